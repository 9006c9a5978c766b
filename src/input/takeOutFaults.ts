import type { Indicator } from "../methodology/indicator.js";
import type { Group } from "../methodology/methodology.js";
import { isGroup } from "../methodology/nodes.js";
import type { Fault } from "./fault.js";

/**
 * Takes the faulty places out of a plain copy of an assessment, in place: unknown keys, whole answers of which any part
 * is at fault, notes. What is left is valid, unless the identity (cluster, wave, origin) is at fault.
 *
 * @returns Whether the identity is without fault; nothing can replace it.
 */
export function takeOutFaults(copy: unknown, faults: readonly Fault[], root: Group): boolean {
  let hasIdentity = true;
  for (const fault of faults) {
    const place = faultyPlace(fault, root);
    if (place === null) hasIdentity = false;
    else takeOut(copy, place);
  }
  return hasIdentity;
}

/** The whole place that one fault spoils, or null if it is the identity. */
function faultyPlace({ code, path }: Fault, root: Group): readonly string[] | null {
  // An unknown key costs itself alone, but an unknown category costs the composition: its parts are read together.
  if (path[0] === "answers") return answerPath(root, path);
  if (code === "unknown-key") return path;
  switch (path[0]) {
    case "evidence":
      return path;
    case "informants":
    case "verification":
      return path.slice(0, 1);
    default:
      return null;
  }
}

/** The part of a path into the answers that leads to an indicator, without the part or the item below it. */
function answerPath(root: Group, path: readonly string[]): readonly string[] {
  let node: Group | Indicator = root;
  for (const [depth, id] of path.entries()) {
    if (depth === 0) continue;
    if (!isGroup(node)) return path.slice(0, depth);
    if (!Object.hasOwn(node.children, id)) return path;
    node = node.children[id] as Group | Indicator;
  }
  return path;
}

function takeOut(copy: unknown, path: readonly string[]): void {
  let holder: unknown = copy;
  for (const [depth, key] of path.entries()) {
    // An earlier fault may have taken out what held this one.
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return;
    if (depth === path.length - 1) Reflect.deleteProperty(holder, key);
    else holder = (holder as Record<string, unknown>)[key];
  }
}
