import { printDecimals } from "../numeric/printNumber.js";
import { parseNumeric } from "../numeric/fraction.js";
import type { Locale, Text } from "../text.js";
import { canonicalText } from "./canonicalText.js";
import type { Indicator } from "./indicator.js";
import type { Check, Group, Level, Methodology } from "./methodology.js";
import { isGroup, listNodes } from "./nodes.js";
import {
  closedFields,
  closedWords,
  comparedFields,
  differenceWords,
  fieldNames,
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
    ...describeItems(byId(before.checks), byId(after.checks), comparedFields.check, check, locale),
    ...describeItems(byPath(before.root), byPath(after.root), comparedFields.node, (name) => name, locale),
  ];
}

/** Anything with a name that two methodologies may both have. */
interface Item {
  readonly name: Text;
  readonly fields: Readonly<Record<string, unknown>>;
}

function describeItems(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  fields: readonly ComparedField[],
  call: (name: string) => string,
  locale: Locale,
): string[] {
  const { quoted, added, removed } = differenceWords[locale];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    const name = (old ?? current)?.name[locale] ?? key;
    const item = call(key === ROOT ? quoted(name) : quoted(name, key));
    if (old === undefined) return [added(item)];
    if (current === undefined) return [removed(item)];
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

function byId(items: readonly (Level | Check)[], prefix = ""): Map<string, Item> {
  return new Map(
    items.map((item) => [
      prefix + item.id,
      { name: "name" in item ? item.name : { es: item.id, en: item.id }, fields: { ...item } },
    ]),
  );
}

/** The levels of the whole, and those that groups have of their own: `governance/basico`. */
function allLevels({ root, levels }: Methodology): Map<string, Item> {
  const own = listNodes(root).flatMap(({ path, node }) =>
    isGroup(node) && node.levels !== undefined ? [...byId(node.levels, `${path}/`)] : [],
  );
  return new Map([...byId(levels), ...own]);
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
  if (isText(value)) return locale === "es" ? `«${value.es}»` : `“${value.en}”`;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${fields.map(([key, part]) => `${key}: ${print(part, key, locale)}`).join(", ")}}`;
}

function isText(value: unknown): value is Text {
  return (
    typeof value === "object" && value !== null && "es" in value && "en" in value && Object.keys(value).length === 2
  );
}
