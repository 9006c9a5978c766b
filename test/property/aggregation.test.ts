import fc from "fast-check";
import type { Figure } from "ssme";
import {
  roundShares,
  summarize,
  summarizeAsync,
  type IndicatorSummary,
  type Summary,
  type SummaryContent,
} from "ssme/aggregation";
import { describe, expect, test } from "vitest";
import { summaryCombiner, type SummaryAccumulator } from "../../src/aggregation/summaryCombiner.js";
import { withholdSmallCells, type Mark } from "../../src/aggregation/withholdSmallCells.js";
import { withholdSmallGroups } from "../../src/aggregation/withholdSmallGroups.js";
import {
  example,
  exampleMethodology,
  wave,
  type ExampleAnswers,
  type ExampleAssessment,
} from "../unit/aggregation/exampleMethodology.js";
import { tableLines } from "../unit/aggregation/tableLines.js";

const seed = { seed: 2022 };

/** An answer, or one of the states that take its place. */
function answer<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | "dont-know" | "not-applicable" | null> {
  return fc.oneof(
    { weight: 8, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom("dont-know" as const, "not-applicable" as const, null) },
  );
}

const money = fc
  .tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, places]) => String(Number(`${units}e-${places}`)));

const percentages = fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })).map(([a, b]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return { near: low / 10, far: (high - low) / 10, notStated: (1000 - high) / 10 };
});

const answers: fc.Arbitrary<ExampleAnswers> = fc.record({
  profile: fc.record({
    sector: answer(fc.constantFrom("farm", "factory", "services")),
    actors: answer(
      fc.oneof(
        fc.constant(["none"] as const),
        fc.subarray(["companies", "academia", "state"] as const, { minLength: 1 }),
      ),
    ),
    sales: answer(money),
    previousSales: answer(money),
    markets: answer(percentages),
    sizes: answer(fc.record({ small: fc.nat({ max: 50 }), large: fc.nat({ max: 5 }), notStated: fc.nat({ max: 5 }) })),
  }),
  governance: fc.record({
    manager: answer(fc.boolean()),
    plan: answer(fc.constantFrom("no", "draft", "written")),
  }),
  impact: fc.record({ reach: answer(fc.nat({ max: 100 })) }),
});

const assessments = (maxLength: number): fc.Arbitrary<ExampleAssessment[]> =>
  fc.array(answers, { maxLength }).map((list) => list.map((one, index) => example(one, `cluster-${index}`)));

const by = ["profile.sector", "profile.actors"];
const options = { wave, by, minimumCellSize: 3 } as const;

describe("accumulators", () => {
  test("give the same bytes for any split, any order of merging, and after a journey as JSON", () => {
    const combiner = summaryCombiner(exampleMethodology, options);
    const gather = (list: readonly ExampleAssessment[]): SummaryAccumulator =>
      list.reduce(combiner.addInput, combiner.createAccumulator());
    fc.assert(
      fc.property(
        assessments(25).chain((list) =>
          fc.record({
            list: fc.constant(list),
            parts: fc.array(fc.nat({ max: 4 }), { minLength: list.length, maxLength: list.length }),
            order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
            pairs: fc.boolean(),
          }),
        ),
        ({ list, parts, order, pairs }) => {
          const whole = gather(list);
          const pieces = order.map((part) => gather(list.filter((_, index) => parts[index] === part)));
          const sent = pieces.map((piece) => JSON.parse(JSON.stringify(piece)) as SummaryAccumulator);
          const merged = pairs
            ? sent.reduce((left, right) => combiner.mergeAccumulators([left, right]))
            : combiner.mergeAccumulators(sent);
          expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
          expect(JSON.stringify(combiner.extractOutput(merged))).toBe(JSON.stringify(combiner.extractOutput(whole)));
          // Merging leaves what was merged as it was.
          expect(JSON.stringify(sent)).toBe(JSON.stringify(pieces));
          // What was written can be added to.
          const rest = list.filter((_, index) => parts[index] !== order[0]);
          expect(JSON.stringify(rest.reduce(combiner.addInput, sent[0]!))).toBe(JSON.stringify(whole));
        },
      ),
      { ...seed, numRuns: 60 },
    );
  });
});

describe("summaries", () => {
  test("of a stream are those of a list, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(assessments(15), async (list) => {
        async function* stream(): AsyncGenerator<ExampleAssessment> {
          for (const one of list) yield await Promise.resolve(one);
        }
        const summary = await summarizeAsync(stream(), exampleMethodology, options);
        expect(JSON.stringify(summary)).toBe(JSON.stringify(summarize(list, exampleMethodology, options)));
      }),
      { ...seed, numRuns: 30 },
    );
  });

  test("do not depend on the order of the assessments", () => {
    fc.assert(
      fc.property(
        assessments(20).chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [one, other] = [list, shuffled].map((each) => summarize(each, exampleMethodology, options));
          expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        },
      ),
      { ...seed, numRuns: 40 },
    );
  });

  test("agree with a naive computation", () => {
    fc.assert(
      fc.property(assessments(20), (list) => {
        const summary = summarize(list, exampleMethodology, { wave });
        const given = list.flatMap(({ answers: { profile } }) => {
          const sales = profile?.sales;
          return typeof sales === "string" && !/[a-z]/.test(sales) ? [BigInt(Math.round(Number(sales) * 10_000))] : [];
        });
        const quantity = summary.indicators["profile.sales"] as Extract<IndicatorSummary, { kind: "quantity" }>;
        const total = given.reduce((sum, units) => sum + units, 0n);
        const sorted = [...given].sort((a, b) => (a < b ? -1 : 1));
        const middle = (sorted[(given.length - 1) >> 1] ?? 0n) + (sorted[given.length >> 1] ?? 0n);
        expect(quantity.total.numerator).toBe(Number(total) / 10_000);
        expect(quantity.median.value).toBe(given.length === 0 ? null : Number(middle) / 20_000);

        const marked = list.filter(({ answers: { profile } }) => profile?.actors?.includes("state"));
        expect(optionsOf(summary, "profile.actors")["state"]?.numerator).toBe(marked.length);

        const pairs = list.flatMap(({ answers: { profile } }) => {
          const [markets, sales] = [profile?.markets, Number(profile?.sales ?? NaN)];
          return typeof markets === "object" && markets !== null && !Number.isNaN(sales)
            ? [{ far: (markets.far ?? 0) * sales, weight: sales }]
            : [];
        });
        const { weighted } = summary.indicators["profile.markets"] as Extract<IndicatorSummary, { kind: "shares" }>;
        const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
        const far = pairs.reduce((sum, pair) => sum + pair.far, 0);
        if (weight === 0) expect(weighted?.shares["far"]?.value).toBeNull();
        else expect(weighted?.shares["far"]?.value).toBeCloseTo(far / weight / 100, 9);
      }),
      { ...seed, numRuns: 60 },
    );
  });

  test("account for every cluster in every figure, and give distributions that add up", () => {
    fc.assert(
      fc.property(assessments(20), (list) => {
        const summary = summarize(list, exampleMethodology, { ...options, minimumCellSize: 1 });
        for (const content of [summary, ...summary.groups.map((group) => group.content as SummaryContent)]) {
          for (const figure of figuresIn(content)) {
            const { answered, dontKnow, notApplicable, unanswered, value, reason } = figure;
            expect(answered + dontKnow + notApplicable + unanswered).toBe(content.n);
            expect(value === null).toBe(reason !== undefined);
          }
          const levels = { ...content.levels, none: content.withoutLevel };
          for (const distribution of [
            levels,
            optionsOf(content, "governance.plan"),
            optionsOf(content, "profile.sector"),
          ]) {
            const figures = Object.values(distribution);
            expect(figures.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(figures[0]?.denominator);
            if (figures[0]?.value === null) continue;
            const rounded = Object.values(roundShares(distribution));
            expect(rounded.reduce((sum, percent) => sum + percent, 0)).toBe(100);
          }
        }
      }),
      { ...seed, numRuns: 40 },
    );
  });
});

/** What a reader knows of a cell from its mark. */
function bounds(mark: Mark, count: number, minimum: number): [least: number, most: number] {
  if (mark === "shown") return [count, count];
  if (mark === "small") return [1, minimum - 1];
  return [mark === "protecting" ? minimum : 0, Infinity];
}

/** Whether a reader who knows the sum of a line can tell one of its withheld cells. */
function tells(counts: readonly number[], marks: readonly Mark[], minimum: number): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const known = counts.map((count, index) => bounds(marks[index] as Mark, count, minimum));
  return known.some(([least, most], index) => {
    if (marks[index] === "shown") return false;
    const others = known.filter((_, other) => other !== index);
    const atLeast = Math.max(least, total - others.reduce((sum, [, high]) => sum + high, 0));
    const atMost = Math.min(most, total - others.reduce((sum, [low]) => sum + low, 0));
    return atLeast === atMost;
  });
}

describe("small counts", () => {
  const minimum = 4;
  const table = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 6 }), fc.nat({ max: 40 })), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
    )
    // Of an empty line everything is known, and where a single row or column holds all, it is the sums themselves.
    .filter((counts) => [counts, transpose(counts)].every((lines) => lines.every((line) => line.some((n) => n > 0))));

  test("are withheld, and the sum of no row and no column tells a cell that is", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const width = counts[0]?.length ?? 0;
        const all = withholdSmallCells(counts.flat(), tableLines(counts.length, width), minimum);
        const marks = counts.map((_, row) => all.slice(row * width, (row + 1) * width));
        counts.forEach((row, r) => {
          row.forEach((count, c) => {
            if (count >= 1 && count < minimum) expect(marks[r]?.[c]).not.toBe("shown");
          });
          expect(tells(row, marks[r] as Mark[], minimum)).toBe(false);
        });
        const marksByColumn = transpose(marks);
        transpose(counts).forEach((column, c) => {
          expect(tells(column, marksByColumn[c] as Mark[], minimum)).toBe(false);
        });
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  test("of groups by two things are not told by what the wave tells of one", () => {
    const group = fc.record({
      key: fc.tuple(fc.constantFrom("a", "b", "c", null), fc.constantFrom("yes", "no", null)),
      content: fc.record({ n: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 })) }),
    });
    const different = fc.uniqueArray(group, { minLength: 2, selector: ({ key }) => key.join(" ") });
    fc.assert(
      fc.property(different, (groups) => {
        const sizes = groups.map(({ content }) => content.n);
        const whole = sizes.reduce((sum, size) => sum + size, 0);
        const hidden = withholdSmallGroups(groups, whole, minimum).map((mark) => mark !== "shown");
        sizes.forEach((size, index) => {
          if (size < minimum) expect(hidden[index]).toBe(true);
        });
        for (const place of [0, 1] as const) {
          for (const key of ["a", "b", "c", "yes", "no", null]) {
            const line = [...groups.keys()].filter((index) => groups[index]?.key[place] === key);
            // Where one group is the whole line, it is the wave's own figure.
            if (line.length > 1) expect(line.filter((index) => hidden[index])).not.toHaveLength(1);
          }
        }
        const together = sizes.reduce((sum, size, index) => (hidden[index] ? sum + size : sum), 0);
        expect(together === 0 || together >= Math.min(minimum, whole)).toBe(true);
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  test("of clusters that did not mark an option, or that one figure lacks, cannot be computed in a group", () => {
    fc.assert(
      fc.property(assessments(60), (list) => {
        const { groups } = summarize(list, exampleMethodology, {
          wave,
          by: ["profile.sector"],
          minimumCellSize: minimum,
        });
        const mayBeKnown = (count: number): boolean => count === 0 || count >= minimum;
        for (const content of groups.flatMap((group) => group.content ?? [])) {
          for (const { value, numerator, answered } of Object.values(optionsOf(content, "profile.actors"))) {
            if (value !== null) expect(mayBeKnown(answered - numerator)).toBe(true);
          }
          const sales = content.indicators["profile.sales"] as Extract<IndicatorSummary, { kind: "quantity" }>;
          const ratio = sales.growth?.ratioOfSums as Figure;
          const missing = sales.total.answered - ratio.answered;
          if (sales.total.value !== null && ratio.value !== null) expect(mayBeKnown(missing)).toBe(true);
        }
      }),
      { ...seed, numRuns: 150 },
    );
  });

  test("of a summary cannot be computed by subtracting what is shown", () => {
    fc.assert(
      fc.property(assessments(60), (list) => {
        const bySector = summarize(list, exampleMethodology, {
          wave,
          by: ["profile.sector"],
          minimumCellSize: minimum,
        });
        const { groups } = bySector;
        // One group alone is the wave, which is shown.
        fc.pre(groups.length > 1);
        expect(groups.filter(({ content }) => content === null)).not.toHaveLength(1);
        const shown = groups.flatMap(({ content }) => content ?? []);
        const every = shown.length === groups.length;
        for (const path of ["governance.manager", "governance.plan", "profile.actors"]) {
          const rows = shown.map((content) => optionsOf(content, path));
          for (const row of rows) {
            for (const { numerator, value } of Object.values(row)) {
              if (value !== null) expect(numerator === 0 || numerator >= minimum).toBe(true);
            }
            if (path !== "profile.actors") expect(Object.values(row).filter(isWithheld)).not.toHaveLength(1);
          }
          for (const option of Object.keys(optionsOf(bySector, path))) {
            const column = rows.map((row) => row[option] as Figure).filter(({ answered }) => answered > 0);
            if (every && column.length > 1) expect(column.filter(isWithheld)).not.toHaveLength(1);
            if (every || column.length === 0 || column.some(isWithheld)) continue;
            const whole = optionsOf(bySector, path)[option]?.numerator ?? 0;
            const rest = column.reduce((left, { numerator }) => left - numerator, whole);
            expect(rest === 0 || rest >= minimum).toBe(true);
          }
        }
        const totals = shown
          .map(({ indicators }) => (indicators["profile.sales"] as { total: Figure }).total)
          .filter(({ answered }) => answered > 0);
        if (every && totals.length > 1) expect(totals.filter(isWithheld)).not.toHaveLength(1);
      }),
      { ...seed, numRuns: 150 },
    );
  });
});

function transpose<T>(lines: readonly (readonly T[])[]): T[][] {
  return (lines[0] ?? []).map((_, index) => lines.map((line) => line[index] as T));
}

function isWithheld({ reason }: Figure): boolean {
  return reason?.code.startsWith("cell-") ?? false;
}

function optionsOf({ indicators }: Pick<Summary, "indicators">, path: string): Readonly<Record<string, Figure>> {
  const found = indicators[path];
  if (found === undefined || !("options" in found)) throw new Error(`${path} has no options`);
  return found.options;
}

/** Every figure inside a value, wherever it stands. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if ("numerator" in value) return [value as Figure];
  return Object.entries(value).flatMap(([key, field]) => (key === "groups" ? [] : figuresIn(field)));
}
