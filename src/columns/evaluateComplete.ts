import type { Block, GroupBlock, SlotBlock } from "./block.js";
import type { ChildRun, GroupRun } from "./run.js";
import { sumColumns } from "./sumColumns.js";

/**
 * Combines the values of a group's children in a block in which everything is answered: x = Σ factor · xᵢ.
 */
export function evaluateComplete(run: GroupRun, { n, slots, groups }: Block): void {
  const group = groups[run.index] as GroupBlock;
  const partOf = (child: ChildRun): SlotBlock | GroupBlock =>
    (child.group === null ? slots[child.slot] : groups[child.group.index]) as SlotBlock | GroupBlock;
  sumColumns(
    run.children.map((child) => ({ x: partOf(child).x, factor: child.whenComplete })),
    n,
    group.x,
  );
  const isExact = run.complete.isExact && run.children.every((child) => isWhole(partOf(child)));
  group.over = run.complete.over;
  group.error = isExact ? 0 : run.error;
  group.lacks = null;
  group.scores = null;
  group.coverage = null;
}

/** Tells whether all numerators of a part are exactly what they stand for. */
export function isWhole(part: SlotBlock | GroupBlock): boolean {
  return "isWhole" in part ? part.isWhole : part.error === 0;
}
