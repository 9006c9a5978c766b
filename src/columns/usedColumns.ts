import type { CellField } from "../assessment/layout.js";
import type { Condition } from "../methodology/condition.js";
import type { Level } from "../methodology/methodology.js";
import type { NodePlan, Plan } from "../scoring/plan.js";

/** The name of a column, the indicator that it belongs to, and its cell in a row of the methodology. */
export interface UsedColumn {
  readonly name: string;
  readonly field: CellField;
  readonly cell: number;
}

/**
 * Lists the columns that scores and levels are made from, in the order of the tree: of the scored indicators, of what they
 * are divided by, and of the answers that the levels require.
 */
export function usedColumns({ root, layout, methodology }: Plan): readonly UsedColumn[] {
  const used = new Set([...listScored(root), ...requiredPaths(methodology.levels)]);
  return layout.fields
    .filter(({ path }) => used.has(path))
    .flatMap((field) => field.names.map((name, index) => ({ name, field, cell: field.first + index })));
}

function listScored(node: NodePlan): readonly string[] {
  if (node.kind === "group") return node.children.flatMap(listScored);
  const per = "per" in node.rubric ? node.rubric.per : null;
  return per === null ? [node.path] : [node.path, per.path];
}

/** Lists the groups and indicators that levels require something of. */
export function requiredPaths(levels: readonly Level[]): readonly string[] {
  return levels.flatMap(({ requires = [] }) => requires.flatMap(listPaths));
}

function listPaths(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(listPaths);
  if ("any" in condition) return condition.any.flatMap(listPaths);
  if ("of" in condition) return condition.of.flatMap(listPaths);
  if ("not" in condition) return listPaths(condition.not);
  return "path" in condition ? [condition.path] : [];
}
