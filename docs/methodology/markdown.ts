/** Writes text so that Markdown shows it as it is, in a paragraph or in a cell of a table. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<|]/g, "\\$&").replace(/\s+/g, " ");
}

/** Shows an id, a path or a formula. */
export function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A table. Columns whose header ends with a colon are aligned to the right; cells are Markdown already. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = headers.map((header) => (header.endsWith(":") ? "---:" : "---"));
  const names = headers.map((header) => header.replace(/:$/, ""));
  return [names, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The anchor that a heading made of a path has on the usual renderers: lower case, without dots. */
export function anchor(path: string): string {
  return path.toLowerCase().replaceAll(".", "");
}
