import type { GroupPlan, IndicatorPlan, NodePlan, Plan } from "../scoring/plan.js";
import { readRunOptions, type RunOptions, type RunRules } from "../scoring/reweigh.js";
import { makeGroupRoom, type GroupRoom, type SlotBlock } from "./block.js";
import { compileLevels, type DecideLevels } from "./compileLevels.js";
import { compileRun } from "./compileRun.js";
import type { Run } from "./run.js";
import { makeSlotBlock } from "./readBlocks.js";
import { compileFlat } from "./flat/compileFlat.js";
import type { FlatRun } from "./flat/flatRun.js";
import { compileSlot, type Slot } from "./slot.js";
import { usedColumns, type UsedColumn } from "./usedColumns.js";

/** All that columns are scored with and that does not depend on them. */
export interface ColumnPlan {
  readonly plan: Plan;
  readonly used: readonly UsedColumn[];
  /** By path of the scored indicators; null if one of them can only be rated by exact arithmetic. */
  readonly slots: ReadonlyMap<string, Slot> | null;
  /** Room for one run at a time: by slot, and by group. */
  readonly slotRoom: readonly SlotBlock[];
  readonly groupRoom: readonly GroupRoom[];
  /** Compiles the rules of a run; what depends on weights is null if only exact arithmetic can tell. */
  readonly compileRules: (options: RunOptions, isComplete: boolean) => CompiledRules;
}

/** The rules of one run, ready for blocks. */
export interface CompiledRules {
  readonly rules: RunRules;
  readonly blocks: BlockRules | null;
}

/** What blocks are scored with. */
export interface BlockRules {
  readonly run: Run;
  readonly decide: DecideLevels;
  /** Null if the tree is not flat. */
  readonly flat: FlatRun | null;
}

const columnPlans = new WeakMap<Plan, ColumnPlan>();

/** Prepares the columns of a plan, once for each. */
export function columnPlan(plan: Plan): ColumnPlan {
  const known = columnPlans.get(plan);
  if (known !== undefined) return known;
  const slots = compileSlots(plan);
  const used = usedColumns(plan);
  const compileRules = (options: RunOptions, isComplete: boolean): CompiledRules => {
    const rules = readRunOptions(plan, options);
    const run = slots === null ? null : compileRun(plan, rules, slots, isComplete);
    if (slots === null || run === null) return { rules, blocks: null };
    const { methodology } = plan;
    const flat = compileFlat({ run, slots: [...slots.values()], used, methodology, levels: rules.levels });
    return { rules, blocks: { run, decide: compileLevels(plan, rules.levels, run), flat } };
  };
  // Most runs have the methodology's own weights and bounds.
  let own: CompiledRules | null = null;
  const compiled: ColumnPlan = {
    plan,
    used,
    slots,
    slotRoom: [...(slots ?? [])].map(makeSlotBlock),
    groupRoom: listGroups(plan.root).map(makeGroupRoom),
    compileRules: (options, isComplete) =>
      options.weights === undefined && options.levels === undefined
        ? (own ??= compileRules({}, false))
        : compileRules(options, isComplete),
  };
  columnPlans.set(plan, compiled);
  return compiled;
}

function compileSlots({ root }: Plan): ReadonlyMap<string, Slot> | null {
  const slots = new Map<string, Slot>();
  for (const { path, field, rubric } of listIndicators(root)) {
    const slot = compileSlot(field, rubric, slots.size);
    if (slot === null) return null;
    slots.set(path, slot);
  }
  return slots;
}

function listIndicators(node: NodePlan): readonly IndicatorPlan[] {
  return node.kind === "indicator" ? [node] : node.children.flatMap(listIndicators);
}

function listGroups(node: NodePlan): readonly GroupPlan[] {
  return node.kind === "indicator" ? [] : [...node.children.flatMap(listGroups), node];
}
