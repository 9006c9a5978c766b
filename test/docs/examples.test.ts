import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { assertExample, compare } from "./assertExample.js";
import { type Example, findMarkdownExamples, findSourceExamples } from "./findExamples.js";

const root = join(import.meta.dirname, "../..");
/** Where examples become modules. Left there after the run, for whoever looks for a mistake. */
const folder = join(root, "node_modules/.cache/ssme-examples");

function filesIn(path: string, ending: string): string[] {
  if (!existsSync(join(root, path))) return [];
  const files = readdirSync(join(root, path), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(ending)).map((file) => join(path, file));
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const pages = [...filesIn("docs/guide", ".md"), ...filesIn("docs/guia", ".md")].sort();
const examples = [
  ...filesIn("src", ".ts")
    .sort()
    .flatMap((file) => findSourceExamples(read(file), file)),
  ...["README.md", ...pages]
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => findMarkdownExamples(read(file), file)),
];

const named = examples.map((example, index) => ({
  example,
  ...toModule(example),
  place: `${example.file}:${example.line}`,
  module: join(folder, `${index}-${example.file.replace(/\W+/g, "-")}-${example.line}.mts`),
}));

/** What the compiler says about an example, with the lines of the file that it stands in. */
const complaints = new Map<string, string[]>();
/** What the public functions do not tell: of `scoreAssessment`, for instance, "@example". */
const gaps: string[] = [];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { code, module } of named) writeFileSync(module, code);

  const entries = filesIn("src", "index.ts").map((file) => join(root, file));
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    { noUnusedLocals: false, noUnusedParameters: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (config === undefined) throw new Error("tsconfig.json cannot be read");
  const program = ts.createProgram([...named.map(({ module }) => module), ...entries], config.options);

  for (const { example, refused, module } of named) {
    const source = program.getSourceFile(module);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const lines = found.map(({ messageText, start = 0 }) => {
      const line = example.line + (source?.getLineAndCharacterOfPosition(start).line ?? 0);
      return `${example.file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    complaints.set(module, [...refused, ...lines]);
  }

  const checker = program.getTypeChecker();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const symbol = source && checker.getSymbolAtLocation(source);
    for (const exported of symbol ? checker.getExportsOfModule(symbol) : []) {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = target.valueDeclaration;
      const [signature] = checker.getTypeOfSymbol(target).getCallSignatures();
      if (!declaration || !signature) continue;
      const tags = target.getJsDocTags(checker).map((tag) => tag.name);
      for (const tag of ["returns", "example"]) if (!tags.includes(tag)) gaps.push(`${exported.name}: @${tag}`);
      const told = tags.filter((tag) => tag === "param").length;
      if (told < signature.parameters.length) gaps.push(`${exported.name}: @param`);
    }
  }
}, 120_000);

/** Lines of the module are lines of the example. An example that breaks the rules becomes a module that throws. */
function toModule(example: Example): { code: string; refused: string[] } {
  try {
    const code = `import { ${compare} } from "../../../test/docs/compare.js"; ${assertExample(example)}\nexport {};\n`;
    return { code, refused: [] };
  } catch (error) {
    const { message } = error as Error;
    return { code: `throw new Error(${JSON.stringify(message)});\nexport {};\n`, refused: [message] };
  }
}

describe.each(named.map((item) => [item.place, item] as const))("the example at %s", (_place, { example, module }) => {
  test("compiles", () => {
    expect(complaints.get(module)).toEqual([]);
  });

  test.runIf(example.run)("gives what it says", async () => {
    await expect(import(/* @vite-ignore */ module)).resolves.toBeDefined();
  });
});

test("every public function tells its parameters, its result and an example", () => {
  expect(gaps).toEqual([]);
});
