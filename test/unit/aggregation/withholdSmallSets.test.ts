import { expect, test } from "vitest";
import { withholdSmallSets, type SetSizes } from "../../../src/aggregation/withholdSmallSets.js";

/** Sizes of disjoint sets, which are the whole together with those that are hidden. */
function disjoint(sizes: number[], hidden = 0): SetSizes {
  return { sizes, hidden, whole: sizes.reduce((sum, size) => sum + size, hidden) };
}

test("sets that are small are withheld, empty ones are not", () => {
  expect(withholdSmallSets(disjoint([9, 4, 0, 1, 5]), 5)).toEqual(["shown", "small", "shown", "small", "shown"]);
});

test("what is withheld has the minimum together, since it follows as a whole", () => {
  expect(withholdSmallSets(disjoint([9, 2, 1, 7]), 5)).toEqual(["shown", "small", "small", "protecting"]);
});

test("what is hidden already counts", () => {
  expect(withholdSmallSets(disjoint([9, 2, 7], 3), 5)).toEqual(["shown", "small", "shown"]);
  expect(withholdSmallSets(disjoint([9, 7], 3), 5)).toEqual(["shown", "protecting"]);
  expect(withholdSmallSets(disjoint([9, 7], 6), 5)).toEqual(["shown", "shown"]);
});

test("a set that leaves few out is withheld, since they follow", () => {
  expect(withholdSmallSets({ sizes: [17, 12, 0], hidden: 0, whole: 18 }, 5)).toEqual(["protecting", "shown", "shown"]);
  expect(withholdSmallSets({ sizes: [18, 12], hidden: 0, whole: 18 }, 5)).toEqual(["shown", "shown"]);
});

test("a set that is a little smaller than another is withheld, with a further one whose difference hides it", () => {
  const marks = withholdSmallSets(disjoint([5, 9, 8, 30]), 5, [disjoint([1, 0, 7, 6])]);
  expect(marks).toEqual(["protecting", "shown", "shown", "protecting"]);
});
