import fc from "fast-check";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { defineMethodology, ssme2022, type MethodologyDefinition } from "ssme";
import { methodologyJsonSchema, parseMethodology } from "ssme/input";
import { methods } from "../conformance/methods.js";
import { hostileValue } from "./inputArbitraries.js";

type Json = Record<string, unknown>;

const files = Object.values({ ssme2022, ...methods }).map((method) => JSON.stringify(method));
const isAccepted = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(methodologyJsonSchema());

/** Values that a person might put in the wrong place, besides hostile ones. */
const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileValue,
  fc.constantFrom<unknown>(null, true, 0, 1, -1, 0.5, 1e16, "0", "0.5", "alto", "none", "governance.manager", [], {}),
  fc.constantFrom<unknown>(
    { es: "a", en: "b" },
    { value: 1 },
    { all: [] },
    { kind: "points", points: {} },
    { children: {} },
  ),
);

interface Mutation {
  /** Chooses the way down: which of the entries at each depth. */
  readonly way: readonly number[];
  readonly change: "replace" | "remove" | "add" | "rename" | "move";
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
  change: fc.constantFrom("replace", "remove", "add", "rename", "move"),
  key: fc.oneof(
    fc.constantFrom("__proto__", "constructor", "toString", "weight", "kind", "children", "a.b"),
    fc.string(),
  ),
  value: wrongValue,
});

function mutate(file: unknown, { way, change, key, value }: Mutation): void {
  let holder = file as Json;
  let last = Object.keys(holder)[(way[0] ?? 0) % Object.keys(holder).length]!;
  for (const step of way.slice(1)) {
    const next = holder[last];
    const keys = keysOf(next);
    if (keys.length === 0) break;
    holder = next as Json;
    last = keys[step % keys.length]!;
  }
  const define = (name: string, entry: unknown): unknown =>
    Object.defineProperty(holder, name, { value: entry, enumerable: true, configurable: true, writable: true });
  const moved = holder[last];
  if (change === "add") define(key, value);
  else if (change === "replace") define(last, value);
  else Reflect.deleteProperty(holder, last);
  if (change === "rename") define(`${last}s`, moved);
  if (change === "move") define(key, moved);
}

/** None for what an earlier mutation put there and cannot be looked at. */
function keysOf(value: unknown): string[] {
  try {
    return typeof value === "object" && value !== null ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

test("a file that was spoilt anywhere is refused with its places, or is still a methodology", () => {
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...files), mutations, fc.constantFrom("es", "en"), (text, changes, locale) => {
      const file: unknown = JSON.parse(text);
      for (const change of changes) mutate(file, change);
      const parsed = parseMethodology(file, { locale });
      if (!parsed.ok) {
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { message } of parsed.issues) expect(message).not.toMatch(/undefined|\[object|Symbol\(|\{\w*\}:/);
        return;
      }
      expect(defineMethodology(parsed.value as MethodologyDefinition<object>)).toEqual(parsed.value);
      // What is read, the schema for editors accepts.
      expect(isAccepted(JSON.parse(JSON.stringify(parsed.value))), JSON.stringify(isAccepted.errors)).toBe(true);
    }),
    { seed: 2022, numRuns: 300 },
  );
}, 60_000);

test("anything at all is refused without a throw", () => {
  fc.assert(
    fc.property(hostileValue, (input) => {
      expect(parseMethodology(input).ok).toBe(false);
    }),
    { seed: 2022 },
  );
});
