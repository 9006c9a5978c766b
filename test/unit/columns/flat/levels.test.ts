import { scoreColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { percent, smallGroup, smallMethodology } from "../../scoring/smallMethodology.js";

describe("levels of a block in which every cluster has all scores", () => {
  it("keep to both sides of a requirement", () => {
    const requires = [{ path: "area", atLeast: 20, atMost: 60 }];
    const methodology = smallMethodology({
      children: { area: smallGroup({ percent }) },
      levels: [{ id: "low" }, { id: "middle", atLeast: 10, requires }],
    });
    const values = Float64Array.of(0, 19.99, 19.995, 20, 60, 60.004, 60.005, 100);
    const { level } = scoreColumns({ "area.percent": { values, states: new Uint8Array(8) } }, methodology);
    expect([...level]).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
  });
});
