import fc from "fast-check";
import { ssme2022, type Assessment, type Methodology, type Text } from "ssme";
import { summarize, type Summary } from "ssme/aggregation";
import { buildBulletin, renderMarkdown, type Block, type Bulletin, type Supported } from "ssme/report";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../oracle/random.js";
import { randomAssessment } from "../oracle/randomAssessment.js";
import { randomMethodology } from "../oracle/randomMethodology.js";
import { validAssessment } from "./inputArbitraries.js";

const seed = { seed: 2022 };

/** Clusters of one wave, some of them alike, so that there are ties and groups of more than a few. */
const waves: fc.Arbitrary<Summary> = fc
  .record({
    drawn: fc.array(validAssessment(ssme2022), { maxLength: 6 }),
    copies: fc.constantFrom(1, 2, 5, 12),
    by: fc.constantFrom([], ["focus.sector"], ["level"], ["focus.sector", "governance.manager"], ["focus.activities"]),
    version: fc.constantFrom("4", "11", "2022", "4-B"),
    departments: fc.constantFrom(undefined, 26),
  })
  .map(({ drawn, copies, by, version, departments }) => {
    const assessments = Array.from({ length: copies }, () => drawn)
      .flat()
      .map((each, index) => ({ ...each, wave: 2022, cluster: { id: `c${index}`, name: `C ${index}` } }));
    const population = departments === undefined ? {} : { population: { departments } };
    return summarize(assessments, ssme2022, { wave: { version, year: 2022, ...population }, by });
  });

const remark: Text = { es: "Un reparo.", en: "A remark." };
const caveats = { focus: remark, "strategy.status": remark, level: { es: "Otro reparo.", en: "Another remark." } };

function supported(block: Block): readonly Supported[] {
  if (block.kind === "paragraph") return block.statements;
  return block.kind === "list" ? block.items : [block.caption, ...block.rows];
}

function shape({ sections, footnotes }: Bulletin): unknown {
  const blocks = sections.map(({ id, blocks: all }) => [
    id,
    all.map((block) => [block.kind, supported(block).map(({ notes, evidence }) => [notes, evidence])]),
  ]);
  return [blocks, footnotes.length];
}

function expectSound(bulletin: Bulletin): void {
  const text = renderMarkdown(bulletin);
  expect(text).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
  // Two blanks, a blank before a full stop, two full stops: a phrase that came out empty.
  const prose = text.split("\n").filter((line) => !line.startsWith("|"));
  for (const line of prose) expect(line).not.toMatch(/\S {2}|\s[.,;:](\s|$)|\.\.|\(\)|«»|“”/);
  expectTables(text);

  const numbers = bulletin.footnotes.map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const used = bulletin.sections.flatMap(({ blocks }) => blocks.flatMap(supported).flatMap(({ notes }) => notes));
  expect(new Set(used)).toEqual(new Set(numbers));
  expect(JSON.parse(JSON.stringify(bulletin))).toEqual(bulletin);
}

/** Every line of a table has as many cells as its head, and the cells of a column are equally wide. */
function expectTables(text: string): void {
  const tables = text.split("\n\n").filter((part) => part.startsWith("|"));
  for (const table of tables) {
    const lines = table.trimEnd().split("\n");
    const bars = lines.map((line) => [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index));
    expect(lines.length).toBeGreaterThan(2);
    for (const positions of bars) expect(positions).toEqual(bars[0]);
  }
}

/** The percentages of the levels are parts of one whole. */
function expectWholeLevels({ sections }: Bulletin): void {
  const tables = sections.filter(({ id }) => id === "levels").flatMap(({ blocks }) => blocks);
  for (const block of tables) {
    if (block.kind !== "table" || !block.columns.some(({ title }) => title === "%")) continue;
    const percents = block.rows.map(({ cells }) => Number.parseInt(cells.at(-1)!, 10));
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
  }
}

// Drawing, summarising and writing dozens of waves takes seconds on a slow machine.
const patience = 120_000;

describe("bulletins of any wave", () => {
  test(
    "are sound in both languages, and the same in both but for the words",
    () => {
      fc.assert(
        fc.property(waves, (summary) => {
          const before = structuredClone(summary);
          const [es, en] = (["es", "en"] as const).map((locale) =>
            buildBulletin(summary, ssme2022, { locale, caveats }),
          );
          expectSound(es!);
          expectSound(en!);
          expectWholeLevels(es!);
          expect(shape(es!)).toEqual(shape(en!));
          expect(summary).toEqual(before);
          expect(buildBulletin(before, ssme2022, { caveats })).toEqual(es);
        }),
        { ...seed, numRuns: 30 },
      );
    },
    patience,
  );
});

describe("bulletins of any methodology", () => {
  test(
    "are sound too",
    () => {
      for (let run = 0; run < 60; run += 1) {
        const random = randomFrom(run);
        const methodology = randomMethodology(random) as Methodology;
        const assessments = Array.from({ length: random.whole(0, 40) }, (_, index): Assessment => ({
          ...randomAssessment(random, methodology.root),
          cluster: { id: `c${index}`, name: `C ${index}` },
        }));
        const year = assessments[0]?.wave ?? 2022;
        const summary = summarize(assessments as never[], methodology, { wave: { version: "1", year }, by: ["level"] });
        const [es, en] = (["es", "en"] as const).map((locale) => buildBulletin(summary, methodology, { locale }));
        expectSound(es!);
        expect(shape(es!)).toEqual(shape(en!));
      }
    },
    patience,
  );
});
