import type { Column, Evidence, List, Paragraph, Row, Statement, Table } from "./bulletin.js";

/** Makes a statement. Its footnotes are numbered when the whole bulletin stands. */
export function statement(text: string, evidence: readonly Evidence[] = []): Statement {
  return { text, evidence, notes: [] };
}

/** Makes a paragraph out of the statements that there are; none make no paragraph. */
export function paragraph(...statements: readonly (Statement | null)[]): readonly Paragraph[] {
  const present = statements.filter((each) => each !== null);
  return present.length === 0 ? [] : [{ kind: "paragraph", statements: present }];
}

/** Makes a list out of the statements that there are; none make no list. */
export function list(...items: readonly (Statement | null)[]): readonly List[] {
  const present = items.filter((each) => each !== null);
  return present.length === 0 ? [] : [{ kind: "list", items: present }];
}

/** Makes a row of a table. */
export function row(cells: readonly string[], evidence: readonly Evidence[] = []): Row {
  return { cells, evidence, notes: [] };
}

/** Makes a table. Unless said otherwise the first column stands to the left and the others, which hold numbers, to the right. */
export function table(
  caption: string,
  titles: readonly string[],
  rows: readonly Row[],
  alignment: readonly Column["align"][] = ["left"],
): readonly Table[] {
  const columns = titles.map((title, index): Column => ({ title, align: alignment[index] ?? "right" }));
  return rows.length === 0 ? [] : [{ kind: "table", caption: statement(caption), columns, rows }];
}
