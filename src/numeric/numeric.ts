/** A decimal as people write it: `0.35` or `"0.35"`. Both mean exactly thirty-five hundredths. */
export type Numeric = number | string;
