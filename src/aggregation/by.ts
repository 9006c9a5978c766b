import type { Assessment } from "../assessment/assessment.js";
import type { Scorecard } from "../assessment/scorecard.js";
import { SsmeError } from "../errors.js";
import { findNode, isGroup } from "../methodology/nodes.js";
import { printValue } from "../printValue.js";
import type { Plan } from "../scoring/plan.js";
import type { Assessed } from "./assessed.js";
import { fieldAt } from "./fieldAt.js";
import { markedOptions } from "./response.js";

/**
 * What groups are made by: the path of a flag, a choice or choices; `"level"`; or a function that names the group, the
 * groups or, with null, none. A path of choices puts a cluster in the group of every option that it marks.
 */
export type By<A = unknown> =
  string | ((assessment: Assessment<A>, scorecard: Scorecard) => string | readonly string[] | null);

/** One way of making groups, ready to be used. */
export interface Grouping {
  /** The path, `"level"` or `"function"`. */
  readonly name: string;
  /** Whether one cluster can always be in several groups; a function shows it only by its results. */
  readonly overlapping: boolean;
  /** The different keys of one cluster; null alone where it has none. */
  readonly keys: (assessed: Assessed) => readonly (string | null)[];
}

/** Prepares one way of making groups. Throws `unknown-path`, or `invalid-argument` for what has no options. */
export function compileBy(by: By, plan: Plan): Grouping {
  if (typeof by === "function") {
    const keys = ({ assessment, scorecard }: Assessed): readonly (string | null)[] => {
      const result: unknown = by(assessment, scorecard);
      if (!isKeys(result)) throw new SsmeError("invalid-argument", describeResult(result, assessment));
      return typeof result === "string" ? [result] : keysOrNone(result ?? []);
    };
    return { name: "function", overlapping: false, keys };
  }
  if (by === "level") {
    const keys = ({ scorecard: { level } }: Assessed): readonly (string | null)[] => [
      level.status === "decided" ? level.id : null,
    ];
    return { name: by, overlapping: false, keys };
  }
  // What comes from JavaScript may be anything.
  if (typeof (by as unknown) !== "string") {
    const message = `Group by a path, "level" or a function; received ${printValue(by, "en")}.`;
    throw new SsmeError("invalid-argument", message);
  }
  const node = findNode(plan.methodology.root, by);
  if (node === null) throw new SsmeError("unknown-path", `No node is called ${by}; group by the path of an indicator.`);
  if (isGroup(node) || node.kind === "quantity" || node.kind === "shares") {
    throw new SsmeError("invalid-argument", `${by} has no options; group by a flag, a choice or choices.`);
  }
  const markedBy = markedOptions(fieldAt(plan, by));
  const keys = ({ row }: Assessed): readonly (string | null)[] => {
    const response = markedBy(row);
    return keysOrNone(response.state === "answered" ? response.value : []);
  };
  return { name: by, overlapping: node.kind === "choices", keys };
}

function keysOrNone(keys: readonly string[]): readonly (string | null)[] {
  return keys.length === 0 ? [null] : [...new Set(keys)];
}

function isKeys(result: unknown): result is string | readonly string[] | null {
  if (Array.isArray(result)) return result.every((key) => typeof key === "string");
  return result === null || typeof result === "string";
}

function describeResult(result: unknown, { cluster }: Assessment): string {
  const odd: unknown = Array.isArray(result) ? result.find((key) => typeof key !== "string") : result;
  const received = `${printValue(odd, "en")}${Array.isArray(result) ? " in a list" : ""}`;
  return `A function that groups returns text, a list of texts or null; received ${received} for ${cluster.id}.`;
}
