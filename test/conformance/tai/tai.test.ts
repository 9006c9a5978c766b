import { Decimal } from "decimal.js";
import type { Methodology } from "ssme";
import { describe, expect, test } from "vitest";
import { score } from "../score.js";
import { cell, readTable, type Row } from "../table.js";
import { tai, type Goalposts } from "./tai.js";

const countries = readTable("tai", "indicators.csv");
const posts = readTable("tai", "goalposts.csv");
const names = posts.map((row) => cell(row, "indicator"));
const weights = new Map(readTable("tai", "weights.csv").map((row) => [cell(row, "method"), row]));

// The handbook prints telephones and electricity as logarithms, so their goalposts are logarithms too.
const goalposts: Record<string, Goalposts> = Object.fromEntries(
  posts.map((row) => {
    const ends = ["min", "max"].map((end) => {
      const value = new Decimal(cell(row, end));
      return (cell(row, "scale") === "log10" ? value.log(10) : value).toFixed(15);
    });
    return [cell(row, "indicator"), [ends[0]!, ends[1]!]];
  }),
);

function scores(method: Methodology<object>): ReadonlyMap<string, number> {
  return new Map(
    countries.map((row) => {
      // The columns are upper case, and ids begin with a small letter.
      const answers = Object.fromEntries(names.map((name) => [name.toLowerCase(), cell(row, name)]));
      return [cell(row, "code"), score(answers, method).score ?? Number.NaN];
    }),
  );
}

function lowerCase<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name.toLowerCase(), record[name] as T]));
}

/** Ranks by score, 1 for the highest. */
function ranks(method: Methodology<object>): Record<string, number> {
  const found = scores(method);
  const ordered = [...found.keys()].sort((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0));
  return Object.fromEntries(ordered.map((code, index) => [code, index + 1]));
}

const published = (table: readonly Row[], column: string): Record<string, number> =>
  Object.fromEntries(table.map((row) => [cell(row, "code"), Number(cell(row, column))]));

const byWeighting = readTable("tai", "ranks-by-weighting.csv");
const byAggregation = readTable("tai", "ranks-by-aggregation.csv");

describe("the ranks of 23 countries in the OECD's handbook", () => {
  test.each([
    ["equal weights", "EW"],
    ["weights by budget allocation", "BAP"],
  ])("%s", (_, method) => {
    const row = weights.get(method) ?? {};
    expect(ranks(tai(lowerCase(goalposts), lowerCase(row)))).toEqual(published(byWeighting, method));
  });

  test("the linear aggregation of table 38 is that of equal weights", () => {
    expect(published(byAggregation, "LIN")).toEqual(published(byWeighting, "EW"));
  });

  test("the geometric aggregation, a product of raw values", () => {
    // From 0 to the largest value nothing is cut off, and a common factor moves no rank.
    const largest = (name: string): number => Math.max(...countries.map((row) => Number(cell(row, name))));
    const fromZero = Object.fromEntries(names.map((name): [string, Goalposts] => [name, [0, largest(name)]]));
    expect(ranks(tai(lowerCase(fromZero), {}, "geometric"))).toEqual(published(byAggregation, "GME"));
  });
});

test("with equal weights, the index to two decimals is the published one; Israel's is 0.515 from rounded inputs", () => {
  const found = scores(tai(lowerCase(goalposts), {}));
  const differences = readTable("tai", "published.csv").filter(
    (row) => (found.get(cell(row, "code")) ?? 0).toFixed(2) !== cell(row, "tai"),
  );
  expect(differences.map((row) => cell(row, "code"))).toEqual(["ISR"]);
  expect(found.get("ISR")).toBeCloseTo(0.515, 3);
});
