import type { Assessment, Group, Indicator } from "ssme";
import { isMarked, optionsOf, type NaiveColumn } from "./naiveColumn.js";

const states = ["answered", null, "dont-know", "not-applicable"] as const;

/** The answers of one row of columns as an assessment. Without a column nothing is answered, and there are no compositions. */
export function assessmentOf(
  columns: Readonly<Record<string, NaiveColumn>>,
  root: Group,
  row: number,
): Assessment<object> {
  const answersOf = (group: Group, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(group.children).map(([id, child]) => {
        const below = path === "" ? id : `${path}.${id}`;
        if ("children" in child) return [id, answersOf(child, below)];
        const column = columns[below];
        return [id, column === undefined ? null : answerOf(child, column, row)];
      }),
    );
  return { cluster: { id: "c", name: "Clúster" }, wave: 2022, origin: "example", answers: answersOf(root, "") };
}

function answerOf(indicator: Indicator, column: NaiveColumn, row: number): unknown {
  const state = states[column.states[row]!];
  if (state !== "answered") return state;
  const value = column.values[row]!;
  if (indicator.kind === "quantity") return value;
  if (indicator.kind === "flag") return value === 1;
  const options = optionsOf(indicator);
  return indicator.kind === "choice" ? options[value] : options.filter((_, option) => isMarked(value, option));
}
