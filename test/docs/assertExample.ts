import ts from "typescript";
import type { Example } from "./findExamples.js";

/** The name under which an example finds the function that compares. Nobody writes it by hand. */
export const compare = "compare__";

/** The result of a statement: behind it, or on the line after it. */
const result = /^[ \t]*(?:\r?\n[ \t]*)?\/\/ => ([^\r\n]*)/;

/** The lines that follow `// =>` and belong to it: comments indented by at least three spaces. */
const continuation = /^\r?\n[ \t]*\/\/ {3,}([^\r\n]*)/;

/**
 * Turns an example into a module that checks itself: `expression; // => literal`, on one line or two, becomes a
 * comparison. What stands before it keeps its line.
 */
export function assertExample({ file, line, code, run }: Example): string {
  const source = ts.createSourceFile("example.mts", code, ts.ScriptTarget.ES2022);
  const edits: { from: number; to: number; text: string }[] = [];
  for (const statement of source.statements) {
    const mark = result.exec(code.slice(statement.end));
    if (mark === null || !ts.isExpressionStatement(statement)) continue;
    let literal = mark[1] ?? "";
    let to = statement.end + mark[0].length;
    for (let more = continuation.exec(code.slice(to)); more !== null; more = continuation.exec(code.slice(to))) {
      literal += `\n${more[1] ?? ""}`;
      to += more[0].length;
    }
    const at = line + source.getLineAndCharacterOfPosition(statement.getStart(source)).line;
    const shown = printed(statement.expression);
    const from = shown.getStart(source);
    const text = `${compare}(${code.slice(from, shown.end)}, (${literal}), "${file}:${at}");`;
    edits.push({ from: statement.getStart(source), to, text });
  }
  const marks = code.split("\n").filter((text) => /\/\/ *(=>|→|->)/.test(text)).length;
  if (marks !== edits.length) {
    throw new Error(
      `${file}:${line}: a result stands right after a whole expression, as in "expression; // => literal"`,
    );
  }
  if (run && edits.length === 0) {
    throw new Error(`${file}:${line}: an example shows at least one result, "expression; // => literal", or is no-run`);
  }
  return edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
}

/** What a statement shows: the argument of `console.log`, or the expression itself. */
function printed(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.arguments.length !== 1) return expression;
  const { expression: callee } = expression;
  const isLog = ts.isPropertyAccessExpression(callee) && callee.name.text === "log";
  const onConsole = isLog && ts.isIdentifier(callee.expression) && callee.expression.text === "console";
  return onConsole ? (expression.arguments[0] ?? expression) : expression;
}
