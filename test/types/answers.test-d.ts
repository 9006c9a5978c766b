import { scoreAssessment, ssme2022, type Scorecard, type Ssme2022Answers } from "ssme";
import { assertType, describe, test } from "vitest";

describe("answers to the eight areas compile", () => {
  test("each kind as people write it, a number also as a decimal string", () => {
    assertType<Ssme2022Answers>({
      focus: { department: "antioquia", departments: ["antioquia", "bogota"], startYear: 2006 },
      strategy: { status: "current", content: ["vision", "targets"], execution: "62.5" },
      participants: { companies: 90, companiesBySize: { micro: 70, small: 20 } },
      governance: { manager: true, bodies: ["none"] },
      projects: { portfolio: "running", byStatus: { running: 2, completed: 1 } },
      collaboration: { jointWork: ["purchasing"], trust: "high" },
      financing: { sources: ["companies", "cooperation"], operatingFunding: { companies: 40, notStated: 60 } },
      businessImpact: {
        sales: "1250.5",
        salesByMarket: { local: 46, national: 33, international: 21 },
        newMarkets: false,
      },
    });
  });

  test("every area and every answer may be absent, empty or declined", () => {
    assertType<Ssme2022Answers>({});
    assertType<Ssme2022Answers>({
      focus: { sector: null },
      strategy: { lastUpdate: "not-applicable" },
      governance: { manager: "dont-know" },
      projects: { types: undefined },
      businessImpact: { purchasesByOrigin: "dont-know" },
    });
  });
});

describe("answers that an area does not offer do not compile", () => {
  test("an area that does not exist", () => {
    // @ts-expect-error there is no area "sustainability"
    assertType<Ssme2022Answers>({ sustainability: {} });
  });

  test("an indicator that its area does not have", () => {
    // @ts-expect-error "manager" belongs to governance
    assertType<Ssme2022Answers>({ focus: { manager: true } });
    // @ts-expect-error nothing asks for the "budget" of projects
    assertType<Ssme2022Answers>({ projects: { budget: 10 } });
    // @ts-expect-error growth is computed from two amounts and never asked
    assertType<Ssme2022Answers>({ businessImpact: { salesGrowth: 19 } });
  });

  test("an option that the indicator does not have", () => {
    // @ts-expect-error "mining" is a line of activity, not a sector
    assertType<Ssme2022Answers>({ focus: { sector: "mining" } });
    // @ts-expect-error "done" is no status of a strategy
    assertType<Ssme2022Answers>({ strategy: { status: "done" } });
    // @ts-expect-error the manager has a question of its own
    assertType<Ssme2022Answers>({ governance: { bodies: ["board", "manager"] } });
    // @ts-expect-error the states are written with hyphens
    assertType<Ssme2022Answers>({ projects: { planning: "dontKnow" } });
    // @ts-expect-error "banks" is no kind of ally
    assertType<Ssme2022Answers>({ collaboration: { alliances: ["banks"] } });
    // @ts-expect-error what is not stated is a part of the funds, not a source of them
    assertType<Ssme2022Answers>({ financing: { sources: ["notStated"] } });
  });

  test("a category that the parts do not have", () => {
    // @ts-expect-error "huge" is no size of a company
    assertType<Ssme2022Answers>({ participants: { companiesBySize: { huge: 1 } } });
    // @ts-expect-error no funds are an answer about sources, not a part of the funds
    assertType<Ssme2022Answers>({ financing: { projectFunding: { none: 100 } } });
    // @ts-expect-error "regional" is no market
    assertType<Ssme2022Answers>({ businessImpact: { salesByMarket: { regional: 46 } } });
  });

  test("an answer of another kind", () => {
    // @ts-expect-error yes or no is true or false
    assertType<Ssme2022Answers>({ governance: { manager: "yes" } });
    // @ts-expect-error one option is no list
    assertType<Ssme2022Answers>({ collaboration: { intensity: ["coordination"] } });
    // @ts-expect-error several options are a list
    assertType<Ssme2022Answers>({ projects: { regionalActions: "employment" } });
    // @ts-expect-error a quantity is a number or a decimal string
    assertType<Ssme2022Answers>({ participants: { companies: true } });
    // @ts-expect-error parts are numbers
    assertType<Ssme2022Answers>({ businessImpact: { purchasesByOrigin: { local: "46" } } });
  });
});

test("scoring asks for the answers of its methodology", () => {
  const about = { cluster: { id: "cafe", name: "Clúster de Café" }, wave: 2022, origin: "example" } as const;

  assertType<Scorecard>(scoreAssessment({ ...about, answers: { strategy: { roadmap: "monitored" } } }, ssme2022));
  // @ts-expect-error "often" is no answer about the roadmap
  assertType<Scorecard>(scoreAssessment({ ...about, answers: { strategy: { roadmap: "often" } } }, ssme2022));
});
