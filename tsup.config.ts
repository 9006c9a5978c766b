import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

// One entry per public import. Each has its "exports" in package.json and its "paths" in tsconfig.json.
const entry = {
  index: "src/index.ts",
  input: "src/input/index.ts",
  columns: "src/columns/index.ts",
  aggregation: "src/aggregation/index.ts",
  report: "src/report/index.ts",
};

/** The parts that several entries are made of. */
const shared = ["text.ts", "errors.ts", "printValue.ts", "numeric", "methodology", "assessment", "scoring"];

/**
 * Puts the shared parts into one file. A bundler makes a file for each set of entries that have something in common, and
 * opening eight of them takes Node longer than running them; so every entry is said to need all shared parts. What nobody
 * uses is left out as ever.
 */
const oneSharedFile: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "one-shared-file",
  setup(bundler) {
    const entries = Object.values(entry).map((file) => resolve(file));
    const files = shared.flatMap((part) =>
      part.endsWith(".ts")
        ? [join("src", part)]
        : readdirSync(join("src", part), { recursive: true, encoding: "utf8" })
            .filter((file) => file.endsWith(".ts"))
            .sort()
            .map((file) => join("src", part, file)),
    );
    // Imports for nothing but their side effects, of files that have none, would be dropped otherwise.
    bundler.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.js$/, ".ts")),
      sideEffects: true,
    }));
    bundler.onResolve({ filter: /^shared$/ }, () => ({ path: "shared", namespace: "shared", sideEffects: true }));
    bundler.onLoad({ filter: /^shared$/, namespace: "shared" }, () => ({
      contents: files.map((file) => `import "./${file}";`).join("\n"),
      resolveDir: resolve("."),
    }));
    bundler.onLoad({ filter: /index\.ts$/ }, async ({ path }) =>
      entries.includes(path)
        ? { contents: `${await readFile(path, "utf8")}\nimport "shared";`, loader: "ts" }
        : undefined,
    );
  },
};

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  tsconfig: "tsconfig.build.json",
  // tsup 8 hands the compiler a baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Shared files: without them one import of the engine would carry zod along.
  splitting: true,
  esbuildPlugins: [oneSharedFile],
  // Writes the constants of files without imports out where they are used; they would be variables, which engines look up. It
  // shortens statements too, in a way that sucrase, with which tsup makes CommonJS of shared files, does not understand.
  esbuildOptions: (options, { format }) => {
    options.minifySyntax = format === "esm";
  },
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
