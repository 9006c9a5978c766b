import type { Block, Bulletin, Column, Section, Statement, Supported, Table } from "../bulletin/bulletin.js";
import type { Locale } from "../../text.js";

/**
 * Renders a bulletin as Markdown (CommonMark with tables and footnotes, as GitHub and Pandoc read them).
 *
 * Numbers stand to the right, and tables are padded so that they can be read as plain text too. Characters that Markdown
 * would take for markup are escaped. The same bulletin always gives the same text, which ends with a line break.
 *
 * @param bulletin - From `buildBulletin`.
 * @returns The text, UTF-8, with `\n` as line break.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { summarize } from "ssme/aggregation";
 * import { buildBulletin, renderMarkdown } from "ssme/report";
 *
 * const summary = summarize([], ssme2022, { wave: { version: "4", year: 2022 } });
 * const [heading] = renderMarkdown(buildBulletin(summary, ssme2022, { locale: "en" })).split("\n");
 * heading; // => "# Results of the fourth version of the measurement of clusters and cluster initiatives (2022)"
 * ```
 */
export function renderMarkdown(bulletin: Bulletin): string {
  const { locale } = bulletin;
  const parts = [
    `# ${escape(bulletin.title)}`,
    `**${escape(bulletin.subtitle)}**`,
    bulletin.notes.map((note) => `> - ${escape(note)}`).join("\n"),
    ...bulletin.sections.map((section) => renderSection(section, locale)),
    ...bulletin.footnotes.map(({ number, text }) => `[^${number}]: ${escape(text)}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function renderSection({ title, blocks }: Section, locale: Locale): string {
  return [`## ${escape(title)}`, ...blocks.map((block) => renderBlock(block, locale))].join("\n\n");
}

function renderBlock(block: Block, locale: Locale): string {
  switch (block.kind) {
    case "paragraph":
      return block.statements.map((each) => renderStatement(each, locale)).join(" ");
    case "list":
      return block.items.map((item) => `- ${renderStatement(item, locale)}`).join("\n");
    case "table":
      return renderTable(block, locale);
  }
}

/** Spanish puts the call of a footnote before the full stop, English after it. */
function renderStatement({ text, notes }: Statement, locale: Locale): string {
  const escaped = escape(text);
  const calls = marks({ notes });
  return locale === "es" && escaped.endsWith(".") ? `${escaped.slice(0, -1)}${calls}.` : `${escaped}${calls}`;
}

function renderTable({ caption, columns, rows }: Table, locale: Locale): string {
  const head = columns.map(({ title }) => escape(title));
  const body = rows.map(({ cells, notes }) =>
    cells.map((cell, index) => `${escape(cell)}${index === 0 ? marks({ notes }) : ""}`),
  );
  const widths = head.map((title, index) =>
    Math.max(3, title.length, ...body.map((cells) => (cells[index] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => pad(cell, widths[index] ?? 0, columns[index])).join(" | ")} |`;
  const rule = columns.map(({ align }, index) => {
    const dashes = "-".repeat((widths[index] ?? 3) - 1);
    return align === "right" ? `${dashes}:` : `:${dashes}`;
  });
  return [`**${renderStatement(caption, locale)}**`, "", line(head), `| ${rule.join(" | ")} |`, ...body.map(line)].join(
    "\n",
  );
}

function pad(cell: string, width: number, column: Column | undefined): string {
  return column?.align === "right" ? cell.padStart(width) : cell.padEnd(width);
}

function marks({ notes }: Pick<Supported, "notes">): string {
  return notes.map((note) => `[^${note}]`).join("");
}

/** Escapes what Markdown would read as markup inside a line or a table cell; a line break becomes a space. */
function escape(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
