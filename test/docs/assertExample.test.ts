import { expect, test } from "vitest";
import { assertExample } from "./assertExample.js";
import { findMarkdownExamples, findSourceExamples } from "./findExamples.js";

const example = (code: string, run = true) => assertExample({ file: "a.md", line: 10, code, run });

test("a result becomes a comparison that knows its line", () => {
  expect(example("const a = 1;\na + 1; // => 2\n")).toBe('const a = 1;\ncompare__(a + 1, (2), "a.md:11");\n');
});

test("a printed value is compared, not what console.log returns", () => {
  expect(example('console.log(f(1, 2)); // => "x"')).toBe('compare__(f(1, 2), ("x"), "a.md:10");');
});

test("a result may stand on the line after its statement", () => {
  expect(example("a + 1;\n// => 2\nb;")).toBe('compare__(a + 1, (2), "a.md:10");\nb;');
});

test("statements and results may take several lines", () => {
  const code = "f(\n  1,\n); // => {\n//     a: 1,\n//   }\n// Something else.\ng();";
  const text = 'compare__(f(\n  1,\n), ({\n  a: 1,\n}), "a.md:10");\n// Something else.\ng();';
  expect(example(code).replace(/ +\n/g, "\n").replace(/\n +/g, "\n")).toBe(text.replace(/\n +/g, "\n"));
});

test.each([
  ["no result at all", "const a = 1;"],
  ["a result behind a declaration", "const a = 1; // => 1"],
  ["a result inside a block", "if (true) {\n  a; // => 1\n}"],
  ["a result on its own", "a;\n\n// => 1"],
  ["another arrow", "a; // → 1"],
])("an example with %s is refused", (_name, code) => {
  expect(() => example(code)).toThrow(/a\.md:10: /);
});

test("an example that is not run needs no result", () => {
  expect(example("const a = 1;", false)).toBe("const a = 1;");
});

test("the ts blocks of a page are found, with their lines and marks", () => {
  const page = "# A\n\n```ts\na;\n```\n\n```sh\nls\n```\n\n```ts no-run\nb;\n```\n";
  expect(findMarkdownExamples(page, "a.md")).toEqual([
    { file: "a.md", line: 4, code: "a;", run: true },
    { file: "a.md", line: 12, code: "b;", run: false },
  ]);
});

test.each([
  ["an unknown mark", "```ts norun\na;\n```", /unknown mark/],
  ["no end", "```ts\na;", /without an end/],
])("a block with %s is refused", (_name, page, message) => {
  expect(() => findMarkdownExamples(page, "a.md")).toThrow(message);
});

test("the blocks under @example are found, and others are not", () => {
  const source =
    "/**\n * Does.\n *\n * @example\n * ```ts\n * a;\n * ```\n *\n * @returns It.\n * ```ts\n * b;\n * ```\n */\n";
  expect(findSourceExamples(`\n${source}`, "a.ts")).toEqual([{ file: "a.ts", line: 7, code: "a;", run: true }]);
});

test("an @example without code is refused", () => {
  expect(() => findSourceExamples("/**\n * @example f(1)\n */", "a.ts")).toThrow(/a\.ts:2: @example without/);
});
