/**
 * Who may import whom. Every part of src has the list of all that it may import besides itself; anything else,
 * a package and a module of Node included, is an error.
 */
const foundation = ["text", "printValue", "errors", "numeric"];
const model = [...foundation, "methodology"];
const single = [...model, "assessment", "scoring"];

/** @type {Record<string, string[]>} */
const mayImport = {
  text: [],
  printValue: ["text"],
  errors: ["text"],
  numeric: ["text", "errors"],
  methodology: foundation,
  areas: model,
  methodologies: [...model, "areas"],
  assessment: model,
  scoring: [...model, "assessment"],
  columns: single,
  aggregation: single,
  report: [...single, "aggregation"],
  input: [...model, "assessment", "npm:zod"],
  index: [...single, "areas", "methodologies"],
};

/** A part is a folder of src or a file right in it. @param {string} part */
const pattern = (part) =>
  part.startsWith("npm:") ? `^node_modules/${part.slice("npm:".length)}/` : `^src/${part}(\\.ts$|/)`;

const parts = Object.entries(mayImport).map(([part, allowed]) => ({
  name: `${part}-imports-only-what-it-may`,
  comment: `src/${part} may import ${allowed.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: pattern(part) },
  to: { pathNot: [part, ...allowed].map(pattern) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...parts,
    {
      name: "no-part-without-a-rule",
      comment: "A new part of src needs its line in this file.",
      severity: "error",
      from: { path: "^src/", pathNot: Object.keys(mayImport).map(pattern) },
      to: {},
    },
    { name: "no-cycles", severity: "error", from: { pathNot: "^node_modules/" }, to: { circular: true } },
    {
      name: "examples-use-the-public-names",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: "^src/", pathNot: "^src/((input|columns|aggregation|report)/)?index\\.ts$" },
    },
    {
      name: "the-oracle-shares-no-code",
      comment: "The second implementation proves something only if it is independent. Types may be shared.",
      severity: "error",
      from: { path: "^test/oracle/naive" },
      to: { path: "^src/", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Types count: an import that the compiler erases still ties two parts together.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(dist|docs/api)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
