import { isSsmeError, type SsmeErrorCode } from "ssme";
import { summarize, summarizeAsync } from "ssme/aggregation";
import { describe, expect, test } from "vitest";
import { example, exampleMethodology, wave, type ExampleAssessment } from "./exampleMethodology.js";

const assessments = [10, 35, 70, 20].map((reach, index) =>
  example({ profile: { sales: index + 0.5 }, impact: { reach }, governance: { manager: reach > 30 } }, `c${index}`),
);
const options = { wave, by: ["governance.manager", "level"], minimumCellSize: 1 } as const;

/** A stream of these, which tells whether it was closed, and ends with an error if there is one. */
function stream(
  given: readonly unknown[],
  error?: Error,
): { source: AsyncIterable<ExampleAssessment>; seen: { read: number; closed: boolean } } {
  const seen = { read: 0, closed: false };
  async function* source(): AsyncGenerator<ExampleAssessment> {
    try {
      for (const one of given) {
        seen.read += 1;
        yield await Promise.resolve(one as ExampleAssessment);
      }
      if (error !== undefined) throw error;
    } finally {
      seen.closed = true;
    }
  }
  return { source: source(), seen };
}

async function codeOf(promise: Promise<unknown>): Promise<SsmeErrorCode | null> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return isSsmeError(error) ? error.code : null;
}

test("a stream and a list give the summary that summarize gives, byte for byte", async () => {
  const expected = JSON.stringify(summarize(assessments, exampleMethodology, options));
  for (const source of [stream(assessments).source, assessments, new Set(assessments)]) {
    expect(JSON.stringify(await summarizeAsync(source, exampleMethodology, options))).toBe(expected);
  }
  const none = await summarizeAsync(stream([]).source, exampleMethodology, options);
  expect(none).toEqual(summarize([], exampleMethodology, options));
});

describe("when something is wrong", () => {
  test("an error of the stream comes as it is", async () => {
    const lost = new Error("connection lost");
    await expect(summarizeAsync(stream(assessments, lost).source, exampleMethodology, options)).rejects.toBe(lost);
  });

  test("with an assessment, the stream is closed and nothing more is read", async () => {
    const odd = { ...example({}), wave: 2024 };
    const { source, seen } = stream([assessments[0], odd, assessments[1]]);
    expect(await codeOf(summarizeAsync(source, exampleMethodology, options))).toBe("wave-mismatch");
    expect(seen).toEqual({ read: 2, closed: true });
  });

  test("with the options, it rejects before anything is read", async () => {
    const { source, seen } = stream(assessments);
    const promise = summarizeAsync(source, exampleMethodology, { ...options, by: ["profile.colour"] });
    expect(await codeOf(promise)).toBe("unknown-path");
    expect(seen.read).toBe(0);
  });

  test.each<[unknown]>([[null], [undefined], ["text"], [7], [{ length: 0 }]])(
    "with the assessments, since %j is no list, it says so",
    async (odd) => {
      expect(await codeOf(summarizeAsync(odd as never, exampleMethodology, options))).toBe("invalid-argument");
      expect(() => summarize(odd as never, exampleMethodology, options)).toThrow("Assessments come as a list");
    },
  );

  test("with a stream that is given to summarize, it says so", () => {
    const { source } = stream(assessments);
    expect(() => summarize(source as never, exampleMethodology, options)).toThrow("received an object");
  });
});
