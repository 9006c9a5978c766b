import fc from "fast-check";
import { scoreAssessment, type Methodology } from "ssme";
import { encodeColumns, prepareColumns, type RunOptions } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { keptBlocks } from "../../../../src/columns/blockSource.js";
import { checkColumns } from "../../../../src/columns/checkColumns.js";
import { columnPlan } from "../../../../src/columns/columnPlan.js";
import { levelForms } from "../../../../src/columns/forms/levelForms.js";
import { reweighLevels } from "../../../../src/columns/forms/reweighLevels.js";
import { levelsOnly } from "../../../../src/columns/output.js";
import type { Ways } from "../../../../src/columns/ways.js";
import { compile } from "../../../../src/scoring/compile.js";
import { randomFrom } from "../../../oracle/random.js";
import { percent, smallGroup, smallMethodology } from "../../scoring/smallMethodology.js";

type Weights = Readonly<Record<string, number>>;

/** Three levels of groups, and levels that look at all of them; `weights` are those of the nodes that it names. */
function nested(weights: Weights, classifyOn: "exact" | "rounded" = "exact"): Methodology<object> {
  const weigh = <T extends object>(path: string, node: T): T => ({ ...node, weight: weights[path] ?? 1 });
  const inner = weigh(
    "outer.inner",
    smallGroup({ a: weigh("outer.inner.a", percent), b: weigh("outer.inner.b", percent) }),
  );
  return smallMethodology({
    classifyOn,
    children: {
      outer: weigh("outer", smallGroup({ inner, c: weigh("outer.c", percent) })),
      d: weigh("d", percent),
    },
    levels: [
      { id: "low", atLeast: 0 },
      { id: "middle", atLeast: 40 },
      {
        id: "high",
        atLeast: 60,
        requires: [
          { path: "outer.inner", atLeast: 50 },
          { path: "outer", atLeast: 55 },
        ],
      },
    ],
  });
}

const paths = ["outer", "outer.inner", "outer.inner.a", "outer.inner.b", "outer.c", "d"];

interface Answers {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

function inTree({ a, b, c, d }: Answers) {
  return { outer: { inner: { a, b }, c }, d };
}

/** So many questions, one beside the other, and levels of their mean. */
function questions(count: number, weights: readonly number[] = []): Methodology<object> {
  return smallMethodology({
    children: byQuestion(Array.from({ length: count }, (_, at) => ({ ...percent, weight: weights[at] ?? 1 }))),
    levels: [
      { id: "low", atLeast: 0 },
      { id: "middle", atLeast: 45 },
      { id: "high", atLeast: 50 },
    ],
  });
}

function byQuestion<T>(values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(values.map((value, at) => [`q${at}`, value]));
}

function assessmentsOf(answers: readonly object[]) {
  return answers.map((own, index) => ({
    cluster: { id: `${index}`, name: `${index}` },
    wave: 2022,
    origin: "example" as const,
    answers: own,
  }));
}

/** Levels of a run from sums of products, by index; null if it does not go that way. */
function reweigh(
  methodology: Methodology<object>,
  answers: readonly object[],
  options: RunOptions,
): { readonly levels: readonly number[]; readonly ways: Ways } | null {
  const plan = columnPlan(compile(methodology));
  const columns = encodeColumns(assessmentsOf(answers), methodology);
  const source = keptBlocks(plan, checkColumns(columns, plan.used));
  const output = levelsOnly(answers.length);
  const ways = reweighLevels(plan, source, () => levelForms(plan, source), options, output);
  return ways === null ? null : { levels: Array.from(output.level), ways };
}

/** Levels of a methodology that has these weights of its own, one by one. */
function oneByOne(methodology: Methodology<object>, answers: readonly object[]): readonly number[] {
  return assessmentsOf(answers).map((assessment) => {
    const { level } = scoreAssessment(assessment, methodology);
    return level.status === "decided" ? methodology.levels.findIndex(({ id }) => id === level.id) : -2;
  });
}

describe("levels under other weights, where all is answered", () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  );
  const answers = fc.array(fc.record({ a: number, b: number, c: number, d: number }), { minLength: 1, maxLength: 20 });
  const weight = fc.constantFrom(0.1, 0.25, 1, 2, 3, 0.333333333333333, 1e-9, 1e9);
  const weights = fc.dictionary(fc.constantFrom(...paths), weight);

  it.each(["exact", "rounded"] as const)("are those of a methodology that has them, on %s scores", (classifyOn) => {
    fc.assert(
      fc.property(answers, weights, (given, own) => {
        const found = reweigh(nested({}, classifyOn), given.map(inTree), { weights: own });
        expect(found?.levels).toEqual(oneByOne(nested(own, classifyOn), given.map(inTree)));
      }),
      { seed: 2022, numRuns: 300 },
    );
  });

  it("are the same where few answers occur, so that combinations of several are looked up", () => {
    // With n clusters, n / 8 combinations are worth a table.
    const few = fc.constantFrom([50], [0, 100], [0, 40, 60], [0, 30, 70, 100], [10, 20, 50, 80, 90]);
    const decimals = fc.constant([0, 0.5, 99.75]);
    const sets = fc.array(fc.oneof({ weight: 30, arbitrary: few }, { weight: 1, arbitrary: decimals }), {
      minLength: 1,
      maxLength: 40,
      size: "max",
    });
    const weights = fc.array(weight, { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom(3, 16, 40, 80, 200, 2100),
        fc.tuple(weights, weights),
        fc.integer(),
        (answers, clusters, drawings, seed) => {
          const random = randomFrom(seed);
          const given = Array.from({ length: clusters }, () =>
            byQuestion(answers.map((values) => values[random.whole(0, values.length - 1)]!)),
          );
          const methodology = questions(answers.length);
          const prepared = prepareColumns(encodeColumns(assessmentsOf(given), methodology), methodology);
          for (const own of drawings) {
            const levels = prepared.levels({ weights: byQuestion(own.slice(0, answers.length)) });
            expect(Array.from(levels)).toEqual(oneByOne(questions(answers.length, own), given));
          }
        },
      ),
      { seed: 2022, numRuns: 60 },
    );
  });

  it("are worked out exactly only where a score or a group is on its bound", () => {
    const own = { "outer.inner.b": 3, d: 0.5 };
    const given = [
      // (100 + 3 · 0) / 4 = 25 in the inner group; all the others are far from every bound.
      { a: 100, b: 0, c: 100, d: 100 },
      { a: 90, b: 90, c: 90, d: 90 },
      // The total is 60, and then the inner group 50.
      { a: 60, b: 60, c: 60, d: 60 },
      { a: 50, b: 50, c: 90, d: 99 },
    ].map(inTree);
    const found = reweigh(nested({}), given, { weights: own });
    expect(found?.levels).toEqual([1, 2, 2, 2]);
    expect(found?.ways).toMatchObject({ estimates: 2, smallFractions: 2 });
  });

  it("hold for the weights that were read first, whatever else is scored while these are read", () => {
    const methodology = questions(2);
    // (9 · 52 + 31.95) / 10 is a tie at the bound, so that exact arithmetic is asked for at once; the others are far from it.
    const given = [byQuestion([52, 31.95]), ...Array.from({ length: 3000 }, () => byQuestion([90, 5]))];
    const prepared = prepareColumns(encodeColumns(assessmentsOf(given), methodology), methodology);
    let reads = 0;
    const weights = {
      get q0() {
        reads += 1;
        expect(prepared.levels({ weights: { q0: 0, q1: 1 } })[1]).toBe(0);
        return reads === 1 ? 9 : 0;
      },
    };
    expect(Array.from(prepared.levels({ weights }))).toEqual(oneByOne(questions(2, [9, 1]), given));
    expect(reads).toBe(1);
  });

  it("go another way with other bounds, with weights as texts, and where something is not answered", () => {
    const given = [inTree({ a: 1, b: 2, c: 3, d: 4 })];
    expect(reweigh(nested({}), given, {})).toBeNull();
    expect(reweigh(nested({}), given, { weights: { d: 2 }, levels: { high: 5 } })).toBeNull();
    expect(reweigh(nested({}), given, { weights: { d: "2" } })).toBeNull();
    expect(reweigh(nested({}), [{ outer: { inner: { a: 1, b: 2 }, c: 3 } }], { weights: { d: 2 } })).toBeNull();
    expect(reweigh(nested({}), given, { weights: { d: 2 } })).not.toBeNull();
  });
});
