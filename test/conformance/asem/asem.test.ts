import { Decimal } from "decimal.js";
import type { Methodology } from "ssme";
import { describe, expect, test } from "vitest";
import { score } from "../score.js";
import { cell, readTable, type Row } from "../table.js";
import { asem, asemPillars, type AsemIndicator } from "./asem.js";

const Digits = Decimal.clone({ precision: 60 });

const countries = readTable("asem", "indicators.csv");
const meta = readTable("asem", "meta.csv").filter((row) => cell(row, "Level") === "1");

/** Ids begin with a small letter: LPI is lPI, Conn is conn. */
const toId = (code: string): string => code.charAt(0).toLowerCase() + code.slice(1);

/**
 * Quantities have no sign, and growth of GDP per head has: it is answered as 100 more, which moves the goalposts with it
 * and no value between them.
 */
const shift = (code: string): number => (code === "GDPGrow" ? 100 : 0);

function valueOf(row: Row, code: string): Decimal | null {
  const text = cell(row, code);
  return text === "" ? null : new Digits(text).add(shift(code));
}

/**
 * Min-max over the countries; the worst is worth 0, or `floor` of 100. A floor moves the goalpost below the worst:
 * (x − worst + d) / (best − worst + d) is floor / 100 at the worst.
 */
function indicators(floor: 0 | 1): AsemIndicator[] {
  return meta.map((row) => {
    const code = cell(row, "iCode");
    const values = countries.flatMap((country) => valueOf(country, code) ?? []);
    const ends = [Digits.min(...values), Digits.max(...values)] as const;
    const [worst, best] = cell(row, "Direction") === "-1" ? [ends[1], ends[0]] : ends;
    const from = worst.sub(
      best
        .sub(worst)
        .mul(floor)
        .div(100 - floor),
    );
    return { id: toId(code), pillar: toId(cell(row, "Parent")), from: from.toFixed(20), to: best.toFixed() };
  });
}

/** The codes of the indicators of a pillar. */
function indicatorsOf(pillar: string): string[] {
  return meta.filter((row) => toId(cell(row, "Parent")) === pillar).map((row) => cell(row, "iCode"));
}

function answersOf(country: Row): object {
  const pillarAnswers = (pillar: string): [string, object] => {
    const answers = indicatorsOf(pillar).map((code) => [toId(code), valueOf(country, code)?.toFixed() ?? null]);
    return [pillar, Object.fromEntries(answers) as object];
  };
  return {
    conn: Object.fromEntries(asemPillars.conn.map(pillarAnswers)) as object,
    sust: Object.fromEntries(asemPillars.sust.map(pillarAnswers)) as object,
  };
}

/** The scores of one country by the names of COINr. */
function scores(country: Row, method: Methodology<object>): Record<string, number | null | undefined> {
  const { score: index, areas } = score(answersOf(country), method);
  const pillars = Object.values(areas).flatMap(({ groups = {} }) => Object.entries(groups));
  return {
    ...Object.fromEntries(pillars.map(([id, pillar]) => [id, pillar.score])),
    conn: areas["conn"]?.score,
    sust: areas["sust"]?.score,
    index,
  };
}

const columns = ["Physical", "ConEcFin", "Political", "Instit", "P2P", "Environ", "Social", "SusEcFin"].concat([
  "Conn",
  "Sust",
  "Index",
]);

describe.each([
  ["arithmetic", 0, "results-arithmetic.csv"],
  ["geometric", 1, "results-geometric.csv"],
] as const)("51 countries, %s means", (combine, floor, file) => {
  test("8 pillars, 2 sub-indexes and the index within 1e-12 of those of COINr", { timeout: 60_000 }, () => {
    const method = asem(indicators(floor), combine);
    const results = new Map(readTable("asem", file).map((row) => [cell(row, "uCode"), row]));
    let compared = 0;
    for (const country of countries) {
      const code = cell(country, "uCode");
      const found = scores(country, method);
      for (const column of columns) {
        const expected = Number(cell(results.get(code) ?? {}, column));
        const actual = found[toId(column)] ?? Number.NaN;
        expect(Math.abs(actual - expected) / expected, `${code} ${column}`).toBeLessThan(1e-12);
        compared += 1;
      }
    }
    expect(compared).toBe(51 * 11);
  });
});

test("coverage shows the 63 missing cells", () => {
  const method = asem(indicators(0), "arithmetic");
  const answered = countries.flatMap((country) =>
    Object.values(score(answersOf(country), method).areas).flatMap(({ groups = {} }) =>
      Object.entries(groups).map(([id, { coverage }]) => Math.round(indicatorsOf(id).length * (coverage ?? 0))),
    ),
  );
  expect(answered.reduce((sum, count) => sum + count, 0)).toBe(51 * 49 - 63);
});
