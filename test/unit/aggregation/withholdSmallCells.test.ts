import { describe, expect, test } from "vitest";
import { withholdSmallCells, type Mark } from "../../../src/aggregation/withholdSmallCells.js";
import { tableLines } from "./tableLines.js";

const letters: Record<Mark, string> = { shown: ".", small: "s", protecting: "p", line: "l" };

/** One string per row: `.` shown, `s` small, `p` protecting, `l` withheld with its line. Rows add up. */
function marks(counts: number[][], { columnsAdd = false, minimum = 5 } = {}): string[] {
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
  const lines = tableLines(rows, columns).slice(0, columnsAdd ? undefined : rows);
  const all = withholdSmallCells(counts.flat(), lines, minimum).map((mark) => letters[mark]);
  return counts.map((_, row) => all.slice(row * columns, (row + 1) * columns).join(""));
}

describe("withholdSmallCells", () => {
  test("shows zeros and large counts", () => {
    expect(marks([[0, 5, 40]])).toEqual(["..."]);
  });

  test("withholds the next smallest with a single small count", () => {
    expect(marks([[2, 20, 9, 0]])).toEqual(["s.p."]);
  });

  test("is content with two small counts whose sum does not tell them", () => {
    expect(marks([[2, 3, 20]])).toEqual(["ss."]);
  });

  test("withholds more where the sum would tell: two that add to 2 are both 1", () => {
    expect(marks([[1, 1, 20]])).toEqual(["ssp"]);
  });

  test("withholds more where the sum would tell: two that add to 8 are both 4", () => {
    expect(marks([[4, 4, 20]])).toEqual(["ssp"]);
  });

  test("withholds more where the reasons would tell: 6 of a small and a larger count is 1 and 5", () => {
    expect(marks([[1, 5, 20]])).toEqual(["spp"]);
  });

  test("withholds the whole line, and does not say which is small, where nothing less protects", () => {
    expect(marks([[1, 5, 0]])).toEqual(["lll"]);
    expect(marks([[3, 0, 0]])).toEqual(["lll"]);
  });

  test("leaves small counts alone that nothing adds up", () => {
    expect(withholdSmallCells([2, 20, 9], [], 5)).toEqual(["small", "shown", "shown"]);
  });

  test("protects along columns, and then along the rows that this touches", () => {
    expect(
      marks(
        [
          [2, 20, 9],
          [12, 8, 30],
          [6, 7, 11],
        ],
        { columnsAdd: true },
      ),
    ).toEqual(["s.p", "...", "p.p"]);
  });

  test("withholds nothing with a minimum of 1", () => {
    expect(marks([[1, 0, 2]], { minimum: 1 })).toEqual(["..."]);
  });
});
