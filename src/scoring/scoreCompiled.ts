import type { Assessment } from "../assessment/assessment.js";
import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import type { AreaScore, GroupScore, LevelResult, Scorecard } from "../assessment/scorecard.js";
import type { Level } from "../methodology/methodology.js";
import { compare, one } from "../numeric/fraction.js";
import { roundFigure, unitsToNumber } from "../numeric/rounding.js";
import type { GroupPlan, NodePlan, Plan } from "./plan.js";
import { decideLevel } from "./decideLevel.js";
import { engine } from "./engine.js";
import { evaluate } from "./evaluate.js";
import { isMissing } from "./missingRules.js";
import { isOpen, isSettled, isSettledAt, valueAt, type NodeValues } from "./nodeValue.js";
import type { OpenValue } from "./openValue.js";
import { readRow } from "./readRow.js";
import type { Room } from "./room.js";
import { roundScore, wholeUnits } from "./scoreUnits.js";
import { shareOut } from "./shareOut.js";
import { RowView, seeScore, type Evidence } from "./view.js";

/** A scorecard together with what it was made from. */
export interface ScoredRow {
  readonly scorecard: Scorecard;
  readonly row: Row;
  readonly values: NodeValues;
}

/**
 * Scores one assessment with a compiled methodology, in room that is given. Throws
 * `invalid-answer`, with all issues, for unparsed answers.
 */
export function scoreCompiled(assessment: Assessment, plan: Plan, room: Room): ScoredRow {
  const { cluster, wave, origin, answers } = assessment;
  const row = readRow(answers, plan, room.cells);
  const values = evaluate(plan, row, room.held);
  const views = viewsOf(values, plan);
  const { reference: methodology } = plan;
  const { score, range, coverage, reason } = reportScore(plan.root, values, plan);
  const improvementOpportunities = countOpportunities(plan.root, values);
  const level = levelOf(plan.root, plan.levels, views);
  const areas = reportAreas(values, plan, views, shareOut(values, plan, room.shares));
  // Objects to which keys are added, or that are spread, take many times as long as those that are written out.
  const scorecard: Scorecard =
    reason === undefined
      ? { methodology, engine, cluster, wave, origin, score, range, coverage, improvementOpportunities, level, areas }
      : {
          ...{ methodology, engine, cluster, wave, origin, score, range, coverage, reason },
          ...{ improvementOpportunities, level, areas },
        };
  return { scorecard, row, values };
}

/** What levels look at, throughout the tree: one view where nothing is open, for what is given is then all that is possible. */
interface Views {
  readonly given: RowView;
  readonly possible: RowView;
}

function viewsOf(values: NodeValues, plan: Plan): Views {
  const given = new RowView(values, plan, "given");
  return { given, possible: isAnyOpen(plan.root, values) ? new RowView(values, plan, "possible") : given };
}

function levelOf(group: GroupPlan, levels: readonly Level[], { given, possible }: Views): LevelResult {
  const { values, plan } = given;
  const evidence = evidenceOf(group, given);
  return decideLevel(
    levels,
    plan.methodology.ladder,
    evidence,
    possible === given ? evidence : evidenceOf(group, possible),
    causes(group, values),
  );
}

function evidenceOf(group: GroupPlan, view: RowView): Evidence {
  return { path: group.path, score: seeScore(group, view.values, view.plan, view.as), view };
}

/** Reports the areas. `contributions` are those of the ones that weigh anything, in their order. */
function reportAreas(
  values: NodeValues,
  plan: Plan,
  views: Views,
  contributions: Float64Array | null,
): Record<string, AreaScore> {
  const { children, ids } = plan.root;
  const areas: Record<string, AreaScore | null> = { ...plan.areas };
  let place = 0;
  for (let at = 0; at < children.length; at += 1) {
    const area = children[at] as NodePlan;
    let contribution: number | null = null;
    if (contributions !== null && ids[place] === area.id) {
      const share = contributions[place] as number;
      if (!Number.isNaN(share)) contribution = share;
      place += 1;
    }
    areas[area.id] = reportArea(area, values, plan, views, contribution);
  }
  return areas as Record<string, AreaScore>;
}

function reportArea(
  area: NodePlan,
  values: NodeValues,
  plan: Plan,
  views: Views,
  contribution: number | null,
): AreaScore {
  const score = hasMore(area) ? null : settledScore(area, values, plan);
  if (score !== null) return { score, range: { low: score, high: score }, coverage: 1, contribution };
  const report = reportNode(area, values, plan, views) as Writable<AreaScore>;
  report.contribution = contribution;
  return report;
}

/** Tells whether the report of a node has levels or groups. */
function hasMore(node: NodePlan): boolean {
  return node.kind === "group" && (node.groups.length > 0 || node.levels !== null);
}

/** What is put together piece by piece. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

function reportNode(node: NodePlan, values: NodeValues, plan: Plan, views: Views): Writable<GroupScore> {
  const score = reportScore(node, values, plan);
  if (node.kind === "indicator") return score;
  const { groups, levels } = node;
  if (levels !== null) score.level = levelOf(node, levels, views);
  if (groups.length > 0) {
    score.groups = Object.fromEntries(groups.map((child) => [child.id, reportNode(child, values, plan, views)]));
  }
  return score;
}

/** The score of a node in which everything that applies is answered, and something is; null of others. */
function settledScore(node: NodePlan, values: NodeValues, plan: Plan): number | null {
  const units = wholeUnits(node, values, plan);
  if (units !== null) return unitsToNumber(units, plan.methodology.rounding.decimals);
  const value = valueAt(values, node);
  return isSettled(value) ? roundScore(value, plan) : null;
}

function reportScore(node: NodePlan, values: NodeValues, plan: Plan): Writable<GroupScore> {
  const settled = settledScore(node, values, plan);
  if (settled !== null) return { score: settled, range: { low: settled, high: settled }, coverage: 1 };
  const { value, range, coverage, reason } = valueAt(values, node) as OpenValue;
  const score: Writable<GroupScore> = {
    score: value === null ? null : roundScore(value, plan),
    range: range === null ? null : { low: roundScore(range.low, plan), high: roundScore(range.high, plan) },
    coverage: coverage === null ? null : roundFigure(coverage),
  };
  if (reason !== null) score.reason = reason;
  return score;
}

/** Tells whether anything below a group is not answered, be it of no weight. */
function isAnyOpen(root: GroupPlan, values: NodeValues): boolean {
  if (!isSettledAt(values, root) && isOpen(valueAt(values, root))) return true;
  for (const node of root.aside) if (isOpen(valueAt(values, node))) return true;
  return false;
}

/** Counts the scored answers below full value that weigh anything. The root's own weight means nothing. */
function countOpportunities({ indicators }: GroupPlan, values: NodeValues): number {
  if (!Number.isNaN(values.below)) return values.below;
  let count = 0;
  for (const indicator of indicators) {
    const value = valueAt(values, indicator);
    if (isSettled(value) && compare(value, one) < 0) count += 1;
  }
  return count;
}

/** The innermost reasons why a node has no value: of the required children without one, or its own. */
function causes(plan: NodePlan, values: NodeValues): Reason[] {
  if (isSettledAt(values, plan)) return [];
  const { reason } = valueAt(values, plan) as OpenValue;
  if (reason === null) return [];
  return plan.kind === "indicator" || reason.code !== "required-child-missing" ? [reason] : causesBelow(plan, values);
}

function causesBelow({ weighing, group }: GroupPlan, values: NodeValues): Reason[] {
  return weighing.flatMap(({ node }) => (isMissing(group, valueAt(values, node)) ? causes(node, values) : []));
}
