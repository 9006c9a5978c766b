import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "ssme-package-"));
const consumer = join(work, "consumer");

/** Runs a command and gives what it printed; what it printed is also the message when it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Installs packages in a folder of their own. */
function install(folder: string, ...packages: string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], folder);
}

/** The versions of TypeScript that an application may have. */
const compilers = ["5.5.4", "5.9.3", "6.0.3", "7.0.2"];
const compiler = (version: string): string => join(work, version, "node_modules/typescript/bin/tsc");

beforeAll(() => {
  run("npm", ["run", "build"], root);
  run("npm", ["pack", "--pack-destination", work], root);
  const [tarball = ""] = readdirSync(work).filter((file) => file.endsWith(".tgz"));
  cpSync(join(import.meta.dirname, "consumer"), consumer, { recursive: true });
  install(consumer, join(work, tarball));
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe("the installed package", () => {
  test("holds what is built, and the usual papers", () => {
    const files = readdirSync(join(consumer, "node_modules/ssme")).sort();
    expect(files).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  });

  test("brings its one dependency and nothing else", () => {
    const installed = readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["ssme", "zod"]);
  });

  test("gives the same bytes as ES modules and as CommonJS", () => {
    const modules = run("node", ["run.mjs"], consumer);
    expect(run("node", ["run.cjs"], consumer)).toBe(modules);
    const { parsed, scorecards, columns, summary, bulletin } = JSON.parse(modules);
    expect(parsed.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, false]);
    expect(scorecards).toHaveLength(1);
    expect(scorecards[0]).toMatchObject({ cluster: { id: "cafe-del-huila" }, methodology: { official: false } });
    const areas = Object.entries<{ score: number | null }>(scorecards[0].areas);
    expect(areas.map(([, { score }]) => score)).toContain(66.67);
    expect(columns).toEqual(areas.map(([area, { score }]) => [area, score]));
    expect(summary).toMatchObject({ methodology: { official: false } });
    expect(bulletin).toContain("2022");
  });

  test("shows nothing but its entries", () => {
    writeFileSync(join(consumer, "inside.mjs"), 'await import("ssme/dist/index.js");\n');
    expect(() => run("node", ["inside.mjs"], consumer)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe.each(compilers)("TypeScript %s", (version) => {
  beforeAll(() => {
    install(join(work, version), `typescript@${version}`);
  });

  test.each([
    ["node16", ["--module", "node16", "--moduleResolution", "node16", "uses.mts", "uses.cts", "mistakes.mts"]],
    ["bundler", ["--module", "esnext", "--moduleResolution", "bundler", "uses.mts", "mistakes.mts"]],
  ])("compiles right uses and refuses wrong ones, resolving as %s", (_name, options) => {
    const common = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022,dom"];
    expect(run(process.execPath, [compiler(version), ...common, ...options], consumer)).toBe("");
  });
});

test("the sources compile with TypeScript 7", () => {
  expect(run(process.execPath, [compiler("7.0.2"), "-p", "tsconfig.build.json"], root)).toBe("");
});

test("the compilers are the ones that are named", () => {
  const version = (name: string) =>
    JSON.parse(readFileSync(join(work, name, "node_modules/typescript/package.json"), "utf8")).version;
  expect(compilers.map(version)).toEqual(compilers);
});
