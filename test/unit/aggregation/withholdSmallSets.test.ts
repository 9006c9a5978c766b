import { expect, test } from "vitest";
import { withholdSmallSets } from "../../../src/aggregation/withholdSmallSets.js";

const disjoint = { addUp: true, hidden: 0 };

test("sets that are small are withheld, empty ones are not", () => {
  expect(withholdSmallSets([9, 4, 0, 1, 5], 5, disjoint)).toEqual(["shown", "small", "shown", "small", "shown"]);
});

test("what is withheld has the minimum together, since it follows as a whole", () => {
  expect(withholdSmallSets([9, 2, 1, 7], 5, disjoint)).toEqual(["shown", "small", "small", "protecting"]);
  expect(withholdSmallSets([9, 2, 1, 7], 5, { addUp: false, hidden: 0 })).toEqual(["shown", "small", "small", "shown"]);
});

test("what is hidden already counts", () => {
  expect(withholdSmallSets([9, 2, 7], 5, { addUp: true, hidden: 3 })).toEqual(["shown", "small", "shown"]);
  expect(withholdSmallSets([9, 7], 5, { addUp: true, hidden: 3 })).toEqual(["shown", "protecting"]);
  expect(withholdSmallSets([9, 7], 5, { addUp: true, hidden: 6 })).toEqual(["shown", "shown"]);
});
