import { expect, test } from "vitest";
import { levelOf } from "../score.js";
import { customerObsession } from "./cii.js";

/** Invented categories: the page names the one about customers only. */
const cii = customerObsession({ leadership: 150, customers: 200, results: 150 }, "customers");

test.each([
  ["350 points, all conditions met", { leadership: 120, customers: 120, results: 110 }, "award"],
  ["349 points", { leadership: 119, customers: 120, results: 110 }, "centricity"],
  [
    "every category at its half, and no award for want of points",
    { leadership: 75, customers: 150, results: 75 },
    "centricity",
  ],
  ["350 points, one category below half: downgraded", { leadership: 74, customers: 150, results: 126 }, "centricity"],
  ["350 points, customers below 60 %: downgraded", { leadership: 150, customers: 119, results: 81 }, "centricity"],
  ["200 points", { leadership: 50, customers: 100, results: 50 }, "active-engagement"],
  ["199 points", { leadership: 50, customers: 99, results: 50 }, null],
])("%s", (_, answers, recognition) => {
  expect(levelOf(answers, cii)).toBe(recognition);
});
