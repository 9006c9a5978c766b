const separators = [",", ";", "\t"];

/** Excel's own first line, which says how the others are separated and is no row of the sheet. */
const separatorLine = /^"?sep=([,;\t])"?[,;\t]*(\r\n?|\n|$)/i;

/** Finds what stands between the cells: what the line `sep=;` says, or what the first line that says something has most of. */
export function findSeparator(text: string): { readonly separator: string; readonly body: string } {
  const [line, said] = separatorLine.exec(text) ?? [];
  if (line !== undefined && said !== undefined) return { separator: said, body: text.slice(line.length) };

  const heading = /^.*[^,;\t\s"].*$/m.exec(text)?.[0] ?? "";
  const count = (separator: string): number => heading.split(separator).length;
  const separator = separators.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
  return { separator, body: text };
}
