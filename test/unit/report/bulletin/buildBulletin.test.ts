import { describe, expect, it } from "vitest";
import { summarize } from "../../../../src/aggregation/summarize.js";
import { isSsmeError } from "../../../../src/errors.js";
import { defineMethodology } from "../../../../src/methodology/defineMethodology.js";
import { ssme2022, type Ssme2022Answers } from "../../../../src/methodologies/ssme2022.js";
import { buildBulletin, renderMarkdown } from "../../../../src/report/index.js";
import { textOf, times, waveOf } from "../wave.js";

const withStrategy: Ssme2022Answers = { strategy: { status: "current" } };
const withoutStrategy: Ssme2022Answers = { strategy: { status: "none" } };
const mixed = (yes: number, no: number): string =>
  textOf(waveOf([...times(yes, withStrategy), ...times(no, withoutStrategy)]));

describe("buildBulletin", () => {
  it("prints percentages from 30 respondents on and counts below", () => {
    expect(mixed(8, 4)).toContain("Ocho de las doce aglomeraciones que respondieron tienen una estrategia documentada");
    expect(mixed(20, 9)).toContain(
      "Veinte de las veintinueve aglomeraciones que respondieron tienen una estrategia documentada",
    );
    expect(mixed(20, 10)).toContain(
      "El 67 % de las 30 aglomeraciones que respondieron tiene una estrategia documentada",
    );
    expect(mixed(8, 4)).not.toMatch(/67 %/);
  });

  it("changes its sentences with the figures", () => {
    expect(mixed(0, 12)).toContain(
      "Ninguna de las doce aglomeraciones que respondieron tiene una estrategia documentada",
    );
    expect(mixed(1, 11)).toContain("Una de las doce aglomeraciones que respondieron tiene una estrategia documentada");
    expect(mixed(12, 0)).toContain("Las doce aglomeraciones que respondieron tienen una estrategia documentada");
    expect(mixed(0, 1)).toContain("La única aglomeración que respondió no tiene una estrategia documentada");
    expect(mixed(12, 0)).not.toContain("todavía no tiene");
    expect(mixed(11, 1)).toContain("Una de las doce aglomeraciones que respondieron todavía no tiene una estrategia");
  });

  it("leaves out what nobody was asked", () => {
    const ids = buildBulletin(waveOf(times(3, withStrategy)), ssme2022).sections.map(({ id }) => id);
    expect(ids).toEqual(["measurement", "levels", "organisation", "doubts", "responses"]);
  });

  it("says that there is nothing to tell of an empty wave", () => {
    const bulletin = buildBulletin(waveOf([]), ssme2022);
    expect(bulletin.sections.map(({ id }) => id)).toEqual(["measurement"]);
    expect(textOf(waveOf([]))).toContain("No hay aglomeraciones en la medición.");
    expect(textOf(waveOf([]))).toContain("No hay datos.");
  });

  it("says that levels are undecided where answers are missing", () => {
    const text = textOf(waveOf(times(3, withStrategy)));
    expect(text).toContain("Ninguna aglomeración tiene nivel decidido.");
    expect(text).toContain("El nivel de tres aglomeraciones no pudo decidirse con lo que respondieron.");
  });

  it("tells scores alone where the methodology has no levels", () => {
    const scoresAlone = defineMethodology({ ...ssme2022, id: "scores-alone", levels: [] });
    const assessments = times(3, withStrategy).map((answers, index) => ({
      cluster: { id: `cluster-${index}`, name: `Cluster ${index}` },
      wave: 2022,
      origin: "survey" as const,
      answers,
    }));
    const summary = summarize(assessments, scoresAlone, { wave: { version: "4", year: 2022 } });
    const text = renderMarkdown(buildBulletin(summary, scoresAlone));
    expect(text).toContain("## Puntajes");
    expect(text).not.toMatch(/[Nn]ivel de madurez|primer nivel|cambiar un nivel/);
  });

  it("says where the data come from, in counts if they are mixed", () => {
    expect(textOf(waveOf([{}], { origin: "example" }))).toContain("Los datos son un ejemplo inventado");
    expect(textOf(waveOf([{}], { origin: "reconstruction" }))).toContain("datos reconstruidos");
    const [survey, example] = [waveOf([{}, {}]), waveOf([{}], { origin: "example" })];
    const both = { ...survey, n: 3, origins: { survey: 2, reconstruction: 0, example: example.n } };
    expect(textOf(both)).toContain("orígenes distintos: 2 de encuesta y 1 de ejemplo, inventadas.");
  });

  it("never presents unofficial rules as the SSME's", () => {
    for (const locale of ["es", "en"] as const) {
      const [rules] = buildBulletin(waveOf([{}]), ssme2022, { locale }).notes;
      expect(rules).toContain({ es: "No es oficial", en: "It is not official" }[locale]);
    }
  });

  it("refuses the summary of another methodology", () => {
    const other = { ...ssme2022, version: "9.9.9" };
    let caught: unknown;
    try {
      buildBulletin(waveOf([]), other);
    } catch (error) {
      caught = error;
    }
    expect(isSsmeError(caught, "methodology-mismatch")).toBe(true);
  });

  it("has the same structure in both languages", () => {
    const summary = waveOf([...times(20, withStrategy), ...times(15, withoutStrategy)]);
    const shape = (locale: "es" | "en"): unknown =>
      buildBulletin(summary, ssme2022, { locale }).sections.map(({ id, blocks }) => [
        id,
        blocks.map((block) => [block.kind, block.kind === "table" ? block.rows.length : 0]),
      ]);
    expect(shape("en")).toEqual(shape("es"));
  });

  it("gives every figure with its numerator, denominator and answers", () => {
    const bulletin = buildBulletin(waveOf([...times(8, withStrategy), ...times(4, withoutStrategy)]), ssme2022);
    const organisation = bulletin.sections.find(({ id }) => id === "organisation");
    expect(organisation?.blocks[0]).toMatchObject({
      statements: [
        {
          evidence: [
            { path: "strategy.status", key: "current", figure: { numerator: 8, denominator: 12, answered: 12 } },
          ],
        },
      ],
    });
  });

  it("says how many did not answer a question", () => {
    const text = textOf(waveOf([...times(9, withStrategy), {}, { strategy: { status: "dont-know" } }]));
    expect(text).toMatch(/\| Estrategia documentada y actualizada +\| +9 \| +1 \| +0 \| +1 \|/);
  });
});
