import { printDecimals } from "../numeric/printNumber.js";
import { parseNumeric } from "../numeric/fraction.js";
import type { Locale, Text } from "../text.js";
import { canonicalText } from "./canonicalText.js";
import type { Indicator } from "./indicator.js";
import type { Check, Group, Level, Methodology } from "./methodology.js";
import { isGroup, listNodes, type Located } from "./nodes.js";
import {
  bilingualFields,
  closedFields,
  closedWords,
  comparedFields,
  differenceWords,
  fieldNames,
  fieldsById,
  textFields,
  type ComparedField,
} from "./differenceWords.js";

/**
 * Lists in words what two methodologies differ in, for reviewers who compare versions.
 *
 * @param before - The earlier methodology, or the base of a variant.
 * @param after - The later one.
 * @param options - `locale`: `"es"` by default.
 * @returns One sentence per difference: general rules first, then levels and checks, then the nodes in their order.
 * Empty if they say the same. The order of keys is no difference.
 *
 * @example
 * ```ts
 * import { deriveMethodology, describeDifferences, ssme2022 } from "ssme";
 *
 * describeDifferences(ssme2022, ssme2022); // => []
 *
 * const simpler = deriveMethodology(ssme2022, { id: "simple", version: "1", remove: ["financing.calls"] });
 * describeDifferences(ssme2022, simpler, { locale: "en" }).at(-1);
 * // => "“Calls for funding” (financing.calls) was taken out."
 * ```
 */
export function describeDifferences(
  before: Methodology,
  after: Methodology,
  { locale = "es" }: { readonly locale?: Locale } = {},
): readonly string[] {
  const { level, check, order } = differenceWords[locale];
  return [
    ...comparedFields.general.flatMap((field) =>
      describeChange(fieldNames[field][locale], field, before[field], after[field], locale),
    ),
    ...describeItems(allLevels(before), allLevels(after), comparedFields.level, level, locale),
    ...describeChange(order, "id", ...commonIds(before.levels, after.levels), locale),
    ...describeLadders(before.root, after.root, locale),
    ...describeItems(checksById(before.checks), checksById(after.checks), comparedFields.check, check, locale),
    ...describeItems(byPath(before.root), byPath(after.root), comparedFields.node, (name) => name, locale),
  ];
}

/** Anything with a name that two methodologies may both have. */
interface Item {
  readonly name: Text;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where order matters: the quoted item before this one, null for the first. */
  readonly follows?: Text | null;
}

function describeItems(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  fields: readonly ComparedField[],
  call: (name: string) => string,
  locale: Locale,
): string[] {
  const { quoted, removed } = differenceWords[locale];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    const name = (old ?? current)?.name[locale] ?? key;
    const item = call(key === ROOT ? quoted(name) : quoted(name, key));
    if (current === undefined) return [removed(item)];
    if (old === undefined) return [describeAddition(item, current.follows, locale)];
    return fields.flatMap((field) =>
      describeChange(
        `${item}, ${fieldNames[field][locale]}`,
        field,
        withDefault(field, old.fields),
        withDefault(field, current.fields),
        locale,
      ),
    );
  });
}

function describeAddition(item: string, follows: Text | null | undefined, locale: Locale): string {
  const { added, addedFirst, addedAfter } = differenceWords[locale];
  if (follows === undefined) return added(item);
  return follows === null ? addedFirst(item) : addedAfter(item, follows[locale]);
}

/** What groups that both have say of their own levels as a list: their order, and an empty list, which is not none. */
function describeLadders(before: Group, after: Group, locale: Locale): string[] {
  const { quoted, orderOf, ownLevels } = differenceWords[locale];
  const groups = new Map(listGroups(after).map(({ path, node }) => [path, node]));
  return listGroups(before).flatMap(({ path, node }) => {
    const other = groups.get(path);
    if (other === undefined) return [];
    const [old, current] = [node.levels, other.levels];
    const name = quoted(node.name[locale], path);
    const isEmptied = old?.length === 0 || current?.length === 0;
    return isEmptied
      ? describeChange(ownLevels(name), "id", idsOf(old), idsOf(current), locale)
      : describeChange(orderOf(name), "id", ...commonIds(old ?? [], current ?? []), locale);
  });
}

function describeChange(what: string, field: ComparedField, before: unknown, after: unknown, locale: Locale): string[] {
  if (canonicalText(before) === canonicalText(after)) return [];
  const changed = (language: Locale): [string, string] => [
    print(before, field, language),
    print(after, field, language),
  ];
  const [old, current] = changed(locale);
  // 0.35 and "0.35" are the same number. A text may have changed in the other language alone.
  const [shownOld, shown] = old === current ? changed(locale === "es" ? "en" : "es") : [old, current];
  return shownOld === shown ? [] : [differenceWords[locale].changed(what, shownOld, shown)];
}

/** An absent weight is 1: saying so is no difference. */
function withDefault(field: ComparedField, fields: Readonly<Record<string, unknown>>): unknown {
  return fields[field] ?? (field === "weight" && fields["rubric"] !== undefined ? 1 : undefined);
}

/** The root has no path of its own; no path of a node is empty. */
const ROOT = "";

function byPath(root: Group): Map<string, Item> {
  const all = [{ path: ROOT, node: root as Group | Indicator }, ...listNodes(root)];
  return new Map(all.map(({ path, node }) => [path, { name: node.name, fields: { ...node } }]));
}

function checksById(checks: readonly Check[]): Map<string, Item> {
  return new Map(checks.map((check) => [check.id, { name: { es: check.id, en: check.id }, fields: { ...check } }]));
}

function levelsById(levels: readonly Level[], prefix = ""): Map<string, Item> {
  const called = ({ id, name }: Level): Text => ({
    es: differenceWords.es.quoted(name.es, prefix + id),
    en: differenceWords.en.quoted(name.en, prefix + id),
  });
  return new Map(
    levels.map((level, index) => {
      const below = levels[index - 1];
      const follows = below === undefined ? null : called(below);
      return [prefix + level.id, { name: level.name, fields: { ...level }, follows }];
    }),
  );
}

/** The levels of the whole, and those that groups have of their own: `governance/basico`. */
function allLevels({ root, levels }: Methodology): Map<string, Item> {
  const own = listGroups(root).flatMap(({ path, node }) => [...levelsById(node.levels ?? [], `${path}/`)]);
  return new Map([...levelsById(levels), ...own]);
}

function listGroups(root: Group): Located<Group>[] {
  return listNodes(root).filter((located): located is Located<Group> => isGroup(located.node));
}

function idsOf(levels: readonly Level[] | undefined): string[] | undefined {
  return levels?.map(({ id }) => id);
}

/** The ids that both lists have, in the order of each. */
function commonIds(before: readonly Level[], after: readonly Level[]): [string[], string[]] {
  const shared = (levels: readonly Level[], others: readonly Level[]): string[] =>
    levels.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  return [shared(before, after), shared(after, before)];
}

/** Prints any value of a methodology: numbers as people write them, texts in one language, the rest field by field. */
function print(value: unknown, field: string, locale: Locale): string {
  const { nothing, yes, no } = differenceWords[locale];
  if (value === undefined || value === null) return nothing;
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string" && textFields.has(field)) return value;
  if (typeof value === "string" && closedFields.has(field) && Object.hasOwn(closedWords, value)) {
    return closedWords[value as keyof typeof closedWords][locale];
  }
  const number = parseNumeric(value);
  if (number !== null) return printDecimals(number, 20, locale);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map((item) => print(item, field, locale)).join("; ")}]`;
  if (bilingualFields.has(field)) return quote(value as Text, locale);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const fieldOf = (key: string): string => (fieldsById.has(field) ? NO_FIELD : key);
  return `{${entries.map(([key, part]) => `${key}: ${print(part, fieldOf(key), locale)}`).join(", ")}}`;
}

/** What stands under an id has no field of its own. */
const NO_FIELD = "";

function quote(text: Text, locale: Locale): string {
  return locale === "es" ? `«${text.es}»` : `“${text.en}”`;
}
