import { isSsmeError, scoreAssessment, ssme2022, type Assessment, type Issue, type Ssme2022Answers } from "ssme";
import { describe, expect, it } from "vitest";
import { descriptive } from "../columns/indicators.js";
import { answered, percent, smallGroup, smallMethodology } from "./smallMethodology.js";

describe("scoreAssessment", () => {
  it("carries thirds exactly: areas 1/3, 31/3 and 2 with weights 1, 2 and 5 are 3.875, which is 3.88", () => {
    const outOf36 = { ...percent, rubric: { kind: "goalposts", from: 0, to: 36 } } as const;
    const methodology = smallMethodology({
      scale: 12,
      children: {
        small: smallGroup({ x: outOf36 }, { weight: 1 }),
        large: smallGroup({ x: outOf36 }, { weight: 2 }),
        middle: smallGroup({ x: outOf36 }, { weight: 5 }),
      },
    });
    const { score, areas } = scoreAssessment(
      answered({ small: { x: 1 }, large: { x: 31 }, middle: { x: 6 } }),
      methodology,
    );
    expect(score).toBe(3.88);
    // 1/24, 62/24 and 30/24: rounded down they are 0.02 short of the total.
    expect(Object.entries(areas).map(([id, area]) => [id, area?.score, area?.contribution])).toEqual([
      ["small", 0.33, 0.04],
      ["large", 10.33, 2.59],
      ["middle", 2, 1.25],
    ]);
  });

  it.each([
    ["arithmetic", 62.5],
    ["geometric", 50],
    ["harmonic", 40],
    ["minimum", 25],
    ["maximum", 100],
  ] as const)("combines 25 and 100 by the %s mean", (combine, score) => {
    const methodology = smallMethodology({ root: { combine }, children: { a: percent, b: percent } });
    const scorecard = scoreAssessment(answered({ a: 25, b: 100 }), methodology);
    expect(scorecard.score).toBe(score);
    expect(scorecard.areas["a"]?.contribution).toBe(combine === "arithmetic" ? 12.5 : null);
  });

  it.each([[1], [3], [7], [13], [37], [61], [87], [99]])(
    "puts a root that comes out as %i on its bound, on its tie and on its whole number",
    (root) => {
      // The geometric mean of r² / 100 and 100 is r, of which no decimals are missing.
      const level = { id: "bound", atLeast: root };
      const common = { root: { combine: "geometric" }, children: { a: percent, b: percent }, levels: [level] } as const;
      const answers = answered({ a: (root * root) / 100, b: 100 });
      const exact = smallMethodology({ ...common, classifyOn: "exact" });
      expect(scoreAssessment(answers, exact).level).toMatchObject({ id: "bound", firm: true });
      const halves = smallMethodology({
        ...common,
        levels: [{ id: "any" }],
        scale: 50,
        rounding: { decimals: 0, mode: "half-up" },
      });
      expect(scoreAssessment(answers, halves).score).toBe((root + 1) / 2);
      const whole = smallMethodology({ ...common, rounding: { decimals: 0, mode: "down" } });
      expect(scoreAssessment(answers, whole).score).toBe(root);
    },
  );

  it("knows a root that comes out as a third, whose decimals never end", () => {
    const ninths = { ...percent, rubric: { kind: "goalposts", from: 0, to: 9 } } as const;
    const methodology = smallMethodology({
      root: { combine: "geometric" },
      children: { a: ninths, b: ninths },
      scale: 3,
      classifyOn: "exact",
      levels: [
        { id: "one", atLeast: 1 },
        { id: "two", atLeast: 2 },
      ],
    });
    const levels = [1, 4].map((a) => scoreAssessment(answered({ a, b: 9 }), methodology).level);
    expect(levels).toMatchObject([{ id: "one" }, { id: "two" }]);
  });

  it("lets one zero bring a geometric or harmonic mean to zero", () => {
    const scores = (["geometric", "harmonic"] as const).map((combine) => {
      const methodology = smallMethodology({ root: { combine }, children: { a: percent, b: percent } });
      return scoreAssessment(answered({ a: 0, b: 100 }), methodology).score;
    });
    expect(scores).toEqual([0, 0]);
  });

  it("tells not answered, not known and not applicable apart, and follows the rule for each", () => {
    const scoreUnder = (unanswered: "exclude" | "zero" | "require", answer: unknown): number | null => {
      const methodology = smallMethodology({
        root: { unanswered, dontKnow: "exclude" },
        children: { a: percent, b: percent },
      });
      return scoreAssessment(answered({ a: 80, b: answer }), methodology).score;
    };
    expect(scoreUnder("exclude", null)).toBe(80);
    expect(scoreUnder("zero", null)).toBe(40);
    expect(scoreUnder("zero", undefined)).toBe(40);
    expect(scoreUnder("require", null)).toBeNull();
    expect(scoreUnder("zero", "dont-know")).toBe(80);
    expect(scoreUnder("require", "not-applicable")).toBe(80);
    expect(scoreUnder("zero", "not-applicable")).toBe(80);
  });

  it("never makes a 0 out of nothing: with no answers at all there is no score, and the range is the whole scale", () => {
    const scorecard = scoreAssessment(answered({}), ssme2022);
    expect(scorecard).toMatchObject({
      score: null,
      range: { low: 0, high: 100 },
      coverage: 0,
      improvementOpportunities: 0,
    });
    expect(scorecard.level).toMatchObject({
      status: "undecided",
      candidates: ["basico", "en-consolidacion", "consolidado"],
    });
    expect(scorecard.level.reasons.map(({ code, args }) => `${code} ${args["path"] ?? ""}`)).toEqual([
      ...Object.keys(ssme2022.root.children).map((area) => `coverage-below-minimum ${area}`),
      "requirement-unknown governance",
      "requirement-unknown businessImpact",
    ]);
  });

  it("gives a cluster to which nothing applies no score and no level, and says so", () => {
    const methodology = smallMethodology({ children: { a: percent }, levels: [{ id: "low", atLeast: 0 }] });
    expect(scoreAssessment(answered({ a: "not-applicable" }), methodology)).toMatchObject({
      score: null,
      range: null,
      coverage: null,
      reason: { code: "not-applicable", args: { path: "" } },
      level: { status: "decided", id: null, firm: true },
    });
  });

  it("gives no score by a methodology that scores nothing, and says that none applies", () => {
    const scorecard = scoreAssessment(answered({ a: 5 }), smallMethodology({ children: { a: descriptive(percent) } }));
    const reason = { code: "not-applicable", args: { path: "" } };
    expect(scorecard).toMatchObject({ score: null, range: null, coverage: null, reason, areas: {} });
  });

  it("divides one quantity by another, and has no value where that is zero", () => {
    const perJob = { ...percent, rubric: { kind: "goalposts", from: 0, to: 10, per: "jobs" } } as const;
    const methodology = smallMethodology({ children: { formal: perJob, jobs: { ...percent, weight: 0 } } });
    expect(scoreAssessment(answered({ formal: 21, jobs: 7 }), methodology).score).toBe(30);
    expect(scoreAssessment(answered({ formal: 21, jobs: 0 }), methodology).areas["formal"]).toEqual({
      score: null,
      range: { low: 0, high: 100 },
      coverage: 0,
      contribution: null,
      reason: { code: "zero-denominator", args: { path: "jobs" } },
    });
    expect(scoreAssessment(answered({ formal: 21, jobs: "dont-know" }), methodology).areas["formal"]?.reason).toEqual({
      code: "dont-know",
      args: { path: "jobs" },
    });
  });

  it("decides the levels of an area on the area's own score", () => {
    const level = { name: percent.name, description: percent.name, provenance: percent.provenance.item };
    const levels = [
      { ...level, id: "weak", atLeast: 0 },
      { ...level, id: "strong", atLeast: 60 },
    ];
    const methodology = smallMethodology({
      children: { a: smallGroup({ x: percent }, { levels }), b: smallGroup({ x: percent }) },
    });
    const { areas } = scoreAssessment(answered({ a: { x: 60 }, b: { x: 0 } }), methodology);
    expect(areas["a"]?.level).toMatchObject({ status: "decided", id: "strong", firm: true });
    expect(areas["b"]).not.toHaveProperty("level");
  });

  it("blames a missing score on the children that the group requires, and on no others", () => {
    const methodology = smallMethodology({
      root: { unanswered: "require", dontKnow: "exclude" },
      children: { a: percent, b: percent, c: { ...percent, weight: 0 } },
      levels: [{ id: "low", atLeast: 0 }],
    });
    const { level } = scoreAssessment(answered({ b: "dont-know" }), methodology);
    expect(level.reasons).toEqual([{ code: "not-answered", args: { path: "a" } }]);
  });

  it("marks every result with its methodology, wave and origin", () => {
    const assessment: Assessment<Ssme2022Answers> = { ...answered({}), wave: 2024, origin: "reconstruction" };
    const scorecard = scoreAssessment(assessment, ssme2022);
    expect(scorecard).toMatchObject({
      cluster: { id: "cafe", name: "Clúster de Café" },
      wave: 2024,
      origin: "reconstruction",
      methodology: { id: "ssme-2022", version: "1.0.0", official: false },
    });
    expect(scorecard.methodology.fingerprint).not.toBe(
      scoreAssessment(answered({}), smallMethodology({ children: { a: percent } })).methodology.fingerprint,
    );
  });

  it("lets nobody change by one scorecard what another says of its methodology", () => {
    const [one, other] = [scoreAssessment(answered({}), ssme2022), scoreAssessment(answered({}), ssme2022)];
    expect(() => Object.assign(one.methodology, { official: true })).toThrow(TypeError);
    expect(other.methodology).toMatchObject({ id: ssme2022.id, official: false });
  });
});

describe("scoreAssessment with answers that were never parsed", () => {
  function issuesOf(answers: object): readonly Issue[] {
    try {
      scoreAssessment(answered(answers), ssme2022 as Parameters<typeof scoreAssessment<object>>[1]);
    } catch (error) {
      if (isSsmeError(error, "invalid-answer")) return error.issues;
      throw error;
    }
    return [];
  }

  it("refuses all that are wrong at once, and names each", () => {
    const answers = {
      focus: { businessDefinition: "__proto__", valueChain: "constructor", department: 5, departments: [] },
      participants: { companies: -1, entities: 2.5, municipalities: 1e400 },
      governance: { manager: "true", bodies: ["board", "board"], rules: "not-applicable", transparency: {} },
      businessImpact: {
        jobs: NaN,
        salesByMarket: { local: NaN, national: 100 },
        purchasesByOrigin: { local: 50, __proto__x: 50 },
      },
    };
    expect(
      issuesOf(answers)
        .map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual([
      "invalid-answer businessImpact.jobs",
      "invalid-answer businessImpact.purchasesByOrigin",
      "invalid-answer businessImpact.salesByMarket",
      "invalid-answer focus.businessDefinition",
      "invalid-answer focus.department",
      "invalid-answer focus.departments",
      "invalid-answer focus.valueChain",
      "invalid-answer governance.bodies",
      "invalid-answer governance.manager",
      "invalid-answer governance.rules",
      "invalid-answer governance.transparency",
      "invalid-answer participants.companies",
      "invalid-answer participants.entities",
    ]);
  });

  it("says what was received and what was expected", () => {
    expect(issuesOf({ participants: { companies: -1 } })[0]).toMatchObject({
      path: "participants.companies",
      received: "-1",
      expected: "a whole number of 0 or more",
    });
    expect(issuesOf({ governance: { rules: "perfect" } })[0]).toMatchObject({
      received: "“perfect”",
      expected: "one of none, informal, written, applied",
    });
  });

  it("reads own properties only", () => {
    const inherited = Object.create({ governance: { manager: true } }) as object;
    expect(scoreAssessment(answered(inherited), ssme2022 as never).areas["governance"]?.coverage).toBe(0);
    const polluted = JSON.parse(
      '{"__proto__": {"manager": true}, "governance": {"__proto__": {"manager": true}}}',
    ) as object;
    expect(scoreAssessment(answered(polluted), ssme2022 as never).areas["governance"]?.coverage).toBe(0);
  });

  it.each([[null], [undefined], [{}]])("takes answers that are %j for no answers", (answers) => {
    expect(scoreAssessment(answered(answers as never), ssme2022 as never).score).toBeNull();
  });

  it.each([["answers"], [7], [[]]])("refuses answers that are %j", (answers) => {
    expect(() => scoreAssessment(answered(answers as never), ssme2022 as never)).toThrow(
      /answers: expected the answers by area/,
    );
  });
});
