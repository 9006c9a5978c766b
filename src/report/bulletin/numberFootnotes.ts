import type { Block, Footnote, Section, Supported, Table } from "./bulletin.js";
import type { Remarks } from "./remarks.js";

/** Sections whose figures carry the numbers of their footnotes, and the footnotes. */
export interface Numbered {
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
}

/** Numbers the remarks in the order in which their figures are read; the same words are one footnote. */
export function numberFootnotes(sections: readonly Section[], remarks: Remarks): Numbered {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };
  const marked = <S extends Supported>(supported: S): S => {
    const texts = new Set(supported.evidence.flatMap(remarks));
    return { ...supported, notes: [...texts].map(numberOf).sort((a, b) => a - b) };
  };
  const numbered = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => markBlock(block, marked)),
  }));
  return { sections: numbered, footnotes: [...numbers].map(([text, number]) => ({ number, text })) };
}

function markBlock(block: Block, marked: <S extends Supported>(supported: S) => S): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, statements: block.statements.map(marked) };
    case "list":
      return { ...block, items: block.items.map(marked) };
    case "table":
      return liftNotes({ ...block, rows: block.rows.map(marked) });
  }
}

/** What is to be remarked on every row that rests on figures is remarked once, on the caption. */
function liftNotes(table: Table): Table {
  const supported = table.rows.filter(({ evidence }) => evidence.length > 0);
  const [first] = supported;
  const shared = (first?.notes ?? []).filter((note) => supported.every(({ notes }) => notes.includes(note)));
  const rows = table.rows.map((row) => ({ ...row, notes: row.notes.filter((note) => !shared.includes(note)) }));
  return { ...table, caption: { ...table.caption, notes: shared }, rows };
}
