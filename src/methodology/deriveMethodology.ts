import { SsmeError } from "../errors.js";
import { compare, parseNumeric } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import type { Locale, Text } from "../text.js";
import { defineMethodology } from "./defineMethodology.js";
import type { Indicator } from "./indicator.js";
import type { Combine, Group, Level, Methodology, MissingRule } from "./methodology.js";
import { childPath, findNode, isGroup, listNodes, parentPath } from "./nodes.js";
import type { PathOf } from "./pathOf.js";
import type { NodeProvenance } from "./provenance.js";
import type { Rubric } from "./rubric.js";
import type { MethodologyDefinition } from "./typed.js";
import { describeProblem, type Problem } from "./validation/problem.js";

/** What a variant changes in one node. What is absent stays as it is. */
export interface NodeChange {
  readonly weight?: Numeric;
  /** For an indicator; null makes it descriptive. */
  readonly rubric?: Rubric | null;
  /** The rest is for groups. */
  readonly combine?: Combine;
  readonly unanswered?: MissingRule;
  readonly dontKnow?: MissingRule;
  readonly minimumCoverage?: Numeric;
  readonly levels?: readonly Level[];
  /** Where the change comes from. Absent: a changed weight or rubric is assumed. */
  readonly provenance?: NodeProvenance;
}

/** What a variant changes in its base. What is absent stays as it is. */
export interface MethodologyChanges<A> extends Partial<
  Pick<Methodology, "scale" | "rounding" | "classifyOn" | "ladder" | "levels" | "checks">
> {
  /** Another than the base's: a variant never passes for its base. */
  readonly id: string;
  readonly version: string;
  /** Default: the base's title, called a variant. */
  readonly title?: Text;
  /** How the areas are combined, and what a missing one does. */
  readonly root?: Pick<NodeChange, "combine" | "unanswered" | "dontKnow" | "minimumCoverage">;
  /** By path of the node. */
  readonly nodes?: { readonly [P in PathOf<A>]?: NodeChange };
  /** Paths of the nodes to take out. */
  readonly remove?: readonly PathOf<A>[];
  /** New nodes, by the path that they get. */
  readonly add?: Readonly<Record<string, Group | Indicator>>;
}

/**
 * Makes a variant of a methodology: other weights, levels or rubrics, nodes added or taken out.
 *
 * The variant is unofficial, says what it derives from, and keeps the provenance of what it does not change. A changed
 * weight or rubric is assumed unless the change brings its own provenance.
 *
 * @param base - The methodology to start from. It is not changed.
 * @param changes - A new id and version, and what differs. Paths are those of the nodes, checked by the compiler.
 * @param options - `locale`: the language of the issues, `"es"` by default.
 * @returns The variant. Its type of answers is that of the base: answers to nodes that were taken out are passed over.
 * @throws SsmeError `invalid-methodology`, with all issues: unknown paths, the base's own id, another scale without new
 * levels, and everything that `defineMethodology` refuses.
 *
 * @example
 * ```ts
 * import { deriveMethodology, describeDifferences, ssme2022 } from "ssme";
 *
 * const withoutFocus = deriveMethodology(ssme2022, {
 *   id: "sin-enfoque",
 *   version: "1.0.0",
 *   nodes: { focus: { weight: 0 } },
 * });
 * withoutFocus.derivedFrom; // => { id: "ssme-2022", version: "1.0.0" }
 * describeDifferences(ssme2022, withoutFocus).at(-1); // => "«Enfoque» (focus), peso: antes 1, ahora 0."
 * ```
 */
export function deriveMethodology<A>(
  base: Methodology<A>,
  changes: MethodologyChanges<A>,
  { locale = "es" }: { readonly locale?: Locale } = {},
): Methodology<A> {
  const { root, nodes, remove = [], add = {}, ...others } = changes;
  // Without exactOptionalPropertyTypes an absent change may be written as undefined.
  const rest = Object.fromEntries(Object.entries<unknown>(others).filter(([, change]) => change !== undefined));
  const tree: TreeChanges = { nodes: { ...(nodes as Readonly<Record<string, NodeChange>> | undefined) }, remove, add };
  const problems = [...findMisuse(base, changes), ...findUnknownPaths(base.root, tree)];
  if (problems.length > 0) {
    const issues = problems.map((problem) => describeProblem(problem, locale));
    throw new SsmeError("invalid-methodology", messages[locale], issues);
  }
  const { id, version, title } = base;
  const variant: Methodology = {
    ...base,
    title: { es: `${title.es} (variante ${changes.id})`, en: `${title.en} (variant ${changes.id})` },
    ...rest,
    official: false,
    derivedFrom: { id, version },
    root: changeGroup({ ...base.root, ...root }, "", tree),
  };
  return defineMethodology<A>(variant as unknown as MethodologyDefinition<A>, { locale });
}

const messages = {
  es: "Los cambios a la metodología tienen problemas:",
  en: "The changes to the methodology have problems:",
};

interface TreeChanges {
  readonly nodes: Readonly<Record<string, NodeChange>>;
  readonly remove: readonly string[];
  readonly add: Readonly<Record<string, Group | Indicator>>;
}

function findMisuse(base: Methodology, { id, scale, levels, nodes = {} }: MethodologyChanges<never>): Problem[] {
  const problems: Problem[] = [];
  if (id === base.id) {
    const expected = { es: `un identificador distinto de ${base.id}`, en: `an id other than ${base.id}` };
    problems.push({ code: "duplicate-id", path: "id", received: id, expected });
  }
  if (scale === undefined || !differ(scale, base.scale)) return problems;
  const expected = {
    es: `niveles para la nueva escala (${String(scale)}): los anteriores son de la escala ${String(base.scale)}`,
    en: `levels for the new scale (${String(scale)}): the old ones are of the scale ${String(base.scale)}`,
  };
  const changed: Readonly<Record<string, NodeChange | undefined>> = nodes;
  const own = listNodes(base.root).filter(({ node }) => isGroup(node) && (node.levels?.length ?? 0) > 0);
  const old = [
    ...(base.levels.length > 0 && levels === undefined ? ["levels"] : []),
    ...own.filter(({ path }) => changed[path]?.levels === undefined).map(({ path }) => `nodes.${path}.levels`),
  ];
  problems.push(
    ...old.map((path): Problem => ({ code: "levels-of-other-scale", path, received: undefined, expected })),
  );
  return problems;
}

/** 100 and "100.0" are the same number. */
function differ(a: Numeric, b: Numeric): boolean {
  const [first, second] = [parseNumeric(a), parseNumeric(b)];
  return first === null || second === null || compare(first, second) !== 0;
}

function findUnknownPaths(root: Group, { nodes, remove, add }: TreeChanges): Problem[] {
  const unknown = (path: string, received: string): Problem => {
    const expected = {
      es: "la ruta de un nodo que siga en la metodología",
      en: "the path of a node that stays in the methodology",
    };
    return { code: "unknown-path", path, received, expected };
  };
  const missing = (path: string): boolean => findNode(root, path) === null;
  const isTakenOut = (path: string): boolean => remove.some((gone) => path === gone || path.startsWith(`${gone}.`));
  const orphans = Object.keys(add).filter((path) => {
    const holder = parentPath(path);
    const parent = holder === "" ? root : findNode(root, holder);
    return parent === null || !isGroup(parent) || isTakenOut(holder);
  });
  const taken = Object.keys(add).filter((path) => !missing(path) && !remove.includes(path));
  const expected = { es: "una ruta que no exista todavía", en: "a path that does not exist yet" };
  return [
    ...Object.keys(nodes)
      .filter((path) => missing(path) || isTakenOut(path))
      .map((path) => unknown(`nodes.${path}`, path)),
    ...remove.flatMap((path, index) => (missing(path) ? [unknown(`remove.${index}`, path)] : [])),
    ...orphans.map((path) => unknown(`add.${path}`, path)),
    ...taken.map((path): Problem => ({ code: "duplicate-id", path: `add.${path}`, received: path, expected })),
    ...Object.entries(nodes).flatMap(([path, change]) => findMisplaced(root, path, change)),
  ];
}

/** A group has no rubric, and only a group combines, counts missing children and has levels. */
function findMisplaced(root: Group, path: string, change: NodeChange): Problem[] {
  const node = findNode(root, path);
  if (node === null) return [];
  const allowed = isGroup(node)
    ? ["weight", "combine", "unanswered", "dontKnow", "minimumCoverage", "levels", "provenance"]
    : ["weight", "rubric", "provenance"];
  const expected = { es: `un cambio de ${allowed.join(", ")}`, en: `a change of ${allowed.join(", ")}` };
  return Object.keys(change)
    .filter((field) => !allowed.includes(field))
    .map((field): Problem => ({ code: "wrong-kind", path: `nodes.${path}.${field}`, received: field, expected }));
}

function changeGroup(group: Group, path: string, changes: TreeChanges): Group {
  const kept = Object.entries(group.children).flatMap(([id, child]): [string, Group | Indicator][] => {
    const at = childPath(path, id);
    if (changes.remove.includes(at)) return [];
    const changed = changeNode(child, Object.hasOwn(changes.nodes, at) ? (changes.nodes[at] ?? {}) : {});
    return [[id, isGroup(changed) ? changeGroup(changed, at, changes) : changed]];
  });
  const added = Object.entries(changes.add).filter(([at]) => parentPath(at) === path);
  const children = [
    ...kept,
    ...added.map(([at, node]): [string, Group | Indicator] => [at.slice(at.lastIndexOf(".") + 1), node]),
  ];
  return { ...group, children: Object.fromEntries(children) };
}

function changeNode(node: Group | Indicator, { rubric, provenance, ...change }: NodeChange): Group | Indicator {
  const { weight: weightSource, rubric: rubricSource, ...sources } = node.provenance;
  const remaining: NodeProvenance = {
    ...sources,
    ...(weightSource === undefined || "weight" in change || rubric === null ? {} : { weight: weightSource }),
    ...(rubricSource === undefined || rubric !== undefined ? {} : { rubric: rubricSource }),
  };
  const changed = { ...node, ...change, provenance: provenance ?? remaining };
  if (rubric === undefined) return changed;
  // Without a rubric nothing is weighed; a weight that the change itself brings is refused later.
  const dropped = rubric === null && !("weight" in change) ? ["rubric", "weight"] : ["rubric"];
  const fields = Object.entries(changed).filter(([field]) => !dropped.includes(field));
  return Object.fromEntries(rubric === null ? fields : [...fields, ["rubric", rubric]]) as unknown as Indicator;
}
