import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The public names mean the sources, so that no build is needed before the tests.
    alias: [
      { find: /^ssme$/, replacement: source("index.ts") },
      { find: /^ssme\/([a-z]+)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
    projects: [
      {
        extends: true,
        test: {
          name: "sources",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/consumers.test.ts"],
          // Generous: a busy machine is no failure.
          testTimeout: 30_000,
          // The examples of the documentation become modules there (test/docs); as the rest they mean the sources.
          server: { deps: { inline: [/node_modules\/\.cache\/ssme-examples/] } },
          typecheck: {
            enabled: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
          },
        },
      },
      {
        // Packs the library and installs it from the tarball: needs the npm client, takes minutes.
        extends: true,
        test: {
          name: "package",
          include: ["test/package/consumers.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
