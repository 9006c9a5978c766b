import { describe, expect, it } from "vitest";
import { renderMarkdown, type Bulletin } from "../../../../src/report/index.js";

const bulletin: Bulletin = {
  locale: "es",
  title: "Un *título* con | barras",
  subtitle: "Subtítulo",
  methodology: { id: "m", version: "1.0.0", fingerprint: "f", official: false },
  wave: { version: "4", year: 2022 },
  origins: { survey: 1, reconstruction: 0, example: 0 },
  notes: ["Una nota."],
  sections: [
    {
      id: "one",
      title: "Sección",
      blocks: [
        {
          kind: "paragraph",
          statements: [
            { text: "Primera frase.", evidence: [], notes: [1] },
            { text: "Segunda\nfrase.", evidence: [], notes: [] },
          ],
        },
        { kind: "list", items: [{ text: "Un punto", evidence: [], notes: [1, 2] }] },
        {
          kind: "table",
          caption: { text: "Tabla (n = 2)", evidence: [], notes: [] },
          columns: [
            { title: "Nombre", align: "left" },
            { title: "Número", align: "right" },
          ],
          rows: [
            { cells: ["a | b", "1"], evidence: [], notes: [2] },
            { cells: ["c", "1.000"], evidence: [], notes: [] },
          ],
        },
      ],
    },
  ],
  footnotes: [
    { number: 1, text: "Una." },
    { number: 2, text: "Otra [1]." },
  ],
};

describe("renderMarkdown", () => {
  it("renders headings, notes, paragraphs, lists, tables and footnotes", () => {
    expect(renderMarkdown(bulletin)).toBe(
      [
        "# Un \\*título\\* con \\| barras",
        "",
        "**Subtítulo**",
        "",
        "> - Una nota.",
        "",
        "## Sección",
        "",
        "Primera frase[^1]. Segunda frase.",
        "",
        "- Un punto[^1][^2]",
        "",
        "**Tabla (n = 2)**",
        "",
        "| Nombre     | Número |",
        "| :--------- | -----: |",
        "| a \\| b[^2] |      1 |",
        "| c          |  1.000 |",
        "",
        "[^1]: Una.",
        "",
        "[^2]: Otra \\[1\\].",
        "",
      ].join("\n"),
    );
  });

  it("gives the same text for the same bulletin", () => {
    expect(renderMarkdown(structuredClone(bulletin))).toBe(renderMarkdown(bulletin));
  });
});
