import vitest from "@vitest/eslint-plugin";
import jsdoc from "eslint-plugin-jsdoc";
import tsdoc from "eslint-plugin-tsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const sources = ["src/**/*.ts"];
const tests = ["test/**/*.ts", "test/**/*.mts"];
const scripts = ["examples/**/*.ts", "docs/**/*.ts"];

/** Syntax that is banned in all of src: what depends on the machine's language, and what spoils a bundle. */
const syntax = [
  {
    selector: "CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocale(Upper|Lower)Case)$/]",
    message: "Its result depends on the machine. Compare and print by code point.",
  },
  {
    selector:
      "ImportDeclaration[source.value=/^zod(.v4)?$/][importKind!='type'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: 'Write import * as z from "zod": a named import carries every language of zod into a bundle.',
  },
  { selector: "ImportExpression", message: "The library loads nothing on its own." },
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "docs/api/", "**/*.cts"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  // Everything in TypeScript: the rules that know types.
  {
    files: [...sources, ...tests, ...scripts, "*.config.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A string is spread into code points, which is what is meant.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // `while (true)` says what it means.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
    },
  },

  // The library is pure and gives equal bytes on every runtime: no clock, no chance, no input or output, no machine's
  // language, and no Math function whose last digit differs between engines.
  {
    files: sources,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "process", "console", "performance", "crypto", "fetch", "setTimeout", "setInterval"],
        ...["setImmediate", "queueMicrotask", "globalThis", "window", "self", "navigator", "localStorage"],
      ],
      "no-restricted-properties": [
        "error",
        {
          object: "Math",
          allowProperties: ["abs", "ceil", "clz32", "floor", "imul", "max", "min", "round", "sign", "sqrt", "trunc"],
          message: "Not exact, or not the same on every engine. Use src/numeric.",
        },
        { object: "Decimal", property: "set", message: "It changes everybody's results. Use a private Decimal.clone." },
        {
          object: "Decimal",
          property: "config",
          message: "It changes everybody's results. Use a private Decimal.clone.",
        },
      ],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "no-restricted-syntax": [
        "error",
        ...syntax,
        {
          selector:
            ":matches(BinaryExpression[operator='**']:not([left.bigint]), AssignmentExpression[operator='**='])",
          message: "Powers of numbers are not exact. Write powers of bigint literals, or go to src/numeric.",
        },
      ],
    },
  },
  // The one folder that may take powers of variables, which are bigints there.
  { files: ["src/numeric/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...syntax] } },

  // Readers meet the methodology in the documentation: what is exported is explained, in TSDoc. That the public
  // functions also tell their parameters and show an example is held by test/docs.
  {
    files: sources,
    plugins: { jsdoc, tsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "tsdoc/syntax": "error",
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: false },
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration:has(> VariableDeclaration)",
          ],
        },
      ],
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/require-param-description": "error",
      "jsdoc/require-returns-description": "error",
      "jsdoc/no-types": "error",
    },
  },

  // Tests may be less strict about types, and strict about asserting something.
  {
    files: tests,
    plugins: { vitest },
    rules: {
      "vitest/valid-expect": ["error", { maxArgs: 2 }],
      "vitest/valid-expect-in-promise": "error",
      "vitest/expect-expect": [
        "error",
        { assertFunctionNames: ["expect", "expectTypeOf", "assertType", "fc.assert", "fc.check"] },
      ],
      "vitest/no-focused-tests": "error",
      "vitest/no-identical-title": "error",
      "vitest/no-standalone-expect": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
    },
  },
);
