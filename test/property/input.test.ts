import fc from "fast-check";
import { ssme2022, type Assessment, type Issue, type Ssme2022Answers } from "ssme";
import { columns, parseAssessment, parseAssessments, parseRows, toRow } from "ssme/input";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../src/assessment/readAnswer.js";
import { listIndicators } from "../../src/methodology/nodes.js";
import { hostileValue, validAnswer, validAssessment } from "./inputArbitraries.js";

const seed = { seed: 2022 };
/** What a message shows if one of its words was forgotten. */
const placeholder =
  /\{(subject|expected|suggestion|advice|limit|sum|whole|orWhole|absent|notStated|option|wave|other|outcome|column)\}/;
const assessment = validAssessment(ssme2022);
const indicators = listIndicators(ssme2022.root);
const identity = { cluster: { id: "a", name: "A" }, wave: 2022, origin: "example" } as const;

/** Whether an issue has all that it promises: a code of words, a short received, a message without gaps. */
function isWellPut({ code, expected, received, message }: Issue): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(code) && expected !== "" && received.length < 400 && !placeholder.test(message);
}

/** An assessment with one answer. */
function withAnswer(path: string, answer: unknown): unknown {
  const [area = "", indicator = ""] = path.split(".");
  return { ...identity, answers: { [area]: { [indicator]: answer } } };
}

function answerIn(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], value);
}

describe("what is written is read back", () => {
  test("as JSON, alike in every field, by parsing once or twice", () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const parsed = parseAssessment(JSON.parse(JSON.stringify(given)), ssme2022);
        expect(parsed).toStrictEqual({ ok: true, value: given });
      }),
      seed,
    );
  });

  test("as a row, and as a row of texts such as a CSV file gives", () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const row = toRow(given, ssme2022);
        expect(Object.keys(row)).toEqual(columns(ssme2022));
        expect(parseRows([row], ssme2022)).toStrictEqual({ accepted: [given], rejected: [], issues: [] });

        const texts = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, ` ${String(cell)} `]));
        const read = parseRows([texts], ssme2022);
        expect(read.rejected).toEqual([]);
        // A quantity stays the text that it is; everything else is as before.
        expect(toRow(read.accepted[0]!, ssme2022)).toEqual(
          Object.fromEntries(
            Object.entries(row).map(([column, cell]) => {
              const isQuantity = indicators.some(({ path, node }) => path === column && node.kind === "quantity");
              return [column, isQuantity ? String(cell) : cell];
            }),
          ),
        );
      }),
      seed,
    );
  });

  test("without the input: changing it later changes nothing", () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const input = structuredClone(given) as { answers: { strategy?: { content?: unknown } } };
        const parsed = parseAssessment(input, ssme2022);
        input.answers.strategy = { content: ["vision"] };
        expect(parsed).toStrictEqual({ ok: true, value: given });
      }),
      { ...seed, numRuns: 20 },
    );
  });
});

describe("validity", () => {
  const answer = fc.constantFrom(...indicators).chain(({ path, node }) =>
    fc.record({
      path: fc.constant(path),
      node: fc.constant(node),
      // Data that JSON can hold, and numbers that it cannot: the rest never reaches scoring.
      raw: fc.oneof(
        validAnswer(node),
        // Answers of another indicator of the same kind, and near misses.
        fc
          .constantFrom(...indicators.filter((other) => other.node.kind === node.kind))
          .chain((other) => validAnswer(other.node)),
        validAnswer(node).map((valid) => (Array.isArray(valid) ? [...valid, ...valid] : valid)),
        validAnswer(node).map((valid) => (Array.isArray(valid) ? [...valid, "none"] : valid)),
        validAnswer(node).map((valid) =>
          typeof valid === "object" && valid !== null && !Array.isArray(valid)
            ? { ...valid, notStated: undefined }
            : valid,
        ),
        validAnswer(node).map((valid) => (typeof valid === "number" ? -valid : valid)),
        fc.record({ local: fc.double(), national: fc.double() }),
        fc.jsonValue(),
        fc.double(),
        fc.constantFrom(
          "1e400",
          "0.123456789012345678901",
          "1000000000000000",
          "1000000000000001",
          "-0",
          1e15,
          1e16,
          1e-20,
        ),
      ),
    }),
  );

  test("of an answer is the same for parsing and for scoring", () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(answer, ({ path, node, raw }) => {
        const isValid = readAnswer(node, raw).state !== "invalid";
        seen[isValid ? "valid" : "invalid"] += 1;
        const parsed = parseAssessment(withAnswer(path, raw), ssme2022);
        // Whether absent parts are 0 is not for one answer to say: it takes the whole, which is another answer.
        const own = parsed.ok ? [] : parsed.issues.filter(({ code }) => code !== "incomplete-composition");
        expect(own.length === 0).toBe(isValid);
      }),
      { ...seed, numRuns: 5000 },
    );
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(1000);
  }, 60_000);
});

describe("hostile input", () => {
  test("anywhere in an assessment: never an exception, never another answer than the one that was given", () => {
    const sample = fc.sample(assessment, { ...seed, numRuns: 50 });
    const places = [
      ...indicators.map(({ path }) => `answers.${path}`),
      ...[
        "cluster",
        "cluster.id",
        "cluster.name",
        "cluster.predecessors",
        "wave",
        "origin",
        "answers",
        "answers.focus",
      ],
      ...["informants", "verification", "evidence", "answers.unknown", "answers.focus.unknown", "unknown"],
      ...["answers.__proto__", "answers.focus.constructor", "__proto__"],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sample), fc.constantFrom(...places), hostileValue, (given, place, value) => {
        const input = replaced(given, place.split("."), value);
        const parsed = parseAssessment(input, ssme2022);
        if (parsed.ok) {
          const read = answerIn(parsed.value, place);
          expect(read).toEqual(value === 0 ? 0 : (value ?? undefined));
          expect(JSON.parse(JSON.stringify(parsed.value))).toStrictEqual(parsed.value);
          expect(replaced(parsed.value, place.split("."), undefined)).toEqual(
            replaced(given, place.split("."), undefined),
          );
          return;
        }
        expect(parsed.issues).not.toEqual([]);
        expect(parsed.issues.filter((issue) => !isWellPut(issue))).toEqual([]);
        const { partial } = parsed;
        if (partial === null) return;
        // What is left is itself valid, and was all given.
        expect(parseAssessment(partial, ssme2022)).toStrictEqual({ ok: true, value: partial });
        const changed = indicators.filter(({ path }) => {
          const left = answerIn(partial.answers, path);
          const isTouched = `answers.${path}` === place;
          return (
            left !== undefined && !isTouched && JSON.stringify(left) !== JSON.stringify(answerIn(given.answers, path))
          );
        });
        expect(changed).toEqual([]);
      }),
      { ...seed, numRuns: 10_000 },
    );
  }, 120_000);

  test("in any cell of a table: the row is accepted or rejected with its column", () => {
    fc.assert(
      fc.property(assessment, fc.constantFrom(...columns(ssme2022)), hostileValue, (given, column, cell) => {
        const { accepted, rejected } = parseRows([{ ...toRow(given, ssme2022), [column]: cell }], ssme2022);
        expect(accepted.length + rejected.length).toBe(1);
        for (const issue of rejected.flatMap(({ issues }) => issues)) {
          expect(issue.row).toBe(1);
          expect(columns(ssme2022)).toContain(issue.column);
        }
      }),
      { ...seed, numRuns: 300 },
    );
  }, 60_000);

  test("instead of an assessment: rejected", () => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        expect(parseAssessment(value, ssme2022).ok).toBe(false);
        expect(parseRows([value as Record<string, unknown>], ssme2022).accepted).toEqual([]);
      }),
      { ...seed, numRuns: 1000 },
    );
  });
});

describe("many inputs", () => {
  const inputs = fc.array(fc.oneof(assessment, hostileValue), { maxLength: 8 });

  test("are accepted or rejected, each once and in order", () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { accepted, rejected } = parseAssessments(given, ssme2022);
        const rejectedAt = new Set(rejected.map(({ index }) => index));
        expect(rejectedAt.size).toBe(rejected.length);
        expect(accepted).toEqual(given.filter((_, index) => !rejectedAt.has(index)));
      }),
      seed,
    );
  });

  test("have every cluster of a wave once", () => {
    const clusters = fc.array(
      fc.record({ id: fc.constantFrom("a", "b", "c"), wave: fc.constantFrom(2022, 2024), sound: fc.boolean() }),
    );
    fc.assert(
      fc.property(clusters, (given) => {
        const all = given.map(({ id, wave, sound }) => ({
          ...{ cluster: { id, name: id }, wave, origin: "example" },
          answers: sound ? {} : { governance: { manager: "maybe" } },
        }));
        const { accepted, rejected } = parseAssessments(all, ssme2022);
        const key = ({ cluster, wave }: Pick<Assessment<Ssme2022Answers>, "cluster" | "wave">): string =>
          `${cluster.id} ${wave}`;
        const kept = [...accepted, ...rejected.flatMap(({ partial }) => (partial === null ? [] : [partial]))].map(key);
        expect(kept.length).toBe(new Set(kept).size);
        expect(new Set(kept)).toEqual(new Set(all.map(key)));
        const sound = all.filter((_, index) => given[index]?.sound).map(key);
        expect(new Set(accepted.map(key))).toEqual(new Set(sound));
      }),
      seed,
    );
  });
});

/** A copy with another value at one place; undefined takes it out. Own properties only, whatever their names. */
function replaced(holder: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const fields = Object.entries((holder ?? {}) as Record<string, unknown>).filter(([name]) => name !== key);
  const own = Object.getOwnPropertyDescriptor(holder ?? {}, key)?.value as unknown;
  const field = rest.length === 0 ? value : replaced(own, rest, value);
  return Object.fromEntries(field === undefined ? fields : [...fields, [key, field]]);
}
