import { describe, expect, test } from "vitest";
import { scoreAssessment, ssme2022, type Assessment } from "ssme";
import { parseMethodology } from "ssme/input";
import { isDeeplyFrozen } from "../../../src/methodology/isDeeplyFrozen.js";
import { methods } from "../../conformance/methods.js";
import { randomFrom } from "../../oracle/random.js";
import { randomAssessment } from "../../oracle/randomAssessment.js";

/** Whatever a file may hold. */
type Json = ReturnType<typeof JSON.parse>;

const file = (): Json => JSON.parse(JSON.stringify(ssme2022));

/** The issues of ssme2022's file after something was done to it: code, path, message in English. */
function issuesAfter(change: (file: Json) => unknown): readonly (readonly [string, string, string])[] {
  const changed = file();
  change(changed);
  const parsed = parseMethodology(changed, { locale: "en" });
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => [code, path, message] as const);
}

const places = (change: (file: Json) => unknown): readonly string[] =>
  issuesAfter(change).map(([code, path]) => `${code} ${path}`);

describe("what was written to a file is read back", () => {
  test.each(Object.entries({ ssme2022, ...methods }))("%s", (_, method) => {
    const parsed = parseMethodology(JSON.parse(JSON.stringify(method)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
    expect(parsed.value).toEqual(method);
    expect(isDeeplyFrozen(parsed.value)).toBe(true);

    const random = randomFrom(7);
    for (let count = 0; count < 10; count += 1) {
      const assessment = randomAssessment(random, method.root) as Assessment<object>;
      // The fingerprint is part of the scorecard.
      expect(scoreAssessment(assessment, parsed.value)).toEqual(
        scoreAssessment(assessment, method as typeof parsed.value),
      );
    }
  });

  test("without the place of its schema, which is for the editor", () => {
    const parsed = parseMethodology({ $schema: "./methodology.schema.json", ...file() });
    expect(parsed).toEqual({ ok: true, value: ssme2022 });
  });
});

describe("one mistake is one issue", () => {
  test.each<[string, (file: Json) => unknown, string, RegExp]>([
    [
      "another type",
      (m) => (m["title"] = "SSME"),
      "wrong-type title",
      /received “SSME”, but expected a text in both languages \(es, en\)/,
    ],
    ["nothing", (m) => (m["scale"] = null), "wrong-type scale", /received nothing, but expected a decimal/],
    [
      "a missing property",
      (m) => delete m["ladder"],
      "missing ladder",
      /Expected one of the options cumulative, highest/,
    ],
    ["a missing tree", (m) => delete m["root"], "missing root", /Expected an object with the properties name, /],
    ["a tree without children", (m) => delete m["root"].children, "missing root.children", /Expected an object/],
    [
      "levels that are no list",
      (m) => (m["levels"] = {}),
      "wrong-type levels",
      /received an object, but expected a list/,
    ],
    [
      "a level that is none",
      (m) => (m["levels"][1] = "medio"),
      "wrong-type levels.1",
      /expected an object with the properties id, /,
    ],
    [
      "levels without ids",
      (m) => (m["levels"][0].id = m["levels"][1].id = 1),
      "wrong-type levels.0.id,wrong-type levels.1.id",
      /expected a text/,
    ],
    [
      "an unknown property",
      (m) => (m["autor"] = "Ana"),
      "unknown-key autor",
      /Methodology: the key “autor” is not known/,
    ],
    [
      "a misspelt property",
      (m) => ((m["clasifyOn"] = "exact"), delete m["classifyOn"]),
      "unknown-key clasifyOn",
      /Did you mean “classifyOn”\?/,
    ],
    [
      "a child that is none",
      (m) => (m["root"].children.governance = 3),
      "wrong-type root.children.governance",
      /expected an object with one of the properties children, kind/,
    ],
    [
      "misspelt children",
      (m) => (
        (m["root"].children.focus.childern = m["root"].children.focus.children),
        delete m["root"].children.focus.children
      ),
      "unknown-key root.children.focus.childern",
      /Did you mean “children”\?/,
    ],
    [
      "an indicator without a kind",
      (m) => delete m["root"].children.governance.children.manager.kind,
      "wrong-type root.children.governance.children.manager",
      /expected an object with one of the properties children, kind/,
    ],
    [
      "options that are a list",
      (m) => (m["root"].children.strategy.children.status.options = ["a"]),
      "wrong-type root.children.strategy.children.status.options",
      /expected an object/,
    ],
    [
      "an unknown rubric",
      (m) => (m["root"].children.strategy.children.status.rubric.kind = "point"),
      "unknown-option root.children.strategy.children.status.rubric.kind",
      /./,
    ],
    [
      "points that are no number",
      (m) => (m["root"].children.governance.children.manager.rubric.points.yes = [1]),
      "wrong-type root.children.governance.children.manager.rubric.points.yes",
      /received a list, but expected a decimal/,
    ],
    [
      "a unit without a kind",
      (m) => (m["root"].children.participants.children.companies.unit = {}),
      "missing root.children.participants.children.companies.unit.kind",
      /Expected one of the options count, money, percent, ratio, year/,
    ],
    [
      "a unit that is a word",
      (m) => (m["root"].children.participants.children.companies.unit = "percent"),
      "wrong-type root.children.participants.children.companies.unit",
      /received “percent”, but expected an object with the property kind\. /,
    ],
    [
      "no unit",
      (m) => delete m["root"].children.participants.children.companies.unit,
      "missing root.children.participants.children.companies.unit",
      /Expected an object with the property kind\./,
    ],
    [
      "a rubric that is a word",
      (m) => (m["root"].children.participants.children.companies.rubric = "steps"),
      "wrong-type root.children.participants.children.companies.rubric",
      /received “steps”, but expected an object with the property kind\. /,
    ],
    [
      "an unknown property of a unit that has none but its kind",
      (m) => (m["root"].children.participants.children.companies.unit = { kind: "percent", scale: 1 }),
      "unknown-key root.children.participants.children.companies.unit.scale",
      /expected an object with the property kind\./,
    ],
    [
      "prices of half a year before",
      (m) => (m["root"].children.businessImpact.children.sales.unit.yearsBefore = 0.5),
      "invalid-number root.children.businessImpact.children.sales.unit.yearsBefore",
      /a whole number of 0 or more/,
    ],
    [
      "a whole that is a number",
      (m) => (m["root"].children.businessImpact.children.salesByMarket.whole = 100),
      "wrong-type root.children.businessImpact.children.salesByMarket.whole",
      /percent, sum or a term/,
    ],
    [
      "an unknown whole",
      (m) => (m["root"].children.businessImpact.children.salesByMarket.whole = { suma: [] }),
      "unknown-key root.children.businessImpact.children.salesByMarket.whole.suma",
      /Did you mean “sum”/,
    ],
    [
      "a misspelt condition",
      (m) => (m["levels"][2].requires[0] = { path: "governance", atLest: 50, atMost: 100 }),
      "unknown-key levels.2.requires.0.atLest",
      /Did you mean “atLeast”\?/,
    ],
    [
      "a misspelt form of a condition",
      (m) => (m["levels"][2].requires = [{ al: [{ path: "governance", atLeast: 1 }] }]),
      "unknown-key levels.2.requires.0.al",
      /Did you mean “all”\?/,
    ],
    [
      "a condition of no form",
      (m) => (m["levels"][2].requires = [{}]),
      "wrong-type levels.2.requires.0",
      /one of the properties path, all, any, not, of, tagged, unknown/,
    ],
    [
      "a mistake deep inside a condition",
      (m) =>
        (m["levels"][2].requires = [
          {
            not: {
              any: [
                { path: "governance", atLeast: 1 },
                { path: 5, atLeast: 1 },
              ],
            },
          },
        ]),
      "wrong-type levels.2.requires.0.not.any.1.path",
      /expected a text/,
    ],
    [
      "a difference of three",
      (m) => (m["checks"][0].holds.left = { minus: [{ value: 1 }, { value: 2 }, { value: 3 }] }),
      "wrong-type checks.0.holds.left.minus",
      /a list of two terms/,
    ],
    [
      "a key that records pass over",
      (m) =>
        Object.defineProperty(m["root"].children, "__proto__", { value: m["root"].children.focus, enumerable: true }),
      "unknown-key root.children.__proto__",
      /any other id/,
    ],
    ["a type that JSON does not have", (m) => (m["scale"] = 100n), "wrong-type scale", /a number of type BigInt/],
    [
      "an endless file",
      (m) => (m["root"].children.focus.children.publicProfile = m["root"]),
      "too-deep",
      /too many levels/,
    ],
  ])("%s", (_, change, expected, message) => {
    const issues = issuesAfter(change);
    const found = [...new Set(issues.map(([code, path]) => (code === "too-deep" ? code : `${code} ${path}`)))];
    expect(found.join(",")).toBe(expected);
    expect(issues[0]?.[2]).toMatch(message);
  });
});

describe("meaning is checked beside a broken structure", () => {
  test("in the rest of the tree, in the broken node itself, and in levels", () => {
    const change = (m: Json): void => {
      m["root"].children.governance.weight = true;
      m["root"].children.governance.minimumCoverage = 2;
      m["root"].children.governance.children.manager.name = 5;
      m["root"].children.governance.children.manager.weight = -1;
      m["root"].children.strategy.weight = "alto";
      m["levels"][1].atLeast = 0;
    };
    expect(places(change)).toEqual([
      "wrong-type root.children.governance.weight",
      "wrong-type root.children.governance.children.manager.name",
      "invalid-number root.children.strategy.weight",
      "invalid-number root.children.governance.minimumCoverage",
      "invalid-number root.children.governance.children.manager.weight",
      "not-ascending levels.1.atLeast",
    ]);
  });

  test("but what only follows from what is broken is not reported", () => {
    // Levels and checks refer to these two areas, and to their answers.
    const broken = places((m) => {
      m["root"].children.governance = null;
      m["root"].children.businessImpact.children = [];
    });
    expect(broken).toEqual(["wrong-type root.children.governance", "wrong-type root.children.businessImpact.children"]);
  });

  test("a path that never named a node is reported all the same", () => {
    const broken = places((m) => {
      m["root"].children.governance = null;
      m["levels"][2].requires[1].path = "impact";
    });
    expect(broken).toEqual(["wrong-type root.children.governance", "unknown-path levels.2.requires.1.path"]);
  });

  test("the only child of a group is broken: the group is not called empty", () => {
    const broken = places((m) => {
      const { manager } = m["root"].children.governance.children;
      m["root"].children.governance.children = { manager: { ...manager, rubric: [] } };
    });
    expect(broken).toEqual(["wrong-type root.children.governance.children.manager.rubric"]);
  });
});

test("what is no methodology at all gets one issue", () => {
  for (const input of [
    undefined,
    null,
    3,
    "{}",
    [],
    () => 0,
    new Date(0),
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error();
        },
      },
    ),
  ]) {
    const parsed = parseMethodology(input);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([""]);
  }
});

test("messages are Spanish unless asked otherwise", () => {
  const word = file();
  word.root.children.participants.children.companies.unit = "percent";
  const refused = parseMethodology(word);
  expect(refused.ok ? "" : refused.issues[0]?.message).toMatch(
    /se recibió «percent», pero se espera un objeto con la propiedad kind\. Corrija el valor\.$/,
  );
  const parsed = parseMethodology({ ...file(), ladder: "higest" });
  expect(parsed.ok ? "" : parsed.issues[0]?.message).toBe(
    "ladder: «higest» no es una opción. ¿Quiso escribir «highest»? Se espera una de las opciones cumulative, highest.",
  );
});
