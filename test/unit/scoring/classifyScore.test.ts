import { classifyScore, isSsmeError, ssme2022, type Methodology } from "ssme";
import { describe, expect, it } from "vitest";
import { answered, percent, smallGroup, smallMethodology } from "./smallMethodology.js";

/** The level of a score: its id, "none", or "undecided". */
function levelOf<A>(score: number | string, methodology: Methodology<A>): string {
  const level = classifyScore(score, methodology);
  return level.status === "undecided" ? "undecided" : (level.id ?? "none");
}

const bounds = [
  { id: "basic", atLeast: 0 },
  { id: "middle", atLeast: 50 },
  { id: "top", atLeast: 75 },
];

describe("classifyScore", () => {
  const rounded = smallMethodology({ children: { a: percent }, levels: bounds });
  const exact = smallMethodology({ children: { a: percent }, levels: bounds, classifyOn: "exact" });

  it.each([
    [0, "basic", "basic"],
    [49.99, "basic", "basic"],
    ["49.994", "basic", "basic"],
    ["49.995", "middle", "basic"],
    [50, "middle", "middle"],
    ["50.00", "middle", "middle"],
    [74.99, "middle", "middle"],
    [74.994, "middle", "middle"],
    [74.995, "top", "middle"],
    [75, "top", "top"],
    [100, "top", "top"],
  ])("puts %s on a level by what is printed, or by what is exact", (score, byRounded, byExact) => {
    expect(levelOf(score, rounded)).toBe(byRounded);
    expect(levelOf(score, exact)).toBe(byExact);
  });

  it("leaves a level of ssme2022 with requirements open while there is only a score", () => {
    expect(classifyScore(74.99, ssme2022)).toMatchObject({ status: "decided", id: "en-consolidacion", firm: true });
    expect(classifyScore(74.995, ssme2022)).toEqual({
      status: "undecided",
      candidates: ["en-consolidacion", "consolidado"],
      questions: [],
      reasons: [{ code: "assessment-missing", args: { level: "consolidado" } }],
    });
  });

  it("looks requirements up in the assessment", () => {
    expect(classifyScore(80, ssme2022, { assessment: answered({}) }).status).toBe("undecided");
    const methodology = smallMethodology({
      children: { a: smallGroup({ x: percent }), b: percent },
      levels: [{ id: "basic" }, { id: "top", atLeast: 75, requires: [{ path: "a", atLeast: 50 }] }],
    });
    const idFor = (x: number): unknown => classifyScore(80, methodology, { assessment: answered({ a: { x } }) });
    expect(idFor(50)).toMatchObject({ status: "decided", id: "top", firm: true });
    expect(idFor(49)).toMatchObject({
      status: "decided",
      id: "basic",
      reasons: [{ code: "requirement-unmet", args: { level: "top", path: "a", expected: 50, actual: 49 } }],
    });
  });

  it("skips a level whose own requirement fails, unless the ladder is cumulative", () => {
    const levels = [
      { id: "basic", atLeast: 0 },
      { id: "middle", atLeast: 50, requires: [{ path: "a", atLeast: 90 }] },
      { id: "top", atLeast: 75 },
    ];
    const onLadder = (ladder: "highest" | "cumulative"): unknown =>
      classifyScore(80, smallMethodology({ children: { a: percent }, levels, ladder }), {
        assessment: answered({ a: 80 }),
      });
    expect(onLadder("highest")).toMatchObject({ id: "top" });
    expect(onLadder("cumulative")).toMatchObject({ id: "basic" });
  });

  it("reaches no level below the lowest bound", () => {
    const methodology = smallMethodology({ children: { a: percent }, levels: bounds.slice(1) });
    expect(classifyScore(49, methodology)).toEqual({
      status: "decided",
      id: null,
      firm: true,
      candidates: [null],
      questions: [],
      reasons: [{ code: "score-below-level", args: { level: "middle", atLeast: 50, score: 49 } }],
    });
  });

  it.each([[NaN], [-0.01], [100.01], ["1e2"], ["cien"], [Infinity], [""]])("refuses %s as a score", (score) => {
    let code = "";
    try {
      classifyScore(score, ssme2022);
    } catch (error) {
      if (isSsmeError(error)) code = error.code;
    }
    expect(code).toBe("invalid-argument");
  });
});
