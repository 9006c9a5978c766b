import { describe, expect, it } from "vitest";
import { fraction } from "../../../../src/numeric/fraction.js";
import { printMoney } from "../../../../src/report/phrases/money.js";

const unit = {
  kind: "money",
  currency: "COP",
  scale: 1_000_000,
  yearsBefore: 1,
  of: { es: "millones de pesos", en: "million pesos" },
} as const;

describe("printMoney", () => {
  it.each([
    [457_300, "457 mil millones de pesos", "457 billion pesos"],
    [12_600, "12,6 mil millones de pesos", "12.6 billion pesos"],
    [1_526, "1.526 millones de pesos", "1.5 billion pesos"],
    [16_600_000, "16,6 billones de pesos", "16.6 trillion pesos"],
    [1_000_000, "1 billón de pesos", "1 trillion pesos"],
    [1, "1 millón de pesos", "1 million pesos"],
    [2, "2 millones de pesos", "2 million pesos"],
    ["0.25", "250.000 pesos", "250,000 pesos"],
    [0, "0 pesos", "0 pesos"],
    ["0.99996", "1 millón de pesos", "1 million pesos"],
    [999_960, "1 billón de pesos", "1 trillion pesos"],
  ])("writes %s million pesos", (value, es, en) => {
    expect(printMoney(fraction(value), unit, "es")).toBe(es);
    expect(printMoney(fraction(value), unit, "en")).toBe(en);
  });
});
