import type { Assessment } from "../assessment/assessment.js";
import type { Row } from "../assessment/row.js";
import type { Reason } from "../assessment/reason.js";
import type { AreaScore, GroupScore, LevelResult, Range, Scorecard } from "../assessment/scorecard.js";
import type { Level } from "../methodology/methodology.js";
import { compare, multiply, one, type Fraction } from "../numeric/fraction.js";
import { roundFigure, roundFraction } from "../numeric/rounding.js";
import { weighs, type Plan } from "./compile.js";
import { decideLevel } from "./decideLevel.js";
import { engine } from "./engine.js";
import { evaluate, type NodeValue } from "./evaluate.js";
import { readRow } from "./readRow.js";
import { shareOut } from "./shareOut.js";
import { seeScore, viewOf } from "./view.js";

/** A scorecard together with the exact scores that it rounds, for aggregates that must not average rounded numbers. */
export interface ExactScorecard {
  readonly scorecard: Scorecard;
  readonly exact: { readonly score: Fraction | null; readonly areas: Readonly<Record<string, Fraction | null>> };
}

/** Scores one assessment with a compiled methodology. Throws `invalid-answer`, with all issues, for unparsed answers. */
export function scoreCompiled(assessment: Assessment, plan: Plan): ExactScorecard {
  const { cluster, wave, origin, answers } = assessment;
  const row = readRow(answers, plan);
  const root = evaluate(plan, row);
  const level = levelDecider(root, plan, row);
  const contributions = shareOut(root, plan);
  const areas = root.children.map((area): [string, AreaScore] => [
    area.plan.id,
    { ...reportGroup(area, plan, level), contribution: contributions.get(area.plan.id) ?? null },
  ]);
  const scorecard: Scorecard = {
    methodology: plan.reference,
    engine,
    cluster,
    wave,
    origin,
    ...reportScore(root, plan),
    improvementOpportunities: countOpportunities(root),
    level: level(root, plan.methodology.levels),
    areas: Object.fromEntries(areas),
  };
  const exact = (node: NodeValue): Fraction | null => (node.value === null ? null : multiply(node.value, plan.scale));
  return {
    scorecard,
    exact: { score: exact(root), areas: Object.fromEntries(root.children.map((area) => [area.plan.id, exact(area)])) },
  };
}

/** Decides the level of any group of the tree; requirements look at the whole tree. */
function levelDecider(
  root: NodeValue,
  plan: Plan,
  row: Row,
): (node: NodeValue, levels: readonly Level[]) => LevelResult {
  const given = viewOf(root, plan, row, "given");
  const possible = viewOf(root, plan, row, "possible");
  return (node, levels) =>
    decideLevel(
      levels,
      plan.methodology.ladder,
      { path: node.plan.path, score: seeScore(node, plan, "given"), view: given },
      { path: node.plan.path, score: seeScore(node, plan, "possible"), view: possible },
      node.value === null ? causes(node) : [],
    );
}

function reportGroup(node: NodeValue, plan: Plan, level: ReturnType<typeof levelDecider>): GroupScore {
  const levels = node.plan.kind === "group" ? node.plan.group.levels : undefined;
  const groups = node.children.filter((child) => child.plan.kind === "group");
  return {
    ...reportScore(node, plan),
    ...(levels === undefined ? {} : { level: level(node, levels) }),
    ...(groups.length === 0
      ? {}
      : { groups: Object.fromEntries(groups.map((group) => [group.plan.id, reportGroup(group, plan, level)])) }),
  };
}

function reportScore({ value, range, coverage, reason }: NodeValue, plan: Plan): GroupScore {
  return {
    score: value === null ? null : report(value, plan),
    range: range === null ? null : reportRange(range, plan),
    coverage: coverage === null ? null : roundFigure(coverage),
    ...(reason === undefined ? {} : { reason }),
  };
}

function reportRange({ low, high }: NonNullable<NodeValue["range"]>, plan: Plan): Range {
  return { low: report(low, plan), high: report(high, plan) };
}

function report(value: Fraction, { methodology, scale }: Plan): number {
  const { decimals, mode } = methodology.rounding;
  return roundFraction(multiply(value, scale), decimals, mode);
}

/** Counts the scored answers below full value that weigh anything. The root's own weight means nothing. */
function countOpportunities({ plan, value, children }: NodeValue): number {
  if (plan.kind === "indicator") return value !== null && compare(value, one) < 0 ? 1 : 0;
  const weighing = children.filter((child) => weighs(child.plan));
  return weighing.reduce((count, child) => count + countOpportunities(child), 0);
}

/** The innermost reasons why a group has no value: of the required children without one, or its own. */
function causes({ reason, missing }: NodeValue): Reason[] {
  if (reason === undefined) return [];
  return reason.code === "required-child-missing" ? missing.flatMap(causes) : [reason];
}
