import type { Methodology } from "../../methodology/methodology.js";
import type { Problem } from "../../methodology/validation/problem.js";
import { validateMethodology } from "../../methodology/validation/validateMethodology.js";
import { isRecord } from "../isRecord.js";
import type { StructureFault } from "./findStructureFaults.js";
import { repairingForm } from "./form.js";
import { methodologySchema } from "./methodologySchema.js";

/**
 * Finds what is wrong in meaning in a file whose structure is at fault. Faulty parts are replaced by stand-ins or left
 * out first, and the problems that only come from that are dropped: what is told is wrong in the file itself.
 */
export function findMeaningProblems(file: unknown, faults: readonly StructureFault[]): readonly Problem[] {
  const repaired = methodologySchema(repairingForm()).safeParse(file);
  if (!repaired.success) return [];
  const faulty = new Set(faults.map(({ path }) => path.join(".")));
  const isInTree = faults.some(({ path }) => path[0] === "root");
  return validateMethodology(repaired.data).filter(
    (problem) =>
      !prefixes(problem.path).some((path) => faulty.has(path)) &&
      !(dependsOnTree(problem, repaired.data) && isInTree) &&
      !namesNodeOf(file, problem) &&
      !lostEntries(problem.path, file, repaired.data),
  );
}

/** Every path that leads to this one, and itself. */
function prefixes(path: string): readonly string[] {
  const keys = path.split(".");
  return ["", ...keys.map((_, index) => keys.slice(0, index + 1).join("."))];
}

/** A condition that counts tagged indicators, some of which may have been left out. */
function dependsOnTree({ path }: Problem, methodology: Methodology): boolean {
  const holder = valueAt(methodology, path.slice(0, path.lastIndexOf(".")));
  return isRecord(holder) && Object.hasOwn(holder, "tagged");
}

/** A path that names no node any more, but does so in the file, or may do so where the file is broken. */
function namesNodeOf(file: unknown, { code, received }: Problem): boolean {
  if (code !== "unknown-path" || typeof received !== "string") return false;
  let node = valueAt(file, "root");
  for (const id of received.split(".")) {
    if (isRecord(node) && Object.hasOwn(node, "kind") && !Object.hasOwn(node, "children")) return false;
    const children = valueAt(node, "children");
    if (!isRecord(children)) return true;
    if (!Object.hasOwn(children, id)) return false;
    node = children[id];
  }
  return true;
}

/** A group that has lost children. */
function lostEntries(path: string, file: unknown, repaired: unknown): boolean {
  if (!path.endsWith(".children")) return false;
  const count = (value: unknown): number => (isRecord(value) ? Object.keys(value).length : 0);
  return count(valueAt(file, path)) > count(valueAt(repaired, path));
}

function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}
