/**
 * Four times the unit roundoff 2^−53: more than what a product of two rounded doubles, or the reading of a decimal
 * and one product, can be off by, relative to what comes out.
 */
export const ROUNDING: number = 2 * Number.EPSILON;
