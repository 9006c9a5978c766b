import {
  defineMethodology,
  deriveMethodology,
  scoreAssessment,
  ssme2022,
  type Answer,
  type AnswersOf,
  type Assessment,
  type Check,
  type Group,
  type GroupOf,
  type Indicator,
  type Level,
  type Methodology,
  type MethodologyDefinition,
  type PathOf,
  type Scorecard,
  type Ssme2022Answers,
} from "ssme";
import { parseAssessment, parseMethodology } from "ssme/input";
import { assertType, describe, expectTypeOf, test } from "vitest";
import type { comparedFields } from "../../src/methodology/differenceWords.js";

const provenance = { item: { status: "assumed", source: "test" } } as const;
const text = { es: "a", en: "a" } as const;
const rules = { weight: 1, combine: "arithmetic", unanswered: "exclude", dontKnow: "exclude", provenance } as const;

const root = {
  name: text,
  description: text,
  ...rules,
  children: {
    people: {
      name: text,
      description: text,
      ...rules,
      children: {
        manager: { kind: "flag", name: text, question: text, provenance },
        seat: {
          kind: "choice",
          name: text,
          question: text,
          options: { north: { name: text }, south: { name: text } },
          provenance,
        },
        sources: { kind: "choices", name: text, question: text, options: { fees: { name: text } }, provenance },
        staff: { kind: "quantity", name: text, question: text, unit: { kind: "percent" }, provenance },
        parts: {
          kind: "shares",
          name: text,
          question: text,
          categories: { one: { name: text }, rest: { name: text } },
          notStated: "rest",
          whole: "percent",
          provenance,
        },
      },
    },
  },
} as const;

type Own = AnswersOf<typeof root>;

const definition: Omit<MethodologyDefinition<object>, "root"> = {
  id: "own",
  version: "1",
  title: text,
  official: false,
  scale: 100,
  rounding: { decimals: 1, mode: "half-up" },
  classifyOn: "exact",
  ladder: "highest",
  levels: [],
  checks: [],
};
const own = defineMethodology<Own>({ ...definition, root });
const about = { cluster: { id: "c", name: "C" }, wave: 2022, origin: "example" } as const;

describe("a tree that is written as const", () => {
  test("gives the type of its answers", () => {
    expectTypeOf(own).toEqualTypeOf<Methodology<Own>>();
    assertType<Own>({
      people: { manager: true, seat: "north", sources: ["fees"], staff: "0.5", parts: { one: 40, rest: 60 } },
    });
    assertType<Own>({ people: { manager: "dont-know", seat: null } });
  });

  test("refuses other areas, indicators, options and kinds", () => {
    // @ts-expect-error there is no area "place"
    assertType<Own>({ place: {} });
    // @ts-expect-error there is no indicator "age"
    assertType<Own>({ people: { age: 3 } });
    // @ts-expect-error there is no option "west"
    assertType<Own>({ people: { seat: "west" } });
    // @ts-expect-error there is no option "gifts"
    assertType<Own>({ people: { sources: ["gifts"] } });
    // @ts-expect-error there is no category "two"
    assertType<Own>({ people: { parts: { two: 1 } } });
    // @ts-expect-error yes or no is true or false
    assertType<Own>({ people: { manager: 1 } });
  });
});

describe("a tree that is held to an interface", () => {
  interface People {
    manager?: Answer<boolean>;
    seat?: Answer<"north" | "south">;
  }
  const { manager, seat } = root.children.people.children;
  const group = { name: text, description: text, ...rules };

  test("has an indicator of the right kind with the right options for every field", () => {
    assertType<GroupOf<People>>({ ...group, children: { manager, seat } });
    // @ts-expect-error "seat" is missing
    assertType<GroupOf<People>["children"]>({ manager });
    // @ts-expect-error one option needs a choice
    assertType<GroupOf<People>["children"]>({ manager, seat: manager });
    // @ts-expect-error the option "south" is missing
    assertType<GroupOf<People>["children"]["seat"]["options"]>({ north: { name: text } });
  });
});

describe("an assessment belongs to its methodology", () => {
  const mine: Assessment<Own> = { ...about, answers: { people: { manager: true } } };
  const theirs: Assessment<Ssme2022Answers> = { ...about, answers: { governance: { manager: true } } };

  test("and is not scored by another", () => {
    assertType<Scorecard>(scoreAssessment(mine, own));
    // @ts-expect-error answers to ssme2022 are no answers to this method
    scoreAssessment(theirs, own);
    // @ts-expect-error nor the other way round
    scoreAssessment(mine, ssme2022);
    const parsed = parseAssessment({}, own);
    // @ts-expect-error what was parsed for one methodology is not for another
    if (parsed.ok) scoreAssessment(parsed.value, ssme2022);
  });

  test("but a methodology that comes from a file takes any answers", () => {
    const parsed = parseMethodology({});
    if (!parsed.ok) return;
    expectTypeOf(parsed.value).toEqualTypeOf<Methodology<object>>();
    scoreAssessment(mine, parsed.value);
    scoreAssessment(theirs, parsed.value);
    scoreAssessment({ ...about, answers: { whatever: { there: ["is"] } } }, parsed.value);
  });
});

describe("changes to a methodology", () => {
  test("are keyed by its paths", () => {
    expectTypeOf<PathOf<Own>>().toEqualTypeOf<
      "people" | "people.manager" | "people.seat" | "people.sources" | "people.staff" | "people.parts"
    >();
    const named = { id: "variant", version: "1" };
    deriveMethodology(own, { ...named, nodes: { "people.manager": { weight: 2 } }, remove: ["people.seat"] });
    // @ts-expect-error there is no area "place"
    deriveMethodology(own, { ...named, nodes: { place: { weight: 2 } } });
    // @ts-expect-error options are not nodes
    deriveMethodology(own, { ...named, nodes: { "people.seat.north": { weight: 2 } } });
    // @ts-expect-error "manager" alone is no path
    deriveMethodology(own, { ...named, remove: ["manager"] });
    // @ts-expect-error the name is not changed by a variant
    deriveMethodology(own, { ...named, nodes: { people: { name: text } } });
    // @ts-expect-error "average" is no combination
    deriveMethodology(own, { ...named, root: { combine: "average" } });
  });

  test("keep the type of the answers", () => {
    expectTypeOf(deriveMethodology(own, { id: "variant", version: "1" })).toEqualTypeOf<Methodology<Own>>();
  });
});

test("nothing in which two methodologies may differ is passed over", () => {
  type Keys<T> = T extends unknown ? keyof T : never;
  expectTypeOf<(typeof comparedFields.node)[number] | "children" | "levels">().toEqualTypeOf<Keys<Group | Indicator>>();
  expectTypeOf<(typeof comparedFields.level)[number] | "id">().toEqualTypeOf<keyof Level>();
  expectTypeOf<(typeof comparedFields.check)[number] | "id">().toEqualTypeOf<keyof Check>();
  expectTypeOf<(typeof comparedFields.general)[number] | "root" | "levels" | "checks" | "answers__">().toEqualTypeOf<
    keyof Methodology
  >();
});
