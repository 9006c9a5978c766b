import type { Choice, Choices, Option } from "../methodology/indicator.js";
import { compare, parseNumeric } from "../numeric/fraction.js";
import { SEPARATOR } from "./vocabulary.js";

/** What a cell of a table holds when it is written. */
export type Cell = string | number;

/**
 * Reads what one or more cells mean. Undefined is not answered. A cell that means nothing known is given back as it
 * is, so that the schema can say what is wrong with it.
 */
export type ReadCell = (cell: unknown) => unknown;

/** Tells whether a cell says nothing: absent, empty, or only blanks. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A text; a number that a spreadsheet made of it is written out again. */
export const readText: ReadCell = (cell) => {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" && Number.isFinite(cell) ? String(cell) : cell;
};

/** A list of texts. */
export const readList: ReadCell = (cell) => {
  const text = readText(cell);
  return typeof text === "string"
    ? text.split(SEPARATOR).flatMap((item) => (isBlank(item) ? [] : [item.trim()]))
    : text;
};

/** A number that must be a JavaScript number: a text is converted if the number says exactly the same. */
export const readNumber: ReadCell = (cell) => {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  const [written, converted] = [parseNumeric(text), parseNumeric(Number(text))];
  const isSame = written !== null && converted !== null && compare(written, converted) === 0;
  // Of −0 adding makes 0, which JSON can hold.
  return isSame ? Number(text) + 0 : text;
};

/** A quantity; a text stays a text, exact to its last decimal. */
export const readQuantity: ReadCell = (cell) => readState(cell) ?? (typeof cell === "string" ? cell.trim() : cell);

/** Yes or no, in both languages. */
export const readFlag: ReadCell = (cell) => {
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
  if (["yes", "true", "sí", "si"].includes(word as string)) return true;
  if (["no", "false"].includes(word as string)) return false;
  return readState(cell) ?? cell;
};

/** One option, by its id or its official code. */
export function readChoice(indicator: Choice): ReadCell {
  const readOption = optionReader(indicator.options);
  return (cell) => readState(cell) ?? readOption(readText(cell));
}

/** Several options, by their ids or official codes. */
export function readChoices(indicator: Choices): ReadCell {
  const readOption = optionReader(indicator.options);
  return (cell) => {
    const state = readState(cell);
    if (state !== undefined) return state;
    const items = readList(cell);
    return Array.isArray(items) ? items.map(readOption) : items;
  };
}

/** A state in words, or undefined. */
export function readState(cell: unknown): string | undefined {
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
  return word === "dont-know" || word === "not-applicable" ? word : undefined;
}

/** Reads codes too; spreadsheets make the number 5 of "05", so leading zeros do not count. Ids never look like codes. */
function optionReader(options: Readonly<Record<string, Option>>): ReadCell {
  const ids = new Map(
    Object.entries(options).flatMap(([id, { code }]) =>
      code === undefined ? [] : [[withoutZeros(code), id] as const],
    ),
  );
  return (cell) => (typeof cell === "string" ? (ids.get(withoutZeros(cell)) ?? cell) : cell);
}

function withoutZeros(code: string): string {
  return code.replace(/^0+(?=\d)/, "");
}
