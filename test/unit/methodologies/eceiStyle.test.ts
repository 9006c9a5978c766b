import {
  checkAssessment,
  defineMethodology,
  describeReason,
  eceiStyle,
  eceiValidity,
  isSsmeError,
  type EceiStyleParameters,
} from "ssme";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../src/methodology/isDeeplyFrozen.js";
import { listIndicators } from "../../../src/methodology/nodes.js";
import { invented, withPoints } from "../../conformance/ecei/invented.js";

function refusal(parameters: unknown): string {
  try {
    eceiStyle(parameters as EceiStyleParameters);
  } catch (error) {
    if (isSsmeError(error, "invalid-argument")) return error.message;
    throw error;
  }
  return "accepted";
}

describe("the parameters", () => {
  const { maxima } = invented;

  test.each([
    ["maxima that do not make 150", { maxima: { ...maxima, "1.1.0": "4.5" } }, "add up to 150; they add up to 149.5"],
    ["maxima without 5.2", { maxima: { ...maxima, "5.2": undefined } }, "indicator 5.2 must be a decimal"],
    ["maxima of one indicator", { maxima: { "1.1.0": 150 } }, "missing: 1.1.1, 1.1.2, 1.2"],
    ["a maximum of 0", { maxima: { ...maxima, "1.2": 0, "2.3": 8 } }, "indicator 1.2 must be above 0"],
    ["a number that ESCA does not use", { minima: { "6.1": 2 } }, "There is no indicator 6.1"],
    ["a name that every object has", { minima: { constructor: 2 } }, "There is no indicator constructor"],
    ["no decimal", { minima: { "1.2": "two" } }, "must be a decimal with up to 12 decimals; received two"],
    ["a minimum below 0", { minima: { "1.2": -1 } }, "must be 0 or more; received -1"],
    ["a minimum above its maximum", { maxima, minima: { "1.2": 5 } }, "indicator 1.2 (5) is above its maximum (4)"],
  ])("%s", (_, parameters, message) => {
    expect(refusal(parameters)).toContain(message);
  });

  test("maxima that add up to 150 only as exact decimals are taken", () => {
    expect(refusal({ maxima: { ...maxima, "1.1.0": "4.9", "1.1.1": "5.1" } })).toBe("accepted");
  });

  test("a minimum of 0 says that there is none", () => {
    const none = Object.fromEntries(Object.keys(maxima).map((number) => [number, 0]));
    expect(eceiStyle({ minima: none }).levels[1]?.requires).toHaveLength(3);
  });
});

test("whatever parameters are accepted make a methodology without faults that cannot be changed", () => {
  const tenths = fc.integer({ min: -5, max: 60 }).map((count) => count / 10);
  const minima = fc.dictionary(fc.constantFrom(...Object.keys(invented.maxima)), tenths);
  fc.assert(
    fc.property(fc.constantFrom({}, { maxima: invented.maxima }), minima, (known, given) => {
      const parameters = { ...known, minima: given };
      fc.pre(refusal(parameters) === "accepted");
      const labels = eceiStyle(parameters);
      expect(defineMethodology(labels)).toEqual(labels);
      expect(isDeeplyFrozen(labels)).toBe(true);
    }),
    { seed: 2022, numRuns: 60 },
  );
});

test("31 indicators in five groups carry ESCA's numbers; the two that are not certain are inferred", () => {
  const { root } = eceiStyle();
  const indicators = listIndicators(root).filter(({ path }) => !path.startsWith("application."));
  expect(indicators).toHaveLength(31);
  expect(indicators.every(({ node }) => node.rubric === undefined)).toBe(true);
  const uncertain = indicators.filter(({ node }) => node.provenance.item.status !== "adopted");
  expect(uncertain.map(({ node }) => node.name.en)).toEqual([
    "5.2 Success stories",
    "5.3 Satisfaction of participants",
  ]);
});

test("points above a maximum are flagged", () => {
  const labels = eceiStyle(invented);
  const answers = { ...withPoints(150), financing: { prospects: 5, privateShare: "4.5" } };
  const flags = checkAssessment({ cluster: { id: "c", name: "C" }, wave: 2022, origin: "example", answers }, labels);
  expect(flags.map((flag) => describeReason(flag, labels))).toEqual([
    "El indicador 3.2 tiene 4,5 puntos, más que su máximo (4).",
  ]);
});

test("no label is official, and equal parameters give an equal methodology", () => {
  expect(eceiStyle(invented)).toEqual(eceiStyle(structuredClone(invented)));
  expect(eceiStyle(invented).official).toBe(false);
});

test("periods that no publisher states say so", () => {
  expect(eceiValidity.bronze.renewal).toMatchObject({ months: 36, provenance: { status: "adopted" } });
  expect(eceiValidity.silver.renewal.provenance.status).toBe("inferred");
  expect(eceiValidity.gold.firstAward.provenance.status).toBe("assumed");
});
