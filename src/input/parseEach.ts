import { SsmeError } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { printValue } from "../printValue.js";
import { parseAssessment, type ParsedAssessment, type ParseOptions } from "./parseAssessment.js";

/** What parsing one of several inputs gives: a {@link ParsedAssessment}, and the input's position. */
export type ParsedEntry<A> = ParsedAssessment<A> & {
  /** The position among the inputs, from 0. */
  readonly index: number;
};

/**
 * Reads many assessments one at a time, each as `parseAssessment` does: what comes for an input is what that function
 * returns for it, and its `index`. One with issues does not stop the others.
 *
 * An input is read when its result is asked for, and nothing of it is kept: memory does not grow with their number. So
 * no input knows of any other, and a cluster that comes twice for a wave is given twice. `parseAssessments` settles that,
 * and keeps all inputs for it; here it falls to whoever makes the stream, or to a set of the ids that were seen.
 *
 * @param inputs - Anything, one for each assessment. A list or a generator gives a generator; a stream, or anything else
 * that is read with `for await`, gives an asynchronous one. It is read once, and closed if the reading stops early. Its own
 * errors pass through.
 * @param methodology - For instance `ssme2022`.
 * @param options - `locale`: the language of the messages, `"es"` by default.
 * @returns One result per input, in their order; none for no inputs.
 * @throws SsmeError `invalid-argument`, when called, if `inputs` cannot be gone through or is a text.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { parseEach } from "ssme/input";
 *
 * const cafe = { cluster: { id: "cafe", name: "Clúster de Café" }, wave: 2022, origin: "example", answers: {} };
 * const results = [];
 * for (const parsed of parseEach([cafe, null, cafe], ssme2022)) {
 *   results.push([parsed.index, parsed.ok ? parsed.value.cluster.id : parsed.issues[0]?.code]);
 * }
 * results; // => [[0, "cafe"], [1, "missing"], [2, "cafe"]]
 * ```
 */
export function parseEach<A>(
  inputs: Iterable<unknown>,
  methodology: Methodology<A>,
  options?: ParseOptions,
): Generator<ParsedEntry<A>, void, undefined>;
/** Does the same with what is read with `for await`: a stream, an asynchronous generator. */
export function parseEach<A>(
  inputs: AsyncIterable<unknown>,
  methodology: Methodology<A>,
  options?: ParseOptions,
): AsyncGenerator<ParsedEntry<A>, void, undefined>;
export function parseEach<A>(
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  methodology: Methodology<A>,
  options?: ParseOptions,
): Generator<ParsedEntry<A>, void, undefined> | AsyncGenerator<ParsedEntry<A>, void, undefined> {
  const parse = (input: unknown, index: number): ParsedEntry<A> => ({
    index,
    ...parseAssessment(input, methodology, options),
  });
  // What comes from JavaScript may be anything.
  const given: unknown = inputs;
  if (typeof given === "object" && given !== null) {
    if (Symbol.asyncIterator in given) return eachLater(given as AsyncIterable<unknown>, parse);
    if (Symbol.iterator in given) return eachNow(given as Iterable<unknown>, parse);
  }
  const message = `parseEach reads a list or a stream with one assessment in each entry; received ${printValue(given, "en")}.`;
  throw new SsmeError("invalid-argument", message);
}

function* eachNow<T>(
  inputs: Iterable<unknown>,
  parse: (input: unknown, index: number) => T,
): Generator<T, void, undefined> {
  let index = 0;
  for (const input of inputs) {
    yield parse(input, index);
    index += 1;
  }
}

async function* eachLater<T>(
  inputs: AsyncIterable<unknown>,
  parse: (input: unknown, index: number) => T,
): AsyncGenerator<T, void, undefined> {
  let index = 0;
  for await (const input of inputs) {
    yield parse(input, index);
    index += 1;
  }
}
