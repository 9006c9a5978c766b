import type { Figure } from "../../assessment/figure.js";
import type { Origin } from "../../assessment/assessment.js";
import type { MethodologyReference } from "../../assessment/scorecard.js";
import type { Wave } from "../../assessment/wave.js";
import type { Locale } from "../../text.js";

/** A figure that a statement rests on, with its numerator, its denominator and who answered. */
export interface Evidence {
  /** Path of the indicator or area, or `level`, `score`, `improvementOpportunities`. */
  readonly path: string;
  /** The option, category or statistic that is meant. */
  readonly key?: string;
  /** Key of the group that the figure is of. Absent: the whole wave. */
  readonly group?: readonly (string | null)[];
  readonly figure: Figure;
}

/** What rests on figures: they are listed, and so are the footnotes that concern them. */
export interface Supported {
  readonly evidence: readonly Evidence[];
  /** Numbers of footnotes. */
  readonly notes: readonly number[];
}

/** A sentence or a few, with what they rest on. */
export interface Statement extends Supported {
  readonly text: string;
}

/** Statements that are read one after the other. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly statements: readonly Statement[];
}

/** Statements that stand side by side. */
export interface List {
  readonly kind: "list";
  readonly items: readonly Statement[];
}

/** A column of a table; numbers stand to the right. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** One row: as many cells as the table has columns. */
export interface Row extends Supported {
  readonly cells: readonly string[];
}

/** A table with its caption, which says how many answered where that is the same for all rows. */
export interface Table {
  readonly kind: "table";
  readonly caption: Statement;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A part of a section. */
export type Block = Paragraph | List | Table;

/** A section of the bulletin. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A remark on the figures that carry its number. */
export interface Footnote {
  readonly number: number;
  readonly text: string;
}

/** A report of a wave, in one language, ready to be laid out. Plain JSON. */
export interface Bulletin {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly methodology: MethodologyReference;
  readonly wave: Wave;
  readonly origins: Readonly<Record<Origin, number>>;
  /** What holds for the whole bulletin: whose rules these are, where the data come from, who is spoken of. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
}
