import { join, posix } from "node:path";
import { build, type Plugin } from "esbuild";
import tsup from "../../tsup.config.js";

const root = join(import.meta.dirname, "../..");

/**
 * Builds the entries as they are published, the file that they share included, and gives a plugin that resolves the public names to
 * them. What an application's bundle holds shows only there: of a source file that nothing needs, bundlers drop
 * statements that they must keep once the file is part of a larger one.
 */
export async function publishedLibrary(): Promise<Plugin> {
  const { entry, target, esbuildPlugins } = tsup as {
    entry: Record<string, string>;
    target: string;
    esbuildPlugins: Plugin[];
  };
  const { outputFiles } = await build({
    entryPoints: entry,
    absWorkingDir: root,
    outdir: "/",
    tsconfig: join(root, "tsconfig.build.json"),
    target,
    plugins: esbuildPlugins,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return {
    name: "published-library",
    setup(bundler) {
      const published = (path: string): object => ({ path, namespace: "published", sideEffects: false });
      bundler.onResolve({ filter: /^ssme(\/|$)/ }, ({ path }) => published(`/${path.split("/")[1] ?? "index"}.js`));
      bundler.onResolve({ filter: /^\./, namespace: "published" }, ({ path }) => published(posix.join("/", path)));
      bundler.onLoad({ filter: /./, namespace: "published" }, ({ path }) => ({
        contents: files.get(path) ?? "",
        resolveDir: root,
      }));
    },
  };
}
