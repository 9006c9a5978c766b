import type { Assessment } from "../assessment/assessment.js";
import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import type { AreaScore, GroupScore, LevelResult, Scorecard } from "../assessment/scorecard.js";
import type { Level } from "../methodology/methodology.js";
import { compare, multiply, one, type Fraction } from "../numeric/fraction.js";
import { roundFigure, roundFraction } from "../numeric/rounding.js";
import type { GroupPlan, NodePlan, Plan } from "./compile.js";
import { decideLevel } from "./decideLevel.js";
import { engine } from "./engine.js";
import { evaluate, isMissing } from "./evaluate.js";
import { isSettled, scoreOf, valueAt, type NodeValue, type NodeValues } from "./nodeValue.js";
import { readRow } from "./readRow.js";
import { shareOut } from "./shareOut.js";
import { seeScore, viewOf, type Evidence } from "./view.js";

/** A scorecard together with what it was made from. */
export interface ScoredRow {
  readonly scorecard: Scorecard;
  readonly row: Row;
  readonly values: NodeValues;
}

/** Scores one assessment with a compiled methodology. Throws `invalid-answer`, with all issues, for unparsed answers. */
export function scoreCompiled(assessment: Assessment, plan: Plan): ScoredRow {
  const { cluster, wave, origin, answers } = assessment;
  const row = readRow(answers, plan);
  const values = evaluate(plan, row);
  const { root, reference, methodology } = plan;
  const level = levelDecider(values, plan, row);
  const scorecard: Scorecard = {
    methodology: { ...reference },
    engine,
    cluster,
    wave,
    origin,
    ...reportScore(valueAt(values, root), plan),
    improvementOpportunities: countOpportunities(root, values),
    level: level(root, methodology.levels),
    areas: reportAreas(values, plan, level),
  };
  return { scorecard, row, values };
}

/** Gives the level of any group of the tree; requirements look at the whole tree. */
type LevelDecider = (group: GroupPlan, levels: readonly Level[]) => LevelResult;

function levelDecider(values: NodeValues, plan: Plan, row: Row): LevelDecider {
  const { ladder } = plan.methodology;
  const isKnown = values.every((value) => isSettled(value) || value.range === null);
  const views = { given: viewOf(values, plan, row, "given"), possible: viewOf(values, plan, row, "possible") };
  return (group, levels) => {
    const value = valueAt(values, group);
    const evidence = (as: "given" | "possible"): Evidence => ({
      path: group.path,
      score: seeScore(value, plan, as),
      view: views[as],
    });
    const given = evidence("given");
    const possible = isKnown ? given : evidence("possible");
    return decideLevel(levels, ladder, given, possible, scoreOf(value) === null ? causes(group, values) : []);
  };
}

function reportAreas(values: NodeValues, plan: Plan, level: LevelDecider): Record<string, AreaScore> {
  const contributions = shareOut(values, plan);
  return Object.fromEntries(
    plan.root.children.map((area) => [
      area.id,
      { ...reportNode(area, values, plan, level), contribution: contributions.get(area.id) ?? null },
    ]),
  );
}

function reportNode(node: NodePlan, values: NodeValues, plan: Plan, level: LevelDecider): GroupScore {
  const score = reportScore(valueAt(values, node), plan);
  if (node.kind === "indicator") return score;
  const { levels } = node.group;
  const groups = node.children.filter((child) => child.kind === "group");
  if (levels === undefined && groups.length === 0) return score;
  return {
    ...score,
    ...(levels === undefined ? {} : { level: level(node, levels) }),
    ...(groups.length === 0
      ? {}
      : { groups: Object.fromEntries(groups.map((group) => [group.id, reportNode(group, values, plan, level)])) }),
  };
}

function reportScore(node: NodeValue, plan: Plan): GroupScore {
  if (isSettled(node)) {
    const score = report(node, plan);
    return { score, range: { low: score, high: score }, coverage: 1 };
  }
  const { value, range, coverage, reason } = node;
  return {
    score: value === null ? null : report(value, plan),
    range: range === null ? null : { low: report(range.low, plan), high: report(range.high, plan) },
    coverage: coverage === null ? null : roundFigure(coverage),
    ...(reason === null ? {} : { reason }),
  };
}

function report(value: Fraction, { methodology, scale }: Plan): number {
  const { decimals, mode } = methodology.rounding;
  return roundFraction(multiply(value, scale), decimals, mode);
}

/** Counts the scored answers below full value that weigh anything. The root's own weight means nothing. */
function countOpportunities(plan: NodePlan, values: NodeValues): number {
  if (plan.kind === "indicator") {
    const value = scoreOf(valueAt(values, plan));
    return value !== null && compare(value, one) < 0 ? 1 : 0;
  }
  let count = 0;
  for (const { node } of plan.weighing) count += countOpportunities(node, values);
  return count;
}

/** The innermost reasons why a node has no value: of the required children without one, or its own. */
function causes(plan: NodePlan, values: NodeValues): Reason[] {
  const value = valueAt(values, plan);
  if (isSettled(value) || value.reason === null) return [];
  if (plan.kind === "indicator" || value.reason.code !== "required-child-missing") return [value.reason];
  return plan.weighing.flatMap(({ node }) =>
    isMissing(plan.group, valueAt(values, node)) ? causes(node, values) : [],
  );
}
