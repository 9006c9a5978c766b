import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Bundles a line of code the way an application does, from the sources, and lists the files it is made of. */
async function bundle(code: string): Promise<{ reached: string[]; kept: string[]; size: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
    treeShaking: true,
  });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    reached: Object.keys(metafile.inputs),
    kept: outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
    size: outputFiles[0]?.contents.length ?? 0,
  };
}

const zod = /(^|\/)node_modules\/zod\//;

test.each([
  ["scoring", 'import { scoreAssessment, ssme2022 } from "ssme"; console.log(scoreAssessment, ssme2022);'],
  ["the whole engine", 'import * as ssme from "ssme"; console.log(ssme);'],
  ["aggregation", 'import * as aggregation from "ssme/aggregation"; console.log(aggregation);'],
  ["the report", 'import * as report from "ssme/report"; console.log(report);'],
])("%s reaches no module of zod", async (_name, code) => {
  const { reached } = await bundle(code);
  expect(reached.filter((file) => zod.test(file))).toEqual([]);
  expect(reached.some((file) => file.startsWith("src/"))).toBe(true);
});

test("input does reach zod, so that the search above finds what it looks for", async () => {
  const { reached } = await bundle('import { parseAssessment } from "ssme/input"; console.log(parseAssessment);');
  expect(reached.some((file) => zod.test(file))).toBe(true);
});

test("an own methodology carries neither the areas nor the methodologies of the library", async () => {
  const code =
    'import { defineMethodology, scoreAssessment } from "ssme"; console.log(defineMethodology, scoreAssessment);';
  const { kept } = await bundle(code);
  expect(kept.filter((file) => /^src\/(areas|methodologies)\//.test(file))).toEqual([]);
});

test.each(["ssme", "ssme/input", "ssme/aggregation", "ssme/report"])(
  "an unused import of %s leaves nothing",
  async (name) => {
    const { size } = await bundle(`import * as unused from "${name}"; import "${name}"; export {};`);
    expect(size).toBeLessThan(32);
  },
);
