import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig({
  // One entry per public import. Each has its "exports" in package.json and its "paths" in tsconfig.json.
  entry: {
    index: "src/index.ts",
    input: "src/input/index.ts",
    aggregation: "src/aggregation/index.ts",
    report: "src/report/index.ts",
  },
  format: ["esm", "cjs"],
  tsconfig: "tsconfig.build.json",
  // tsup 8 hands the compiler a baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Shared chunks: without them one import of the engine would carry zod along.
  splitting: true,
  sourcemap: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  // The schema of a methodology's file, for editors: in Spanish, and in English.
  onSuccess: async () => {
    const { methodologyJsonSchema } = await import("./src/input/methodologyJsonSchema.js");
    for (const [file, locale] of [["", "es"] as const, [".en", "en"] as const]) {
      const schema = JSON.stringify(methodologyJsonSchema({ locale }), null, 2);
      await writeFile(`dist/methodology.schema${file}.json`, `${schema}\n`);
    }
  },
});
