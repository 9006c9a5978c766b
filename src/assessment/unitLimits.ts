import type { Unit } from "../methodology/indicator.js";

/** Smallest and largest value of a quantity in each unit, and whether it must be whole. */
export const unitLimits: Readonly<Record<Unit["kind"], { atLeast: number; atMost?: number; whole: boolean }>> = {
  count: { atLeast: 0, whole: true },
  money: { atLeast: 0, whole: false },
  percent: { atLeast: 0, atMost: 100, whole: false },
  ratio: { atLeast: 0, whole: false },
  year: { atLeast: 1900, atMost: 2100, whole: true },
};
