import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { engine } from "../../src/scoring/engine.js";
import tsup from "../../tsup.config.js";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const json = JSON.parse(read("package.json")) as {
  version: string;
  exports: Record<string, unknown>;
};
const names = Object.keys(json.exports).filter((name) => !name.endsWith(".json"));

test("results carry the version of the package", () => {
  expect(engine).toBe(json.version);
});

test("every public import has its types and its code, per format", () => {
  for (const name of names) {
    const file = name === "." ? "index" : name.slice(2);
    expect(json.exports[name]).toEqual({
      import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
      require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
    });
  }
});

test("what is exported is what is built", () => {
  const { entry } = tsup as { entry: Record<string, string> };
  expect(Object.keys(entry).map((file) => (file === "index" ? "." : `./${file}`))).toEqual(names);
});

test("the sources are found under the public names", () => {
  const paths = [...read("tsconfig.json").matchAll(/"(ssme[^"]*)": \["/g)].map(([, name = ""]) => name);
  expect(paths.map((name) => name.replace("ssme", "."))).toEqual(names);
});

test("the lock file names no server", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved"/);
});
