import { join } from "node:path";
import { build } from "esbuild";
import { eceiStyle, eceiValidity, ssme2022 } from "ssme";
import { published2022 } from "ssme/report";
import { expect, test } from "vitest";
import { invented } from "../conformance/ecei/invented.js";
import { publishedLibrary } from "./publishedLibrary.js";

const root = join(import.meta.dirname, "../..");
const library = await publishedLibrary();

/** Bundles a line of code the way an application does, with the library as it is published. */
async function bundle(code: string): Promise<{ text: string; reached: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    plugins: [library],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    // Texts stay as they are, so that they can be looked for.
    charset: "utf8",
    logLevel: "silent",
  });
  return { text: outputFiles[0]?.text ?? "", reached: Object.keys(metafile.inputs) };
}

/** Code that uses what one entry exports under these names. */
function use(exported: string, entry = "ssme"): string {
  return `import { ${exported} } from "${entry}"; console.log(${exported});`;
}

test.each(["ssme", "ssme/columns", "ssme/aggregation", "ssme/report"])(
  "all of %s reaches no package",
  async (entry) => {
    const { text, reached } = await bundle(`import * as all from "${entry}"; console.log(all);`);
    expect(reached.filter((file) => file.includes("node_modules"))).toEqual([]);
    expect(text.length).toBeGreaterThan(10_000);
  },
);

test("input does reach zod, so that the search above finds what it looks for", async () => {
  const { reached } = await bundle(use("parseAssessment", "ssme/input"));
  expect(reached.some((file) => file.includes("node_modules/zod/"))).toBe(true);
});

test.each(["ssme", "ssme/input", "ssme/columns", "ssme/aggregation", "ssme/report"])(
  "an unused import of %s leaves nothing",
  async (entry) => {
    const { text } = await bundle(`import * as unused from "${entry}"; import "${entry}"; export {};`);
    expect(text.length).toBeLessThan(32);
  },
);

/** All texts in a value, but for single words and for those that a bundle writes in another way. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string")
    return value.length > 12 && value.includes(" ") && !/["`\\\n\u00a0]/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const parts = {
  ssme2022: textsOf(ssme2022),
  eceiStyle: textsOf(eceiStyle(invented)),
  eceiValidity: textsOf(eceiValidity),
  published2022: textsOf(published2022),
  validator: ["al menos un indicador o grupo", "a weight only where there is a rubric"],
};
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** The texts of a part that no other part has, not even as a piece of a longer one. */
function ownTexts(part: Part): string[] {
  const others = names.filter((name) => name !== part).flatMap((name) => parts[name]);
  return parts[part].filter((text) => !others.some((other) => other.includes(text)));
}

test.each<[does: string, code: string, carries: readonly Part[]]>([
  ["scores any methodology that comes as data", use("scoreAssessment, classifyScore, describeReason"), []],
  ["checks and compares", use("checkAssessment, describeDifferences"), []],
  ["parses", use("parseAssessment, parseRows", "ssme/input"), []],
  ["scores columns", use("encodeColumns, scoreColumns, prepareColumns", "ssme/columns"), []],
  ["summarises", use("summarize", "ssme/aggregation"), []],
  ["defines a methodology of its own", use("defineMethodology, deriveMethodology, scoreAssessment"), ["validator"]],
  ["scores ssme2022", use("ssme2022, scoreAssessment"), ["ssme2022"]],
  ["awards European labels", use("eceiStyle, scoreAssessment"), ["eceiStyle"]],
  ["dates European labels", use("eceiValidity"), ["eceiValidity"]],
  ["writes the published figures", use("published2022", "ssme/report"), ["published2022"]],
])("an application that %s carries no other texts", async (_does, code, carries) => {
  const { text } = await bundle(code);
  for (const part of names) {
    const found = ownTexts(part).filter((own) => text.includes(own));
    expect(found.length > 0, `${part}: ${found.slice(0, 3).join(" | ")}`).toBe(carries.includes(part));
  }
});
