import type { Choices } from "../../methodology/indicator.js";
import { ANSWERED, INEXACT, INVALID } from "../cells.js";
import { indexOfOption } from "./indexOfOption.js";
import { writeCell, type ReadCell, type StateOf } from "./readCell.js";

/** As many bits as a double holds. */
const MOST_BITS = 53;

/** Prepares the reading of several options: a list of different ids that is not empty, the exclusive one alone. */
export function choicesReader({ options, exclusive }: Choices, stateOf: StateOf): ReadCell {
  const names = Object.keys(options);
  const bits = powersOfTwo(names.length);
  const alone = exclusive === undefined ? -1 : names.indexOf(exclusive);
  const others = names.filter((_, index) => index !== alone);
  const bitsOfOthers = bits.filter((_, index) => index !== alone);

  /** The sum of the bits of options that stand in their order, as most often they do; 0 for any other list. */
  const sumInOrder = (raw: readonly unknown[]): number => {
    const last = raw.length - 1;
    let sum = 0;
    let place = 0;
    // No processor could foresee which are marked: so nothing branches. The last one stands for those that do not follow.
    for (let index = 0; index < others.length; index += 1) {
      const isMarked = Number(others[index] === raw[Math.min(place, last)]);
      sum += isMarked * (bitsOfOthers[index] as number);
      place += isMarked;
    }
    return place === raw.length ? sum : 0;
  };

  /** The sum of the bits, or −1 for a list that is no answer. */
  const sumBits = (raw: readonly unknown[]): number => {
    const { length } = raw;
    if (length === 0 || length > names.length) return -1;
    let sum = 0;
    // An indexed loop sees the holes of an array, which every() and map() skip.
    for (let place = 0; place < length; place += 1) {
      const option = raw[place];
      const index = indexOfOption(names, option);
      if (index < 0 || (index === alone && length > 1)) return -1;
      for (let earlier = 0; earlier < place; earlier += 1) if (raw[earlier] === option) return -1;
      sum += bits[index] ?? 0;
    }
    return sum;
  };

  return (raw, cells, at) => {
    if (!Array.isArray(raw)) return writeCell(cells, at, 0, stateOf(raw));
    const inOrder = raw.length === 0 ? 0 : sumInOrder(raw);
    const sum = inOrder > 0 ? inOrder : sumBits(raw);
    if (sum < 0) return writeCell(cells, at, 0, INVALID);
    return names.length > MOST_BITS ? writeCell(cells, at, 0, INEXACT) : writeCell(cells, at, sum, ANSWERED);
  };
}

function powersOfTwo(count: number): readonly number[] {
  const powers: number[] = [];
  for (let power = 1; powers.length < count; power *= 2) powers.push(power);
  return powers;
}
