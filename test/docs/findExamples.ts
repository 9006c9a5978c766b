/** A piece of TypeScript from the documentation. */
export interface Example {
  /** The file it stands in, from the root of the repository. */
  readonly file: string;
  /** The line of the file on which its first line of code stands, from 1. */
  readonly line: number;
  readonly code: string;
  /** Marked `no-run`: it must compile and is not executed. */
  readonly run: boolean;
}

const fence = /^( *)```(\S*)(.*)$/;

/** Finds the fenced blocks of TypeScript in lines of Markdown. `offset` is the number of lines of the file before them. */
function blocks(lines: readonly string[], file: string, offset: number): Example[] {
  const found: Example[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = "", language = "", rest = ""] = fence.exec(lines[at] ?? "") ?? [];
    if (language === "" && !(lines[at] ?? "").trimStart().startsWith("```")) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === "```");
    if (end < 0) throw new Error(`${file}:${offset + at + 1}: a fenced block without an end`);
    if (language === "ts") {
      const marks = rest.trim();
      if (marks !== "" && marks !== "no-run") {
        throw new Error(`${file}:${offset + at + 1}: unknown mark "${marks}", the only one is no-run`);
      }
      const code = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
      found.push({ file, line: offset + at + 2, code: code.join("\n"), run: marks === "" });
    }
    at = end;
  }
  return found;
}

/** Finds the examples of a Markdown file: its blocks that are marked `ts`. */
export function findMarkdownExamples(text: string, file: string): Example[] {
  return blocks(text.split("\n"), file, 0);
}

/** Finds the examples of a source file: the `ts` blocks under `@example` in its doc comments. */
export function findSourceExamples(text: string, file: string): Example[] {
  const found: Example[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const before = text.slice(0, comment.index).split("\n").length - 1;
    const lines = comment[0].split("\n").map((line) => line.replace(/^ *\* ?/, ""));
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith("@example")) continue;
      const next = lines.findIndex((other, index) => index > at && /^@[a-z]/i.test(other));
      const examples = blocks(lines.slice(at + 1, next < 0 ? undefined : next), file, before + at + 1);
      if (examples.length === 0) throw new Error(`${file}:${before + at + 1}: @example without a block marked ts`);
      found.push(...examples);
    }
  }
  return found;
}
