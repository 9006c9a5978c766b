/** 10^k for k from 0 to 22: all the powers of ten that doubles hold exactly. */
export const powersOfTen: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
