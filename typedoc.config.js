/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  entryPoints: [
    "src/index.ts",
    "src/input/index.ts",
    "src/columns/index.ts",
    "src/aggregation/index.ts",
    "src/report/index.ts",
  ],
  tsconfig: "tsconfig.build.json",
  out: "docs/api",
  excludeInternal: true,
  readme: "none",
  // Links to the sources would need the address of the repository, which a fresh clone may not know.
  disableSources: true,
  // A link that leads nowhere or an export without a comment is a failure, not a remark.
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // Properties say by their names what they are wherever the sentence of their interface suffices; that functions tell
  // their parameters and show an example is held by test/docs.
  requiredToBeDocumented: ["Enum", "Variable", "Function", "Class", "Interface", "Method", "Accessor", "TypeAlias"],
};
