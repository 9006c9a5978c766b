import { isSsmeError, type Figure, type SsmeErrorCode } from "ssme";
import { summarize, type IndicatorSummary, type Summary } from "ssme/aggregation";
import { describe, expect, test } from "vitest";
import { example, exampleMethodology, wave, type ExampleAnswers } from "./exampleMethodology.js";

function summarizeAnswers(...answers: ExampleAnswers[]): Summary {
  return summarize(
    answers.map((one) => example(one)),
    exampleMethodology,
    { wave },
  );
}

function indicator<Kind extends IndicatorSummary["kind"]>(
  summary: Summary,
  path: string,
  kind: Kind,
): IndicatorSummary & { readonly kind: Kind } {
  const found = summary.indicators[path];
  if (found?.kind !== kind) throw new Error(`${path} is no ${kind}`);
  return found as IndicatorSummary & { readonly kind: Kind };
}

function values(figures: Readonly<Record<string, Figure>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(figures).map(([key, { value }]) => [key, value]));
}

function errorCode(action: () => unknown): SsmeErrorCode | null {
  try {
    action();
  } catch (error) {
    if (isSsmeError(error)) return error.code;
    throw error;
  }
  return null;
}

describe("distributions", () => {
  test("count each state by itself and divide by the clusters that answered", () => {
    const summary = summarizeAnswers(
      { governance: { manager: true } },
      { governance: { manager: true } },
      { governance: { manager: false } },
      { governance: { manager: "dont-know" } },
      { governance: { manager: "not-applicable" } },
      { governance: {} },
      {},
    );
    const { yes, no } = indicator(summary, "governance.manager", "flag").options;
    const states = { answered: 3, dontKnow: 1, notApplicable: 1, unanswered: 2 };
    expect(yes).toEqual({ value: 0.666666666667, numerator: 2, denominator: 3, ...states });
    expect(no).toEqual({ value: 0.333333333333, numerator: 1, denominator: 3, ...states });
  });

  test("let the shares of several options overlap", () => {
    const summary = summarizeAnswers(
      { profile: { actors: ["companies", "academia"] } },
      { profile: { actors: ["companies"] } },
      { profile: { actors: ["none"] } },
      { profile: { actors: ["companies", "state"] } },
    );
    expect(values(indicator(summary, "profile.actors", "choices").options)).toEqual({
      companies: 0.75,
      academia: 0.25,
      state: 0.25,
      none: 0.25,
    });
  });
});

describe("quantities", () => {
  test("give total, mean and median of exact decimals", () => {
    const sales = ["0.1", "0.2", 4, 10, "dont-know"] as const;
    const summary = summarizeAnswers(...sales.map((amount) => ({ profile: { sales: amount } })));
    const { total, mean, median } = indicator(summary, "profile.sales", "quantity");
    // 0.1 + 0.2 as doubles is 0.30000000000000004
    expect(total).toMatchObject({ value: 14.3, numerator: 14.3, denominator: 1, answered: 4, dontKnow: 1 });
    expect(mean).toMatchObject({ value: 3.575, numerator: 14.3, denominator: 4 });
    expect(median.value).toBe(2.1);
  });

  test("measure growth as a whole and cluster by cluster, leaving zeros out of the latter", () => {
    const summary = summarizeAnswers(
      { profile: { sales: 150, previousSales: 100 } },
      { profile: { sales: 310, previousSales: 300 } },
      { profile: { sales: 40, previousSales: 0 } },
      { profile: { sales: 1000, previousSales: "not-applicable" } },
      { profile: { sales: "dont-know", previousSales: 5 } },
      { profile: { sales: "dont-know", previousSales: "not-applicable" } },
      { profile: { sales: 7 } },
    );
    const { growth } = indicator(summary, "profile.sales", "quantity");
    // (150 + 310 + 40 − 400) / 400, and the mean of 0.5 and 1/30
    expect(growth?.ratioOfSums).toEqual({
      value: 0.25,
      numerator: 100,
      denominator: 400,
      answered: 3,
      dontKnow: 1,
      notApplicable: 2,
      unanswered: 1,
    });
    expect(growth?.meanOfRatios).toMatchObject({ value: 0.266666666667, answered: 2, unanswered: 2 });
  });

  test("give no growth from nothing, and say so", () => {
    const summary = summarizeAnswers({ profile: { sales: 5, previousSales: 0 } });
    const { growth } = indicator(summary, "profile.sales", "quantity");
    const reason = { code: "zero-denominator", args: { path: "profile.previousSales" } };
    expect(growth?.ratioOfSums).toMatchObject({ value: null, numerator: 5, denominator: 0, reason });
    expect(growth?.meanOfRatios).toMatchObject({ value: null, answered: 0, unanswered: 1, reason });
  });
});

describe("compositions", () => {
  test("average percentages as they stand, and weight them over the clusters that gave the weight too", () => {
    const summary = summarizeAnswers(
      { profile: { sales: 1, markets: { near: 100 } } },
      { profile: { sales: 3, markets: { near: 20, far: 70, notStated: 10 } } },
      { profile: { markets: { far: 100 } } },
    );
    const { shares, weighted } = indicator(summary, "profile.markets", "shares");
    expect(values(shares)).toEqual({ near: 0.4, far: 0.566666666667, notStated: 0.033333333333 });
    expect(weighted?.by).toBe("profile.sales");
    expect(values(weighted?.shares ?? {})).toEqual({ near: 0.4, far: 0.525, notStated: 0.075 });
    expect(weighted?.shares["near"]).toMatchObject({ numerator: 160, denominator: 400, answered: 2, unanswered: 1 });
  });

  test("pool counts, so that a large cluster counts more", () => {
    const summary = summarizeAnswers(
      { profile: { sizes: { small: 90, large: 10 } } },
      { profile: { sizes: { small: 1, large: 8, notStated: 1 } } },
    );
    expect(indicator(summary, "profile.sizes", "shares").shares["small"]).toMatchObject({
      value: 0.827272727273,
      numerator: 91,
      denominator: 110,
      answered: 2,
    });
  });

  test("say that the denominator is zero", () => {
    const summary = summarizeAnswers({ profile: { sales: 0, markets: { near: 100 }, sizes: { small: 0 } } });
    const reason = (path: string): object => ({ value: null, reason: { code: "zero-denominator", args: { path } } });
    expect(indicator(summary, "profile.sizes", "shares").shares["small"]).toMatchObject(reason("profile.sizes"));
    expect(indicator(summary, "profile.markets", "shares").weighted?.shares["near"]).toMatchObject(
      reason("profile.sales"),
    );
  });
});

describe("scores and levels", () => {
  // governance alone is answered: 1/3, 0 and 1 of 100, of which the total is the mean over answered areas.
  const summary = summarizeAnswers(
    { governance: { plan: "draft" } },
    { governance: { plan: "no" } },
    { governance: { plan: "written" } },
    { impact: { reach: "not-applicable" } },
  );

  test("average the exact scores, not the rounded ones", () => {
    // 33.333333333333 + 0 + 100 = 133.333333333333, over 3
    expect(summary.areas["governance"]?.mean).toMatchObject({ value: 44.444444444444, answered: 3, unanswered: 1 });
    // √((33.333333333333² + 100²) / 3 − 44.444444444444333²)
    expect(summary.areas["governance"]?.standardDeviation).toBeCloseTo(41.573970964154906, 10);
  });

  test("take type 7 quantiles of the reported scores", () => {
    expect(summary.areas["governance"]?.quantiles).toEqual({
      minimum: 0,
      lowerQuartile: 16.665,
      median: 33.33,
      upperQuartile: 66.665,
      maximum: 100,
    });
  });

  test("tell an area that does not apply from one that was not answered", () => {
    expect(summary.areas["impact"]?.mean).toMatchObject({ value: null, notApplicable: 1, unanswered: 3 });
  });

  test("divide levels by the decided ones and keep the undecided visible", () => {
    // 33.33 is low, 0 is under the lowest level, 100 needs a manager about whom nothing was said, the last has no score.
    expect(summary.levels["low"]).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, unanswered: 2 });
    expect(summary.withoutLevel).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(summary.firmLevels).toMatchObject({ value: 0, denominator: 2 });
  });

  test("count the scored answers below full value", () => {
    expect(summary.improvementOpportunities.total.value).toBe(2);
    expect(summary.improvementOpportunities.mean).toMatchObject({ value: 0.5, answered: 4 });
  });
});

describe("checks of the wave's totals", () => {
  const answers: ExampleAnswers[] = [
    { profile: { sector: "farm", sales: 1, previousSales: 3, markets: { near: 40, far: 60 } } },
    { profile: { sector: "farm", sales: 2, markets: { near: 10, far: 90 } } },
    { profile: { sector: "factory", sales: 4, previousSales: 8, markets: { near: 100 } } },
    { profile: { sales: 1, markets: { near: 100 } } },
  ];
  const flagsOf = (minimumCellSize: number): Summary["flags"] =>
    summarize(
      answers.map((one) => example(one)),
      exampleMethodology,
      { wave, minimumCellSize },
    ).flags;

  test("flag what is known not to hold, with its numbers", () => {
    expect(flagsOf(2)).toEqual([
      { code: "check-failed", args: { check: "sales-grow", left: 8, right: 11 } },
      // Farms only, weighted by sales: (40 · 1 + 10 · 2) / 3
      { code: "check-failed", args: { check: "farms-sell-near", left: 20, right: 50 } },
    ]);
  });

  test("give away nothing of a part of the wave with fewer answers than may be shown", () => {
    expect(flagsOf(3)).toEqual([{ code: "check-failed", args: { check: "sales-grow", left: 8, right: 11 } }]);
  });

  test("flag nothing while a number is missing", () => {
    expect(summarizeAnswers({ profile: { sales: 1 } }).flags).toEqual([]);
  });
});

test("an empty wave has figures without values, and their reasons", () => {
  const summary = summarizeAnswers();
  expect(summary.n).toBe(0);
  expect(summary.groups).toEqual([]);
  expect(summary.score).toMatchObject({ mean: { value: null }, standardDeviation: null, quantiles: null });
  expect(summary.levels["low"]?.value).toBeNull();
  expect(indicator(summary, "governance.manager", "flag").options["yes"]).toEqual({
    value: null,
    numerator: 0,
    denominator: 0,
    answered: 0,
    dontKnow: 0,
    notApplicable: 0,
    unanswered: 0,
    reason: { code: "not-answered", args: { path: "governance.manager" } },
  });
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
});

test("the summary says which methodology, wave and origins it is of", () => {
  const survey = { ...example({}), origin: "survey" as const };
  const summary = summarize([example({}), survey, example({})], exampleMethodology, { wave });
  expect(summary.origins).toEqual({ survey: 1, reconstruction: 0, example: 2 });
  expect(summary.wave).toEqual(wave);
  expect(summary.methodology).toMatchObject({ id: "example", version: "1.0.0", official: false });
});

describe("mistakes in calling", () => {
  const one = [example({})];

  test.each<[string, SsmeErrorCode, () => unknown]>([
    ["another wave", "wave-mismatch", () => summarize(one, exampleMethodology, { wave: { version: "5", year: 2024 } })],
    ["an unknown path", "unknown-path", () => summarize(one, exampleMethodology, { wave, by: ["profile.colour"] })],
    ["a group as path", "invalid-argument", () => summarize(one, exampleMethodology, { wave, by: ["profile"] })],
    ["a quantity", "invalid-argument", () => summarize(one, exampleMethodology, { wave, by: ["profile.sales"] })],
    ["a minimum of 0", "invalid-argument", () => summarize(one, exampleMethodology, { wave, minimumCellSize: 0 })],
    ["half a minimum", "invalid-argument", () => summarize(one, exampleMethodology, { wave, minimumCellSize: 2.5 })],
    [
      "three ways of grouping",
      "invalid-argument",
      () => summarize(one, exampleMethodology, { wave, by: ["level", "level", "level"] }),
    ],
    [
      "answers that were not parsed",
      "invalid-answer",
      () => summarize([example({ governance: { manager: "yes" as never } })], exampleMethodology, { wave }),
    ],
  ])("%s", (_, code, action) => {
    expect(errorCode(action)).toBe(code);
  });

  const message = (options: object, assessments = one): unknown => {
    try {
      summarize(assessments, exampleMethodology, { wave, ...options });
    } catch (error) {
      return isSsmeError(error, "invalid-argument") ? error.message : error;
    }
    return null;
  };

  test.each<[unknown, string]>([
    [5, "received 5 for cluster"],
    [{}, "received an object for"],
    [Promise.resolve("a"), "received an object for"],
    [undefined, "received nothing for"],
    [[undefined], "received nothing in a list for"],
    [[["a"]], "received a list in a list for"],
  ])("a function that gives %j is told what it gave", (result, text) => {
    expect(message({ by: [() => result] })).toContain(text);
  });

  test.each<[unknown, string]>([
    [[null], "received nothing"],
    [[5], "received 5"],
    ["profile.sector", "by is a list; received “profile.sector”"],
  ])("grouping by %j is refused", (by, text) => {
    expect(message({ by })).toContain(text);
  });

  test.each<[unknown, string]>([
    [null, "wave is an object"],
    [{ ...wave, version: "" }, "wave.version is a text"],
    [{ ...wave, version: 5 }, "received 5"],
    [{ ...wave, year: 2022.5 }, "wave.year is a whole number; received 2022.5"],
    [{ ...wave, year: "2022" }, "wave.year is a whole number; received “2022”"],
    [{ ...wave, fieldStart: 2022 }, "wave.fieldStart is an ISO date"],
    [{ ...wave, fieldStart: "2022-09", fieldEnd: "2022-07" }, "no earlier than wave.fieldStart, “2022-09”"],
    [{ ...wave, population: { departments: -3 } }, "wave.population.departments is a whole number of 0 or more"],
    [{ ...wave, population: { clusters: 1.5 } }, "wave.population.clusters"],
  ])("the wave %j is refused", (odd, text) => {
    expect(message({ wave: odd })).toContain(text);
  });

  test("a wave may end in the month in which it began", () => {
    expect(message({ wave: { ...wave, fieldStart: "2022-07-15", fieldEnd: "2022-07" } })).toBeNull();
  });

  test("an unknown origin is refused", () => {
    const odd = { ...example({}), origin: "guess" as never };
    expect(message({}, [odd])).toContain("that of cluster is “guess”");
  });
});

test("a summary keeps the wave that it was given", () => {
  const given = { ...wave, version: "4", population: { clusters: 30 } };
  const summary = summarize([example({})], exampleMethodology, { wave: given });
  given.version = "5";
  given.population.clusters = 1;
  expect(summary.wave).toEqual({ ...wave, population: { clusters: 30 } });
});
