import { describe, expect, test } from "vitest";
import { levelOf, score } from "../score.js";
import { leed, type LeedAnswers } from "./leed.js";

const { prerequisites, ...categories } = leed.root.children;
const ids = prerequisites !== undefined && "children" in prerequisites ? Object.keys(prerequisites.children) : [];
const met: Record<string, boolean> = Object.fromEntries(ids.map((id) => [id, true]));

/** Answers with so many points, taken from one category after the other, and all prerequisites. */
function withPoints(total: number): LeedAnswers {
  let rest = total;
  const points = Object.entries(categories).map(([id, category]) => {
    const given = Math.min(rest, Number(category.weight));
    rest -= given;
    return [id, given];
  });
  return { prerequisites: met, ...(Object.fromEntries(points) as LeedAnswers) };
}

describe("LEED", () => {
  test.each([
    [0, null],
    [39, null],
    [40, "certified"],
    [49, "certified"],
    [50, "silver"],
    [59, "silver"],
    [60, "gold"],
    [79, "gold"],
    [80, "platinum"],
    [110, "platinum"],
  ])("%i points: %s", (points, label) => {
    expect(score(withPoints(points), leed).score).toBe(points);
    expect(levelOf(withPoints(points), leed)).toBe(label);
  });

  test("90 points with one missing prerequisite: no label", () => {
    expect(levelOf(withPoints(90), leed)).toBe("platinum");
    const { score: points, level } = score({ ...withPoints(90), prerequisites: { ...met, tobaccoSmoke: false } }, leed);
    expect(points).toBe(90);
    expect(level).toMatchObject({ status: "decided", id: null, firm: true });
    expect(level.reasons).toMatchObject([{ code: "requirement-unmet", args: { path: "prerequisites.tobaccoSmoke" } }]);
  });

  test("a prerequisite that nobody looked at leaves every label open", () => {
    const { level } = score({ ...withPoints(90), prerequisites: { ...met, tobaccoSmoke: null } }, leed);
    expect(level).toMatchObject({ status: "undecided" });
    expect(level.candidates[0]).toBeNull();
  });
});
