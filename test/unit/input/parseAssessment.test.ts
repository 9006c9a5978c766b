import { ssme2022, type Issue, type Methodology } from "ssme";
import { parseAssessment, parseAssessments } from "ssme/input";
import { describe, expect, test } from "vitest";
import type { Indicator, Shares } from "../../../src/methodology/indicator.js";
import type { Group } from "../../../src/methodology/methodology.js";
import { findNode } from "../../../src/methodology/nodes.js";
import { oddMethodology } from "./oddMethodology.js";

const identity = { cluster: { id: "cafe", name: "Clúster de Café" }, wave: 2022, origin: "example" } as const;

/** What is said about answers, or about a whole input. */
function issuesOf(input: unknown, locale: "es" | "en" = "en"): readonly Issue[] {
  const parsed = parseAssessment(input, ssme2022, { locale });
  return parsed.ok ? [] : parsed.issues;
}

const codes = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);
const answers = (given: unknown): unknown => ({ ...identity, answers: given });

describe("a valid assessment", () => {
  test("comes back as it was, without what was not answered", () => {
    const parsed = parseAssessment(
      {
        ...identity,
        cluster: { ...identity.cluster, predecessors: ["cafe-huila"] },
        answers: {
          focus: null,
          governance: { manager: "dont-know", rules: null, bodies: undefined, teamDedication: "2.50" },
          participants: { retention: "not-applicable", companies: 12, companiesBySize: { micro: 10, small: 2 } },
        },
        informants: ["manager", "company"],
        verification: null,
        evidence: { "governance.manager": "Acta 12 de 2021" },
      },
      ssme2022,
    );
    expect(parsed).toStrictEqual({
      ok: true,
      value: {
        ...identity,
        cluster: { ...identity.cluster, predecessors: ["cafe-huila"] },
        answers: {
          participants: { retention: "not-applicable", companies: 12, companiesBySize: { micro: 10, small: 2 } },
          governance: { manager: "dont-know", teamDedication: "2.50" },
        },
        informants: ["manager", "company"],
        evidence: { "governance.manager": "Acta 12 de 2021" },
      },
    });
  });

  test("has no −0, which JSON cannot hold", () => {
    const given = {
      ...identity,
      answers: { participants: { retention: -0, companies: -0, companiesBySize: { micro: -0 } } },
    };
    const parsed = parseAssessment(given, ssme2022);
    expect(parsed.ok && parsed.value).toStrictEqual({
      ...identity,
      answers: { participants: { retention: 0, companies: 0, companiesBySize: { micro: 0 } } },
    });
  });

  test("may come without prototypes, from another realm's or behind a proxy that works", () => {
    const bare = Object.assign(Object.create(null) as object, answers({ governance: { manager: true } }));
    expect(parseAssessment(bare, ssme2022).ok).toBe(true);
    expect(parseAssessment(new Proxy(bare, {}), ssme2022).ok).toBe(true);
  });

  test("may use names that every object inherits, if the methodology has them", () => {
    const given = { ...identity, answers: { constructor: { toString: true, valueOf: "hasOwnProperty" } } };
    expect(parseAssessment(given, oddMethodology)).toEqual({ ok: true, value: given });
    const empty = { ...identity, answers: { nested: { inner: { share: { rest: 10 } } } } };
    expect(parseAssessment(empty, oddMethodology)).toEqual({ ok: true, value: empty });
  });
});

describe("every kind of fault has its code and its place", () => {
  test.each<[string, unknown, string[]]>([
    ["nothing at all", undefined, ["missing "]],
    ["a list", [], ["wrong-type "]],
    ["no identity", { answers: {} }, ["missing cluster", "missing wave", "missing origin"]],
    ["no answers", identity, ["missing answers"]],
    ["a wave in words", { ...identity, wave: "2022", answers: {} }, ["wrong-type wave"]],
    ["a wave out of time", { ...identity, wave: 22, answers: {} }, ["out-of-range wave"]],
    ["half a year", { ...identity, wave: 2022.5, answers: {} }, ["not-an-integer wave"]],
    ["an origin of its own", { ...identity, origin: "invented", answers: {} }, ["unknown-option origin"]],
    ["a blank id", { ...identity, cluster: { id: " ", name: "A" }, answers: {} }, ["malformed-text cluster.id"]],
    [
      "an id that is a list",
      { ...identity, cluster: { id: "a;b", name: "A" }, answers: {} },
      ["malformed-text cluster.id"],
    ],
    [
      "a long name",
      { ...identity, cluster: { id: "a", name: "x".repeat(301) }, answers: {} },
      ["malformed-text cluster.name"],
    ],
    ["a field of its own", { ...identity, answers: {}, email: "x" }, ["unknown-key email"]],
    ["an area of its own", answers({ gobernanza: {} }), ["unknown-key answers.gobernanza"]],
    ["an indicator of its own", answers({ governance: { gerente: true } }), ["unknown-key answers.governance.gerente"]],
    ["an area that is no object", answers({ governance: true }), ["wrong-type answers.governance"]],
    ["a flag in words", answers({ governance: { manager: "yes" } }), ["wrong-type answers.governance.manager"]],
    ["a flag in numbers", answers({ governance: { manager: 1 } }), ["wrong-type answers.governance.manager"]],
    ["an unknown option", answers({ governance: { rules: "no" } }), ["unknown-option answers.governance.rules"]],
    ["an inherited name", answers({ governance: { rules: "toString" } }), ["unknown-option answers.governance.rules"]],
    [
      "not applicable where it applies",
      answers({ governance: { rules: "not-applicable", teamDedication: "not-applicable" } }),
      [
        "not-applicable-not-allowed answers.governance.rules",
        "not-applicable-not-allowed answers.governance.teamDedication",
      ],
    ],
    [
      "one option instead of a list",
      answers({ governance: { bodies: "board" } }),
      ["wrong-type answers.governance.bodies"],
    ],
    ["an empty list", answers({ governance: { bodies: [] } }), ["empty-answer answers.governance.bodies"]],
    [
      "an option twice",
      answers({ governance: { bodies: ["board", "board"] } }),
      ["repeated-option answers.governance.bodies.1"],
    ],
    [
      "none and some",
      answers({ governance: { bodies: ["none", "board"] } }),
      ["exclusive-option answers.governance.bodies"],
    ],
    ["a hole in a list", answers({ governance: { bodies: new Array(1) } }), ["wrong-type answers.governance.bodies.0"]],
    ["a comma", answers({ strategy: { execution: "62,5" } }), ["not-a-number answers.strategy.execution"]],
    ["no number", answers({ strategy: { execution: NaN } }), ["wrong-type answers.strategy.execution"]],
    ["over 100 %", answers({ strategy: { execution: "100.01" } }), ["out-of-range answers.strategy.execution"]],
    ["below 0", answers({ strategy: { execution: -1 } }), ["out-of-range answers.strategy.execution"]],
    [
      "half a company",
      answers({ participants: { companies: 1.5 } }),
      ["not-an-integer answers.participants.companies"],
    ],
    ["too much money", answers({ businessImpact: { sales: 2e15 } }), ["out-of-range answers.businessImpact.sales"]],
    [
      "21 decimals",
      answers({ strategy: { execution: `0.${"1".repeat(21)}` } }),
      ["too-precise answers.strategy.execution"],
    ],
    [
      "percentages that do not add up",
      answers({ businessImpact: { salesByMarket: { local: 60, national: 38.9 } } }),
      ["shares-do-not-add answers.businessImpact.salesByMarket"],
    ],
    [
      "counts that do not add up",
      answers({ participants: { companies: 10, companiesBySize: { micro: 9 } } }),
      ["shares-do-not-add answers.participants.companiesBySize"],
    ],
    ["a composition of nothing", answers({ projects: { byStatus: {} } }), ["empty-answer answers.projects.byStatus"]],
    [
      "a part in words",
      answers({ projects: { byStatus: { running: "3" } } }),
      ["wrong-type answers.projects.byStatus.running"],
    ],
    [
      "a part below 0",
      answers({ projects: { byStatus: { running: -3 } } }),
      ["out-of-range answers.projects.byStatus.running"],
    ],
    [
      "half a project",
      answers({ projects: { byStatus: { running: 0.5 } } }),
      ["not-an-integer answers.projects.byStatus.running"],
    ],
    [
      "an unknown part",
      answers({ projects: { byStatus: { lost: 3 } } }),
      ["unknown-key answers.projects.byStatus.lost"],
    ],
    ["a person", { ...identity, answers: {}, informants: ["Ana"] }, ["unknown-option informants.0"]],
    [
      "a role twice",
      { ...identity, answers: {}, informants: ["company", "company"] },
      ["repeated-option informants.1"],
    ],
    ["evidence of nothing", { ...identity, answers: {}, evidence: { rules: "x" } }, ["unknown-key evidence.rules"]],
    [
      "evidence that says nothing",
      { ...identity, answers: {}, evidence: { "governance.rules": "" } },
      ["malformed-text evidence.governance.rules"],
    ],
  ])("%s", (_, input, expected) => {
    expect(codes(issuesOf(input))).toEqual(expected);
  });

  test("all at once, also where one depends on others", () => {
    const input = {
      ...(answers({
        governance: { rules: "no" },
        participants: { companies: 3, companiesBySize: { micro: 4 } },
      }) as object),
      wave: null,
      verification: "none",
    };
    expect(codes(issuesOf(input))).toEqual([
      "missing wave",
      "unknown-option answers.governance.rules",
      "unknown-option verification",
      "shares-do-not-add answers.participants.companiesBySize",
    ]);
  });

  test("sums are exact, up to the tolerance and not beyond", () => {
    const sum = (local: number, national: number) =>
      issuesOf(answers({ businessImpact: { salesByMarket: { local, national } } }));
    expect([sum(33.3, 65.7), sum(66.7, 34.3)].flat()).toEqual([]);
    expect(codes([sum(33.3, 65.69), sum(66.7, 34.31)].flat())).toHaveLength(2);
    const parts = (rest: number) =>
      parseAssessment({ ...identity, answers: { nested: { inner: { share: { rest } } } } }, oddMethodology);
    expect([9, 10, 11].map((rest) => parts(rest).ok)).toEqual([false, true, false]);
  });

  test("a whole that nobody answered asks for no sum", () => {
    const companiesBySize = { micro: 4, small: 0, medium: 0, large: 0, notStated: 0 };
    expect(issuesOf(answers({ participants: { companies: "dont-know", companiesBySize } }))).toEqual([]);
  });

  test("an absent part is 0 only where a whole confirms it", () => {
    const found = (given: unknown): string[] => codes(issuesOf(answers(given)));
    const bySize = { companiesBySize: { micro: 4 } };
    expect(found({ participants: { companies: 4, ...bySize } })).toEqual([]);
    expect(found({ businessImpact: { salesByMarket: { local: 100 } } })).toEqual([]);
    for (const companies of [undefined, "dont-know"]) {
      expect(found({ participants: { companies, ...bySize } })).toEqual([
        "incomplete-composition answers.participants.companiesBySize",
      ]);
    }
    expect(found({ participants: { entities: 9, otherEntities: { academia: 4 } } })).toEqual([
      "incomplete-composition answers.participants.otherEntities",
    ]);
    expect(found({ projects: { byStatus: { running: 4, completed: undefined } } })).toEqual([
      "incomplete-composition answers.projects.byStatus",
    ]);
    // A total that is refused confirms nothing, and the rest is valid by itself.
    const parsed = parseAssessment(answers({ participants: { companies: "four", ...bySize } }), ssme2022);
    expect(!parsed.ok && codes(parsed.issues)).toEqual([
      "not-a-number answers.participants.companies",
      "incomplete-composition answers.participants.companiesBySize",
    ]);
    expect(!parsed.ok && parsed.partial?.answers).toEqual({ participants: {} });
  });

  test("a composition that is taken out confirms no other", () => {
    const { root } = oddMethodology;
    const share = findNode(root, "nested.inner.share") as Shares;
    const children = {
      projects: { ...share, whole: "sum" },
      regional: { ...share, whole: { path: "projects", category: "rest" } },
    } as const;
    const chained: Methodology = { ...oddMethodology, root: { ...root, children } };
    const given = answers({ projects: { rest: 4 }, regional: { rest: 4 } });
    const parsed = parseAssessment(given, chained);
    expect(!parsed.ok && codes(parsed.issues)).toEqual([
      "incomplete-composition answers.projects",
      "incomplete-composition answers.regional",
    ]);
    expect(!parsed.ok && parsed.partial?.answers).toEqual({});
  });

  test("a whole that the methodology gives is not offered for correction", () => {
    const parsed = parseAssessment(answers({ nested: { inner: { share: { rest: 9 } } } }), oddMethodology);
    expect(!parsed.ok && parsed.issues[0]?.message).toContain("Corrija las partes; lo que no se pueda");
  });
});

describe("the valid rest", () => {
  test("is everything but the answers with issues", () => {
    const parsed = parseAssessment(
      {
        ...identity,
        answers: {
          governance: { manager: true, rules: "no", bodies: ["board", "sofa"] },
          participants: { entities: 20, companies: 10, companiesBySize: { micro: 9 } },
          strategy: [],
          gobernanza: {},
          projects: { byStatus: { running: 2, lost: 1 }, portfolio: "running" },
        },
        verification: "nobody",
        informants: ["manager", "Ana"],
        evidence: { "governance.manager": "Acta 1", rules: "Acta 2" },
      },
      ssme2022,
    );
    expect(parsed).toMatchObject({ ok: false });
    expect(!parsed.ok && parsed.partial).toStrictEqual({
      ...identity,
      answers: {
        participants: { entities: 20, companies: 10 },
        governance: { manager: true },
        projects: { portfolio: "running" },
      },
      evidence: { "governance.manager": "Acta 1" },
    });
  });

  test("is an assessment without answers if the answers are no object", () => {
    const parsed = parseAssessment({ ...identity, answers: "none" }, ssme2022);
    expect(!parsed.ok && parsed.partial).toEqual({ ...identity, answers: {} });
  });

  test("is nothing without an identity", () => {
    for (const fault of [{ wave: 0 }, { origin: null }, { cluster: { id: "a" } }]) {
      const parsed = parseAssessment({ ...identity, answers: { governance: { manager: true } }, ...fault }, ssme2022);
      expect(parsed).toMatchObject({ ok: false, partial: null });
    }
  });
});

describe("what is said", () => {
  const message = (input: unknown, locale: "es" | "en"): string => issuesOf(input, locale)[0]?.message ?? "";

  test("names the indicator, what was found, what is expected and what to do, in Spanish unless asked otherwise", () => {
    const input = answers({ focus: { sector: "manufactura" } });
    const spanish =
      "«Sector» (answers.focus.sector): «manufactura» no es una opción. ¿Quiso escribir «manufacturing»? " +
      "Se espera una de las opciones agroindustry, manufacturing, services. " +
      "Si no hay respuesta, no escriba nada; si no se sabe, escriba «dont-know».";
    expect(message(input, "es")).toBe(spanish);
    expect(parseAssessment(input, ssme2022)).toMatchObject({ issues: [{ message: spanish }] });
    expect(message(input, "en")).toBe(
      "“Sector” (answers.focus.sector): “manufactura” is not an option. Did you mean “manufacturing”? " +
        "Expected one of the options agroindustry, manufacturing, services. " +
        "Leave it out if there is no answer; write “dont-know” if nobody knows.",
    );
  });

  test("tells the sum that was found, with each language's numbers", () => {
    const input = answers({ participants: { companies: 37728, companiesBySize: { micro: 1500 } } });
    expect(message(input, "es")).toContain(
      "suman 1.500 y deben sumar 37.728. Corrija las partes o el total (participants.companies)",
    );
    expect(message(input, "en")).toContain("add up to 1,500 and must add up to 37,728");
    expect(message(answers({ businessImpact: { salesByMarket: { local: 60.5 } } }), "es")).toContain(
      "suman 60,5 y deben sumar 100",
    );
  });

  test("suggests a name without regard to accents and case, and nothing if nothing is near", () => {
    expect(message(answers({ focus: { department: "BOGOTÁ" } }), "es")).toContain("¿Quiso escribir «bogota»?");
    expect(message(answers({ focus: { department: "Miami" } }), "es")).not.toContain("¿");
    expect(message(answers({ governanse: {} }), "en")).toContain("Did you mean “governance”?");
  });

  test("counts many options beside a suggestion, and lists twelve without one", () => {
    expect(message(answers({ focus: { department: "bogotta" } }), "es")).toBe(
      "«Departamento de la sede» (answers.focus.department): «bogotta» no es una opción. ¿Quiso escribir «bogota»? " +
        "Se espera una de las 33 opciones. Si no hay respuesta, no escriba nada; si no se sabe, escriba «dont-know».",
    );
    const [issue] = issuesOf(answers({ focus: { departments: ["Miami"] } }));
    expect(issue?.expected).toMatch(/^one of the options antioquia,( \w+,){10} \w+ and 21 more$/);
  });

  test("does not offer a state for a part of a composition, but for the whole", () => {
    expect(message(answers({ projects: { byStatus: { running: 3, completed: "dont-know" } } }), "en")).toBe(
      "“Projects by status” (answers.projects.byStatus.completed): received “dont-know”, but expected a whole number of 0 or more. " +
        "Correct the value. If nobody knows, a state such as “dont-know” stands for the whole composition: " +
        "alone, in place of the object with its parts.",
    );
  });

  test("cuts long texts and shows what cannot be seen", () => {
    const [issue] = issuesOf(answers({ governance: { rules: `\u202E${"x".repeat(10_000_000)}` } }));
    expect(issue?.received).toBe(`“\\u{202e}${"x".repeat(39)}…”`);
    expect(issue?.message.length).toBeLessThan(300);
  });
});

describe("hostile input", () => {
  class Manager {
    manager = true;
  }
  test.each<[string, unknown, string]>([
    ["a BigInt", 10n, "a number of type BigInt"],
    ["a function", () => true, "a function"],
    ["a symbol", Symbol("true"), "a symbol"],
    ["a date", new Date(0), "a date"],
    ["a map", new Map(), "an object of type Map"],
    ["an instance of a class", new Manager(), "an object that is not plain"],
    ["a wrapped boolean", new Boolean(true), "an object of type Boolean"],
  ])("%s is no answer", (_, value, received) => {
    expect(issuesOf(answers({ governance: { manager: value } }))).toMatchObject([{ code: "wrong-type", received }]);
  });

  test("a getter or proxy that throws costs its own value alone", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const governance = Object.defineProperty({ manager: true }, "rules", { get: fail, enumerable: true });
    const parsed = parseAssessment(answers({ governance, focus: new Proxy({}, { ownKeys: fail }) }), ssme2022);
    expect(!parsed.ok && codes(parsed.issues)).toEqual([
      "unreadable answers.focus",
      "unreadable answers.governance.rules",
    ]);
    expect(!parsed.ok && parsed.partial?.answers).toEqual({ governance: { manager: true } });
  });

  test("prototypes are neither read nor changed", () => {
    const input = JSON.parse(
      '{ "cluster": { "id": "a", "name": "A" }, "wave": 2022, "origin": "example", "answers": { "__proto__": { "governance": { "manager": true } }, "constructor": 1 } }',
    );
    expect(codes(issuesOf(input))).toEqual(["unknown-key answers.__proto__", "unknown-key answers.constructor"]);
    expect(codes(issuesOf(answers(Object.create({ governance: { manager: true } }))))).toEqual(["wrong-type answers"]);
    expect(Object.hasOwn(Object.prototype, "governance")).toBe(false);
  });

  test("a deep methodology is no hostile input, and what is deeper is", () => {
    const { root } = oddMethodology;
    const nest = (levels: number, inside: Group | Indicator): Group | Indicator =>
      levels === 0 ? inside : nest(levels - 1, { ...root, children: { level: inside } });
    const methodology: Methodology = { ...oddMethodology, root: nest(30, findNode(root, "constructor")!) as Group };
    const wrap = (levels: number, inside: unknown): unknown =>
      levels === 0 ? inside : wrap(levels - 1, { level: inside });
    const given = answers(wrap(30, { toString: true }));
    expect(parseAssessment(given, methodology)).toEqual({ ok: true, value: given });
    expect(parseAssessments([given], methodology).accepted).toEqual([given]);
    expect(parseAssessment(answers(wrap(29, { level: { toString: wrap(1000, 1) } })), methodology).ok).toBe(false);
  });

  test("depth, cycles and size end in one issue each", () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic, cyclic);
    for (const value of [deep, cyclic]) {
      expect(codes(issuesOf(answers({ governance: { manager: value } })))).toEqual([
        "wrong-type answers.governance.manager",
      ]);
    }
    expect(codes(issuesOf(answers({ governance: { bodies: new Array(4_000_000_000) } })))).toEqual([
      "too-large answers.governance.bodies",
    ]);
  });
});
