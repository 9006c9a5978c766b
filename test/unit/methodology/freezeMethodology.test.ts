import { afterEach, expect, test } from "vitest";
import { freezeMethodology } from "../../../src/methodology/freezeMethodology.js";
import { isDeeplyFrozen } from "../../../src/methodology/isDeeplyFrozen.js";
import { ssme2022 } from "../../../src/methodologies/ssme2022.js";

interface Polluted {
  ofAnotherScript?: object;
}

afterEach(() => {
  delete (Object.prototype as Polluted).ofAnotherScript;
});

test("everything in a methodology of the library is frozen", () => {
  expect(isDeeplyFrozen(ssme2022)).toBe(true);
});

test("what another script has put on Object.prototype is left alone", () => {
  const foreign = {};
  (Object.prototype as Polluted).ofAnotherScript = foreign;
  const { root, ...rest } = ssme2022;
  const copy = freezeMethodology({ ...rest, root: { ...root } });
  expect(isDeeplyFrozen(copy.root)).toBe(true);
  expect(Object.isFrozen(foreign)).toBe(false);
});
