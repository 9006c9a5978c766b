import { expect, test } from "vitest";
import { score } from "../score.js";
import { sigma } from "./sigma.js";

test.each([
  [0, 0],
  [5, 0],
  [42.5, 1],
  [61.25, 1.5],
  [80, 2],
  [100, 2],
])("%d %%: %d points", (share, points) => {
  expect(score({ share }, sigma).score).toBe(points);
});
