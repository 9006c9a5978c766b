import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/numeric/formatNumber.js";

describe("formatNumber", () => {
  it.each([
    [37728.5, "37.728,5", "37,728.5"],
    [0.5, "0,5", "0.5"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [37416512, "37.416.512", "37,416,512"],
    [-1234.25, "−1.234,25", "−1,234.25"],
    [0, "0", "0"],
    [-0, "0", "0"],
    [0.000001, "0,000001", "0.000001"],
    [1e-7, "0,0000001", "0.0000001"],
    [1e-13, "0", "0"],
    [0.123456789012, "0,123456789012", "0.123456789012"],
    [1e15, "1.000.000.000.000.000", "1,000,000,000,000,000"],
  ])("writes %d in both languages", (value, es, en) => {
    expect({ es: formatNumber(value, "es"), en: formatNumber(value, "en") }).toEqual({ es, en });
  });
});
