import { Decimal } from "decimal.js";
import { defineMethodology } from "ssme";
import { describe, expect, test } from "vitest";
import { levelOf, score } from "../score.js";
import { cell, readTable, type Row } from "../table.js";
import { hdi, type HdiAnswers } from "./hdi.js";

const Digits = Decimal.clone({ precision: 50 });

const countries = readTable("hdi", "countries.csv").map((row) => ({ name: cell(row, "country"), row }));

function answersOf(row: Row): HdiAnswers {
  return {
    health: { lifeExpectancy: cell(row, "lifeExpectancy") },
    education: { expectedYears: cell(row, "expectedYears"), meanYears: cell(row, "meanYears") },
    income: { grossNationalIncome: cell(row, "grossNationalIncome") },
  };
}

/** The index by the formula of UNDP's technical note 1, with 50 digits. */
function indexOf(row: Row): Decimal {
  const index = (column: string, from: number, to: number, scaled = (x: Decimal) => x): Decimal => {
    const [x, low, high] = [cell(row, column), from, to].map((value) => scaled(new Digits(value))) as [
      Decimal,
      Decimal,
      Decimal,
    ];
    return Digits.min(1, Digits.max(0, x.sub(low).div(high.sub(low))));
  };
  const health = index("lifeExpectancy", 20, 85);
  const education = index("expectedYears", 0, 18)
    .add(index("meanYears", 0, 15))
    .div(2);
  const income = index("grossNationalIncome", 100, 75_000, (x) => x.ln());
  return health.mul(education).mul(income).cbrt();
}

describe("the published index of 2021", () => {
  test.each(countries)("$name", ({ row }) => {
    expect(score(answersOf(row), hdi).score).toBe(Number(cell(row, "index")));
    expect(levelOf(answersOf(row), hdi)).toBe(cell(row, "group"));
  });

  test.each(countries)("$name, to twelve decimals", ({ row }) => {
    const precise = defineMethodology({ ...hdi, rounding: { decimals: 12, mode: "half-up" } });
    expect(score(answersOf(row), precise).score).toBe(Number(indexOf(row).toFixed(12)));
  });
});

describe("dimensions of 1.00, 0.64 and 0.80", () => {
  const answers: HdiAnswers = {
    health: { lifeExpectancy: 85 },
    education: { expectedYears: "11.52", meanYears: "9.6" },
    // 100 · 750^0.8: four fifths of the way on a logarithmic scale.
    income: { grossNationalIncome: new Digits(750).pow("0.8").mul(100).toFixed(20) },
  };

  test("have a geometric mean of 0.80, and the rounded score decides", () => {
    const { score: index, areas } = score(answers, hdi);
    expect(Object.values(areas).map((area) => area?.score)).toEqual([1, 0.64, 0.8]);
    expect(index).toBe(0.8);
    expect(levelOf(answers, hdi)).toBe("very-high");
  });

  test("have an arithmetic mean of 0.8133", () => {
    const arithmetic = defineMethodology({
      ...hdi,
      rounding: { decimals: 4, mode: "half-up" },
      root: { ...hdi.root, combine: "arithmetic" },
    });
    expect(score(answers, arithmetic).score).toBe(0.8133);
  });
});

test("a country without one of the four indicators has no index", () => {
  const { row } = countries[0]!;
  const answers = { ...answersOf(row), income: {} };
  expect(score(answers, hdi).score).toBeNull();
});
