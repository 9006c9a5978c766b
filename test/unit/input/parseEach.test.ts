import { isSsmeError, ssme2022 } from "ssme";
import { parseAssessment, parseEach, type ParsedEntry } from "ssme/input";
import { describe, expect, test } from "vitest";

const assessment = { cluster: { id: "a", name: "A" }, wave: 2022, origin: "example", answers: {} } as const;
const faulty = { ...assessment, answers: { governance: { manager: 7, rules: "written" } } };
const inputs: readonly unknown[] = [assessment, faulty, null, "text", assessment, undefined];

/** A source that tells how far it was read and whether it was closed. */
function watched(given: readonly unknown[]): { source: Generator; seen: { read: number; closed: boolean } } {
  const seen = { read: 0, closed: false };
  function* source(): Generator {
    try {
      for (const input of given) {
        seen.read += 1;
        yield input;
      }
    } finally {
      seen.closed = true;
    }
  }
  return { source: source(), seen };
}

async function* later(given: Iterable<unknown>): AsyncGenerator {
  for (const input of given) yield await Promise.resolve(input);
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

const expected = inputs.map((input, index) => ({ index, ...parseAssessment(input, ssme2022, { locale: "en" }) }));

describe("each input", () => {
  test("gives what parseAssessment gives, in order and with its index, a cluster that is repeated too", () => {
    expect([...parseEach(inputs, ssme2022, { locale: "en" })]).toStrictEqual(expected);
    expect([...parseEach(new Set([assessment]), ssme2022)]).toStrictEqual([{ index: 0, ok: true, value: assessment }]);
  });

  test("of a stream does so too", async () => {
    expect(await collect(parseEach(later(inputs), ssme2022, { locale: "en" }))).toStrictEqual(expected);
    expect(await collect(parseEach(new Blob(["x"]).stream(), ssme2022))).toHaveLength(1);
  });

  test("is read only when its result is asked for, and the source is closed where the reading stops", async () => {
    const now = watched(inputs);
    const results = parseEach(now.source, ssme2022);
    expect(now.seen).toEqual({ read: 0, closed: false });
    for (const { index } of results) {
      expect(now.seen.read).toBe(index + 1);
      if (index === 1) break;
    }
    expect(now.seen).toEqual({ read: 2, closed: true });

    const stream = watched(inputs);
    for await (const { index } of parseEach(later(stream.source), ssme2022)) {
      expect(stream.seen.read).toBe(index + 1);
      if (index === 1) break;
    }
    expect(stream.seen).toEqual({ read: 2, closed: true });
  });

  test("none gives none", async () => {
    expect([...parseEach([], ssme2022)]).toEqual([]);
    expect(await collect(parseEach(later([]), ssme2022))).toEqual([]);
  });
});

test("an error of the source passes through, after what came before it", async () => {
  const lost = new Error("connection lost");
  function* failing(): Generator {
    yield assessment;
    throw lost;
  }
  const gathered: ParsedEntry<unknown>[] = [];
  expect(() => {
    for (const entry of parseEach(failing(), ssme2022)) gathered.push(entry);
  }).toThrow(lost);
  await expect(async () => {
    for await (const entry of parseEach(later(failing()), ssme2022)) gathered.push(entry);
  }).rejects.toBe(lost);
  expect(gathered.map(({ index, ok }) => [index, ok])).toEqual([
    [0, true],
    [0, true],
  ]);
});

test.each<[unknown, string]>([
  [undefined, "received nothing"],
  ["text", "received “text”"],
  [{ length: 1 }, "received an object"],
  [7, "received 7"],
])("what is no list and no stream is refused when called: %j", (inputs, text) => {
  let caught: unknown = null;
  try {
    parseEach(inputs as never, ssme2022);
  } catch (error) {
    caught = error;
  }
  expect(isSsmeError(caught, "invalid-argument") && caught.message).toContain(text);
});
