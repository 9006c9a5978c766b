import { scoreColumns, type Column } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { percent, smallGroup, smallMethodology } from "../../scoring/smallMethodology.js";
import { flag } from "../indicators.js";

const LENGTH = 4096;

describe("a block that goes the general way after one that did not", () => {
  it("has its levels decided by its own scores, where they require some of an area", () => {
    const methodology = smallMethodology({
      children: { first: smallGroup({ flag }), second: smallGroup({ flag }), third: smallGroup({ percent }) },
      levels: [
        { id: "low" },
        {
          id: "high",
          requires: [
            { path: "second", atLeast: 50 },
            { path: "third", atLeast: 50 },
          ],
        },
      ],
    });
    const column = (value: number): Column => ({
      values: new Float64Array(LENGTH).fill(value),
      states: new Uint8Array(LENGTH),
    });
    const columns = { "first.flag": column(1), "second.flag": column(1), "third.percent": column(80) };
    // Nobody answered here, and what stands there is a number that short loops are not made for.
    columns["first.flag"].states[1500] = 1;
    columns["first.flag"].values[1500] = 0.5;
    const { level } = scoreColumns(columns, methodology);
    expect(level.findIndex((index) => index !== 1)).toBe(-1);
  });
});
