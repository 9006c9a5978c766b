import { summarize, type Summary, type SummaryContent } from "ssme/aggregation";
import { describe, expect, test } from "vitest";
import {
  example,
  exampleMethodology,
  wave,
  type ExampleAnswers,
  type ExampleAssessment,
} from "./exampleMethodology.js";

type By = NonNullable<Parameters<typeof summarize<ExampleAnswers>>[2]["by"]>;

function grouped(assessments: readonly ExampleAssessment[], by: By, minimumCellSize = 1): Summary {
  return summarize(assessments, exampleMethodology, { wave, by, minimumCellSize });
}

function sizes({ groups }: Summary): unknown[] {
  return groups.map(({ key, content }) => [...key, content?.n ?? "withheld"]);
}

const times = (count: number, answers: ExampleAnswers): ExampleAssessment[] =>
  Array.from({ length: count }, () => example(answers));

const farm = { sector: "farm" } as const;
const factory = { sector: "factory" } as const;
const services = { sector: "services" } as const;

describe("groups", () => {
  test("are sorted by key, with the unanswered last", () => {
    const assessments = [
      ...times(2, {}),
      ...times(1, { profile: services }),
      ...times(1, { profile: { sector: "dont-know" } }),
      ...times(2, { profile: farm }),
    ];
    expect(sizes(grouped(assessments, ["profile.sector"]))).toEqual([
      ["farm", 2],
      ["services", 1],
      [null, 3],
    ]);
  });

  test("hold the same content as a summary of their clusters alone", () => {
    const farms = [
      example({ profile: { ...farm, sales: "12.5" }, governance: { manager: true } }),
      example({ profile: { ...farm, sales: 3 }, governance: { plan: "draft" } }),
    ];
    const { groups } = grouped([...farms, example({ profile: factory })], ["profile.sector"]);
    const alone: SummaryContent = summarize(farms, exampleMethodology, { wave });
    expect(alone).toMatchObject(groups[1]?.content ?? {});
    expect(groups[1]?.key).toEqual(["farm"]);
  });

  test("cross two ways of grouping", () => {
    const assessments = [
      example({ profile: farm, governance: { manager: true } }),
      example({ profile: farm, governance: { manager: false } }),
      example({ profile: farm, governance: { manager: false } }),
      example({ governance: { manager: true } }),
    ];
    expect(sizes(grouped(assessments, ["profile.sector", "governance.manager"]))).toEqual([
      ["farm", "no", 2],
      ["farm", "yes", 1],
      [null, "yes", 1],
    ]);
  });

  test("overlap where a cluster marks several options", () => {
    const assessments = [
      example({ profile: { actors: ["companies", "state"] } }),
      example({ profile: { actors: ["companies"] } }),
    ];
    const summary = grouped(assessments, ["profile.actors"]);
    expect(summary.overlapping).toBe(true);
    expect(sizes(summary)).toEqual([
      ["companies", 2],
      ["state", 1],
    ]);
  });

  test("follow the decided level", () => {
    const assessments = [
      example({ governance: { manager: true, plan: "written" }, impact: { reach: 70 } }),
      example({}),
    ];
    expect(sizes(grouped(assessments, ["level"]))).toEqual([
      ["high", 1],
      [null, 1],
    ]);
  });

  test("follow a function, whose keys may be anything", () => {
    const keys = ["__proto__", "constructor", "ñ", "z", "", null];
    const assessments = keys.map((_, index) => example({}, `${index}`));
    const summary = grouped(assessments, [({ cluster }) => keys[Number(cluster.id)] ?? null]);
    expect(summary.by).toEqual(["function"]);
    expect(summary.overlapping).toBe(false);
    expect(summary.groups.map(({ key }) => key[0])).toEqual(["", "__proto__", "constructor", "z", "ñ", null]);
  });

  test("overlap where a function names several, each counted once", () => {
    const summary = grouped([example({})], [() => ["a", "b", "a"]]);
    expect(summary.overlapping).toBe(true);
    expect(sizes(summary)).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });
});

describe("small groups", () => {
  test("are withheld whole, with the next smallest, which would give one away", () => {
    const assessments = [
      ...times(9, { profile: farm }),
      ...times(6, { profile: factory }),
      ...times(2, { profile: services }),
    ];
    const summary = grouped(assessments, ["profile.sector"], 5);
    expect(sizes(summary)).toEqual([
      ["factory", "withheld"],
      ["farm", 9],
      ["services", "withheld"],
    ]);
    expect(summary.groups.map(({ reason }) => reason)).toEqual([
      { code: "cell-protects-another", args: {} },
      undefined,
      { code: "cell-too-small", args: { minimum: 5 } },
    ]);
  });

  test("are protected by others although a cluster is in two of them", () => {
    const sectors = [...Array<string>(9).fill("a"), ...Array<string>(6).fill("b"), ...Array<string>(3).fill("c")];
    const assessments = sectors.map((_, index) => example({}, `${index}`));
    const keys: By[number] = ({ cluster: { id } }) => (id === "0" ? ["a", "b"] : (sectors[Number(id)] ?? null));
    expect(sizes(grouped(assessments, [keys], 5))).toEqual([
      ["a", 9],
      ["b", "withheld"],
      ["c", "withheld"],
    ]);
  });

  test("do not follow from a group that overlaps and leaves few out", () => {
    const assessments = [
      ...times(12, { profile: { actors: ["companies", "academia"] } }),
      ...times(5, { profile: { actors: ["companies"] } }),
      ...times(3, { profile: { actors: ["academia"] } }),
    ];
    // The wave less the 17 clusters with companies is the 3 without.
    expect(sizes(grouped(assessments, ["profile.actors"], 5))).toEqual([
      ["academia", 15],
      ["companies", "withheld"],
    ]);
  });

  test("by two things do not follow from the wave's distribution of one of them", () => {
    const of = (count: number, profile: ExampleAnswers["profile"], manager: boolean): ExampleAssessment[] =>
      times(count, { ...(profile && { profile }), governance: { manager } });
    const assessments = [
      ...[...of(30, farm, true), ...of(20, farm, false)],
      ...[...of(9, factory, true), ...of(12, factory, false)],
      // Small ones that hide each other as a whole, but not in their rows: 10 services less 8 are 2.
      ...[...of(8, services, true), ...of(2, services, false)],
      ...[...of(3, {}, true), ...of(7, {}, false)],
    ];
    expect(sizes(grouped(assessments, ["profile.sector", "governance.manager"], 5))).toEqual([
      ["factory", "no", 12],
      ["factory", "yes", 9],
      ["farm", "no", 20],
      ["farm", "yes", 30],
      ["services", "no", "withheld"],
      ["services", "yes", "withheld"],
      [null, "no", "withheld"],
      [null, "yes", "withheld"],
    ]);
  });

  test("never take anything from the whole wave", () => {
    const assessments = times(2, { governance: { manager: true } });
    expect(grouped(assessments, ["governance.manager"], 5).indicators["governance.manager"]).toMatchObject({
      options: { yes: { value: 1, numerator: 2 } },
    });
  });
});

describe("inside a group that is shown", () => {
  const withManager = (yes: number, no: number, profile: ExampleAnswers["profile"]): ExampleAssessment[] => [
    ...times(yes, { ...(profile && { profile }), governance: { manager: true } }),
    ...times(no, { ...(profile && { profile }), governance: { manager: false } }),
  ];

  test("a small count leaves no value, numerator or denominator, and takes another with it", () => {
    const assessments = [...withManager(9, 2, farm), ...withManager(12, 7, factory), ...withManager(9, 6, services)];
    const { groups } = grouped(assessments, ["profile.sector"], 5);
    const manager = (group: number): unknown => groups[group]?.content?.indicators["governance.manager"];
    const withheld = {
      value: null,
      numerator: 0,
      denominator: 0,
      dontKnow: 0,
      notApplicable: 0,
      unanswered: 0,
    };
    // Farms: 2 is small, and 9 would give it away. In both columns a second sector is needed: the one with the least "no".
    expect(manager(1)).toEqual({
      kind: "flag",
      options: {
        yes: { ...withheld, answered: 11, reason: { code: "cell-protects-another", args: {} } },
        no: { ...withheld, answered: 11, reason: { code: "cell-too-small", args: { minimum: 5 } } },
      },
    });
    expect(manager(0)).toMatchObject({ options: { yes: { numerator: 12 }, no: { numerator: 7 } } });
    expect(manager(2)).toMatchObject({ options: { yes: { value: null }, no: { value: null } } });
  });

  test("amounts with few answers are withheld, and those from which they would follow", () => {
    const assessments = [
      ...times(3, { profile: { ...farm, sales: 10 } }),
      ...times(3, { profile: farm }),
      ...times(6, { profile: { ...factory, sales: 20 } }),
      ...times(7, { profile: { ...services, sales: 30 } }),
    ];
    const summary = grouped(assessments, ["profile.sector"], 5);
    const sales = summary.groups.map(({ content }) => content?.indicators["profile.sales"]);
    expect(sales[0]).toMatchObject({ total: { value: null, reason: { code: "cell-protects-another" } } });
    expect(sales[1]).toMatchObject({
      total: { value: null, numerator: 0, answered: 3, reason: { code: "cell-too-small" } },
      mean: { value: null },
      median: { value: null },
    });
    expect(sales[2]).toMatchObject({ total: { value: 210 }, mean: { value: 30 } });
    expect(summary.indicators["profile.sales"]).toMatchObject({ total: { value: 360 } });
  });

  test("an option that few did not mark is withheld like one that few marked", () => {
    const acting = (count: number, profile: ExampleAnswers["profile"]): ExampleAssessment[] =>
      times(count, { profile: { ...profile } });
    const assessments = [
      ...acting(9, { ...farm, actors: ["companies", "state"] }),
      ...acting(1, { ...farm, actors: ["state"] }),
      ...acting(10, { ...factory, actors: ["companies", "state"] }),
      ...acting(10, { ...factory, actors: ["academia"] }),
      ...acting(40, { ...services, actors: ["companies", "state"] }),
      ...acting(30, { ...services, actors: ["academia"] }),
    ];
    const { groups } = grouped(assessments, ["profile.sector"], 5);
    const options = groups.map(({ content }) => content?.indicators["profile.actors"]);
    const withheld = { value: null, numerator: 0, answered: 10, reason: { code: "cell-protects-another" } };
    const [factories, farms, others] = options;
    expect(farms).toMatchObject({
      options: { companies: withheld, state: { numerator: 10 }, academia: { numerator: 0 }, none: { numerator: 0 } },
    });
    // One more sector, or the wave less the others would tell.
    expect(factories).toMatchObject({ options: { companies: { value: null }, academia: { numerator: 10 } } });
    expect(others).toMatchObject({ options: { companies: { numerator: 40 }, academia: { numerator: 30 } } });
  });

  test("an option that excludes the rest does not follow from the only other one", () => {
    const marked = (count: number, profile: ExampleAnswers["profile"]): ExampleAssessment[] =>
      times(count, { profile: { ...profile } });
    const assessments = [
      ...marked(8, { ...farm, actors: ["companies"] }),
      ...marked(2, { ...farm, actors: ["none"] }),
      ...marked(20, { ...factory, actors: ["companies"] }),
      ...marked(30, { ...factory, actors: ["none"] }),
    ];
    const { groups } = grouped(assessments, ["profile.sector"], 5);
    const options = groups.map(({ content }) => content?.indicators["profile.actors"]);
    const withheld = { companies: { value: null, numerator: 0 }, none: { value: null, numerator: 0 } };
    expect(options).toMatchObject([{ options: withheld }, { options: withheld }]);
  });

  describe("a figure does not stand on a few clusters less than another", () => {
    const others = times(20, {
      profile: { ...factory, sales: 500, previousSales: 400, markets: { near: 100 } },
      governance: { manager: true },
      impact: { reach: 70 },
    });
    const farms = (profile: ExampleAnswers["profile"], one: ExampleAnswers["profile"]): Record<string, unknown> => {
      const assessments = [
        ...times(5, { profile: { ...farm, ...profile } }),
        ...times(1, { profile: { ...farm, ...profile, ...one } }),
        ...others,
      ];
      return grouped(assessments, ["profile.sector"], 5).groups[1]?.content?.indicators ?? {};
    };
    const reason = { code: "cell-protects-another" };
    const withheld = { value: null, numerator: 0, denominator: 0, answered: 5, reason };

    test("growth, beside the total", () => {
      expect(farms({ sales: 10, previousSales: 9 }, { previousSales: null })["profile.sales"]).toMatchObject({
        total: { numerator: 60 },
        growth: { ratioOfSums: withheld, meanOfRatios: { answered: 5 } },
      });
    });

    test("growth, beside the amount of the period before", () => {
      const indicators = farms({ sales: 10, previousSales: 9 }, { sales: null });
      expect(indicators["profile.previousSales"]).toMatchObject({ total: { numerator: 54 } });
      expect(indicators["profile.sales"]).toMatchObject({
        total: { numerator: 50 },
        growth: { ratioOfSums: withheld },
      });
    });

    test("mean growth, beside the growth of the whole", () => {
      expect(farms({ sales: 10, previousSales: 9 }, { previousSales: 0 })["profile.sales"]).toMatchObject({
        growth: { ratioOfSums: { denominator: 45 }, meanOfRatios: withheld },
      });
    });

    test("weighted shares, beside shares and beside the weight", () => {
      const given = { sales: 10, markets: { near: 50, far: 50 } } as const;
      for (const one of [{ sales: null }, { markets: null }]) {
        expect(farms(given, one)["profile.markets"]).toMatchObject({ weighted: { shares: { near: withheld } } });
      }
      expect(farms(given, {})["profile.markets"]).toMatchObject({ weighted: { shares: { near: { value: 0.5 } } } });
    });

    test("the score of an area, beside the score", () => {
      const full = { governance: { manager: true, plan: "written" }, impact: { reach: 70 } } as const;
      const assessments = [
        ...times(5, { profile: farm, ...full }),
        ...times(1, { profile: farm, ...full, impact: {} }),
        ...others,
      ];
      const content = grouped(assessments, ["profile.sector"], 5).groups[1]?.content;
      expect(content).toMatchObject({
        score: { mean: { answered: 6, value: 100 } },
        areas: { governance: { mean: { value: 100 } }, impact: { mean: withheld, quantiles: null } },
      });
    });
  });

  test("scores with few answers have no statistics, and quantiles do not tell a withheld level", () => {
    const full = { governance: { manager: true, plan: "written" } } as const;
    const assessments = [
      ...times(5, { profile: farm, ...full }),
      ...times(1, { profile: farm, governance: { manager: false, plan: "no" } }),
      ...times(9, { profile: factory, ...full }),
      ...times(1, { profile: factory, governance: { manager: true, plan: "no" }, impact: { reach: 70 } }),
      ...times(9, { profile: services }),
    ];
    const { groups } = grouped(assessments, ["profile.sector"], 5);
    const [factories, farms, noScores] = groups.map(({ content }) => content);
    expect(farms?.levels["high"]).toMatchObject({ value: null, numerator: 0 });
    expect(farms?.withoutLevel).toMatchObject({ value: null, numerator: 0 });
    expect(farms?.score.mean.answered).toBe(6);
    expect(farms?.score.quantiles).toBeNull();
    expect(factories?.areas["impact"]).toMatchObject({
      mean: { value: null, numerator: 0, answered: 1 },
      standardDeviation: null,
      quantiles: null,
    });
    // Nobody answered: that is no secret.
    expect(noScores?.score.mean.reason).toEqual({ code: "not-answered", args: { path: "" } });
  });

  test("a share of firm levels does not tell the few that are open", () => {
    const full = { governance: { manager: true, plan: "written" }, impact: { reach: 70 } } as const;
    const assessments = [
      ...times(5, { profile: farm, ...full }),
      ...times(1, { profile: farm, ...full, impact: { reach: "dont-know" } }),
      ...times(7, { profile: factory, ...full }),
    ];
    const { groups } = grouped(assessments, ["profile.sector"], 5);
    const farms = groups[1]?.content;
    expect(farms?.levels["high"]).toMatchObject({ value: 1, numerator: 6 });
    expect(farms?.firmLevels).toMatchObject({ value: null, numerator: 0, answered: 6 });
  });

  test("what is withheld with whole groups does not follow either", () => {
    const sold = (count: number, sales: number, profile: ExampleAnswers["profile"]): ExampleAssessment[] =>
      times(count, { profile: { ...profile, sales } });
    const assessments = [
      ...withManager(7, 8, farm),
      ...withManager(9, 6, factory),
      // Two groups of 3 and 2 that are withheld: one cluster without a manager, and one with sales.
      ...withManager(2, 1, services),
      ...withManager(1, 0, {}),
      ...sold(1, 10, {}),
      ...sold(5, 30, farm),
      ...sold(5, 20, factory),
    ];
    const summary = grouped(assessments, ["profile.sector"], 5);
    const [factories, farms, ...withheld] = summary.groups.map(({ content }) => content?.indicators);
    expect(withheld).toEqual([undefined, undefined]);
    // The wave has 15 without a manager, 14 of them in these two groups: one of the two must not be shown.
    const without = [factories, farms].map((indicators) => indicators?.["governance.manager"]);
    expect(without.filter((flag) => flag?.kind === "flag" && flag.options["no"]?.value === null)).toHaveLength(1);
    const sales = [factories, farms].map((indicators) => indicators?.["profile.sales"]);
    expect(sales.filter((sum) => sum?.kind === "quantity" && sum.total.value === null)).toHaveLength(1);
  });

  test("a minimum of 1 withholds nothing", () => {
    const assessments = [...withManager(1, 1, farm), ...withManager(0, 1, factory)];
    expect(JSON.stringify(grouped(assessments, ["profile.sector"]).groups)).not.toMatch(/cell-/);
  });
});
