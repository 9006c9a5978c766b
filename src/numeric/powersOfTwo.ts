/** 2^k for k from 0 to 52: as many bits as a double holds. */
export const powersOfTwo: readonly number[] = Array.from({ length: 53 }, (_, exponent) =>
  exponent < 31 ? 1 << exponent : (1 << 30) * (1 << (exponent - 30)),
);
