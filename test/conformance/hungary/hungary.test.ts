import { describeReason } from "ssme";
import { expect, test } from "vitest";
import { score } from "../score.js";
import { hungary } from "./hungary.js";

const full = { cooperation: 20, management: 30, international: 24, innovation: 26 };

test("20 + 30 + 24 + 26 = 100", () => {
  const { score: total, areas } = score(full, hungary);
  expect(total).toBe(100);
  expect(score({ ...full, international: 13.5 }, hungary).score).toBe(89.5);
  expect(Object.values(areas).map((area) => area?.contribution)).toEqual([20, 30, 24, 26]);
});

test("accreditation stays undecided, since its cut-off is not published", () => {
  const { level } = score(full, hungary);
  expect(level).toMatchObject({ status: "undecided", candidates: [null, "accredited"] });
  expect(level.reasons.map((reason) => describeReason(reason, hungary, { locale: "en" }))).toEqual([
    "The level accredited has a rule that is not published: the points from which it is granted.",
  ]);
});
