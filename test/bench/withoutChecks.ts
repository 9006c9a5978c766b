import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import type { scoreColumns } from "ssme/columns";
import ts from "typescript";

/**
 * Builds the library's columns, as they are built for others, but without the lines of its loops that look whether numbers are answers, which is what the
 * references leave out. What it gives for anything else than answers means nothing.
 */
export async function scoreColumnsWithoutChecks(): Promise<typeof scoreColumns> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../../src/columns/index.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    minifySyntax: true,
    write: false,
    plugins: [leaveOutChecks],
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString("base64");
  return ((await import(`data:text/javascript;base64,${code}`)) as { scoreColumns: typeof scoreColumns }).scoreColumns;
}

const leaveOutChecks: Plugin = {
  name: "leave-out-checks",
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]flat[/\\](score\w+|rootWeights)\.ts$/ }, async ({ path }) => ({
      contents: withoutChecks(path, await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

function withoutChecks(path: string, text: string): string {
  const checks: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) && isCheck(node)) checks.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  if (checks.length === 0) throw new Error(`${path} has no checks to leave out.`);
  return checks.reduceRight((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end), text);
}

/** A loop gives a block up where a number is no answer. It does as well if `isWhole`, and a quantity is not, and then has to. */
function isCheck({ expression, thenStatement }: ts.IfStatement): boolean {
  const givesUp = ts.isReturnStatement(thenStatement) && thenStatement.expression?.kind === ts.SyntaxKind.FalseKeyword;
  const hasTo =
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    ts.isIdentifier(expression.left) &&
    expression.left.text === "isWhole";
  return givesUp && !hasTo;
}
