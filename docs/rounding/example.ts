import { Decimal } from "decimal.js";
import { table } from "../methodology/markdown.js";

/** Three areas with thirds: numerators and denominators, and whole weights. */
const areas = [
  { top: 1, bottom: 3, weight: 1 },
  { top: 31, bottom: 3, weight: 2 },
  { top: 2, bottom: 1, weight: 5 },
];

/** A table of the mean of three areas, worked out in several ways. */
export function exampleTable(): string {
  const digits = [20, 40, 100].map((precision) => {
    const mean = withDecimals(precision);
    const [whole = "", decimals = ""] = mean.toFixed().split(".");
    const shown = decimals.length > 12 ? `${decimals.slice(0, 6)}…${decimals.slice(-3)}` : decimals;
    return [
      `decimal.js, ${precision} digits`,
      `${whole}.${shown}`,
      mean.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2),
    ];
  });
  const rounded =
    areas.reduce((sum, { top, bottom, weight }) => sum + weight * Number((top / bottom).toFixed(2)), 0) / 8;
  return table(
    ["way", "mean:", "rounded:"],
    [["fractions", ...exact()], ...digits, ["areas rounded first", String(rounded), rounded.toFixed(2)]],
  );
}

/** Over a common denominator everything is whole, and so is the rounding half up. */
function exact(): [mean: string, rounded: string] {
  const top = areas.reduce((sum, area) => sum + (area.weight * area.top * 3) / area.bottom, 0);
  const bottom = 3 * areas.reduce((sum, { weight }) => sum + weight, 0);
  const hundredths = Math.floor((200 * top + bottom) / (2 * bottom));
  return [`${top}/${bottom} = ${top / bottom}`, (hundredths / 100).toFixed(2)];
}

function withDecimals(precision: number): Decimal {
  const Digits = Decimal.clone({ precision, rounding: Decimal.ROUND_HALF_UP });
  const sum = areas.reduce(
    (sum, { top, bottom, weight }) => sum.plus(new Digits(top).div(bottom).times(weight)),
    new Digits(0),
  );
  return sum.div(areas.reduce((sum, { weight }) => sum + weight, 0));
}
