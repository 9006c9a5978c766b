import { assertType, describe, expectTypeOf, test } from "vitest";
import { governance, type Governance } from "../../src/areas/governance.js";
import { participants, type Participants } from "../../src/areas/participants.js";
import type { Group } from "../../src/methodology/methodology.js";
import type { Area } from "../../src/methodology/typed.js";

type Children = Area<Governance>["children"];
type Rules = Children["rules"];

const { manager, bodies, rules, companyVoice, transparency, teamDedication } = governance().children;
const { none, informal, written, applied } = rules.options;

describe("an area that does not fit the interface of its answers does not compile", () => {
  test("an indicator is missing", () => {
    // @ts-expect-error teamDedication is missing
    assertType<Children>({ manager, bodies, rules, companyVoice, transparency });
  });

  test("no field asks for an indicator", () => {
    // @ts-expect-error the interface has no field "mood"
    assertType<Children>({ ...governance().children, mood: manager });
  });

  test("an indicator asks for another kind of answer", () => {
    // @ts-expect-error yes or no needs a flag, not a quantity
    assertType<Children>({ ...governance().children, manager: teamDedication });
    // @ts-expect-error one option needs a choice, not choices
    assertType<Children>({ ...governance().children, rules: bodies });
  });

  test("an option is missing, or is not an answer", () => {
    // @ts-expect-error "applied" is missing
    assertType<Rules["options"]>({ none, informal, written });
    // @ts-expect-error the interface has no option "always"
    assertType<Rules["options"]>({ none, informal, written, applied, always: applied });
  });

  test("an option has no points, or points have no option", () => {
    // @ts-expect-error "applied" has no points
    assertType<Rules["rubric"]>({ kind: "points", points: { none: 0, informal: 1, written: 2 } });
    assertType<Rules["rubric"]>({
      kind: "points",
      // @ts-expect-error the interface has no option "always"
      points: { none: 0, informal: 1, written: 2, applied: 3, always: 4 },
    });
  });

  test("the excluding option or the category of what is not stated does not exist", () => {
    // @ts-expect-error the interface has no option "nothing"
    assertType<Children["bodies"]["exclusive"]>("nothing");
    // @ts-expect-error the interface has no category "unknown"
    assertType<Area<Participants>["children"]["companiesBySize"]["notStated"]>("unknown");
  });
});

test("an area is a group like any other", () => {
  expectTypeOf(governance()).toExtend<Group>();
  expectTypeOf(participants()).toExtend<Group>();
});
