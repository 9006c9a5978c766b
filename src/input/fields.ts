import { SsmeError } from "../errors.js";
import type { Indicator, Shares } from "../methodology/indicator.js";
import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Methodology } from "../methodology/methodology.js";
import { listIndicators } from "../methodology/nodes.js";
import { bareRecord } from "./bareRecord.js";
import {
  type Cell,
  isBlank,
  type ReadCell,
  readChoice,
  readChoices,
  readFlag,
  readList,
  readNumber,
  readQuantity,
  readState,
  readText,
} from "./cells.js";
import { SEPARATOR } from "./vocabulary.js";

/** One value of an assessment and the columns of a table that hold it: one, or one for each part of a composition. */
export interface Field {
  /** Keys in the assessment, from the outside in. */
  readonly path: readonly string[];
  readonly columns: readonly string[];
  /** What the cells say, in the order of the columns; undefined if they say nothing. */
  readonly read: (cells: readonly unknown[]) => unknown;
  /** The cells that say it, in the order of the columns. */
  readonly write: (value: unknown) => readonly Cell[];
}

const fieldsOf = new WeakMap<Methodology, readonly Field[]>();

/** Lists the fields of a methodology's table: identity, answers in the order of the tree, evidence. */
export function listFields(methodology: Methodology): readonly Field[] {
  const known = fieldsOf.get(methodology);
  if (known !== undefined) return known;
  const indicators = listIndicators(methodology.root);
  const fields = [
    single(["cluster", "id"], readText),
    single(["cluster", "name"], readText),
    single(["cluster", "predecessors"], readList),
    single(["wave"], readNumber),
    single(["origin"], readText),
    single(["informants"], readList),
    single(["verification"], readText),
    ...indicators.map(({ path, node }) => answerField(path, node)),
    ...indicators.map(({ path }) => single(["evidence", path], readText)),
  ];
  refuseRepeats(fields);
  if (isDeeplyFrozen(methodology)) fieldsOf.set(methodology, fields);
  return fields;
}

function answerField(path: string, indicator: Indicator): Field {
  const keys = ["answers", ...path.split(".")];
  switch (indicator.kind) {
    case "flag":
      return single(keys, readFlag, path);
    case "choice":
      return single(keys, readChoice(indicator), path);
    case "choices":
      return single(keys, readChoices(indicator), path);
    case "quantity":
      return single(keys, readQuantity, path);
    case "shares":
      return composition(keys, indicator, path);
  }
}

function single(path: readonly string[], readCell: ReadCell, column: string = path.join(".")): Field {
  return {
    path,
    columns: [column],
    read: ([cell]) => (isBlank(cell) ? undefined : readCell(cell)),
    write: (value) => [writeCell(value)],
  };
}

/** Blank parts are absent; a state stands for the whole if it stands alone. */
function composition(path: readonly string[], { categories }: Shares, column: string): Field {
  const names = Object.keys(categories);
  return {
    path,
    columns: names.map((name) => `${column}.${name}`),
    read: (cells) => {
      const filled = cells.filter((cell) => !isBlank(cell));
      if (filled.length === 0) return undefined;
      const state = readState(filled[0]);
      if (state !== undefined && filled.every((cell) => readState(cell) === state)) return state;
      return bareRecord(
        names.flatMap((name, index) => (isBlank(cells[index]) ? [] : [[name, readNumber(cells[index])] as const])),
      );
    },
    write: (value) =>
      names.map((name, index) => {
        if (typeof value === "string") return index === 0 ? value : "";
        return value === undefined ? "" : ((value as Readonly<Record<string, number>>)[name] ?? 0);
      }),
  };
}

function writeCell(value: unknown): Cell {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(SEPARATOR) : (value as Cell);
}

/** A top-level indicator called `wave`, say, would share a column with the identity. */
function refuseRepeats(fields: readonly Field[]): void {
  const columns = fields.flatMap((field) => field.columns);
  const repeated = columns.find((column, index) => columns.indexOf(column) < index);
  if (repeated === undefined) return;
  const answer = fields.find((field) => field.path[0] === "answers" && field.columns.includes(repeated));
  const [, id = "", ...below] = answer?.path ?? [];
  throw new SsmeError(
    "invalid-methodology",
    `The answer of ${[id, ...below].join(".")} would stand in the column ${repeated}, which every table needs for the ` +
      `identity or for evidence: rename the ${below.length === 0 ? "indicator" : "area"} ${id}.`,
  );
}
