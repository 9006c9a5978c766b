import type { Reading } from "../assessment/readAnswer.js";
import type { Fraction } from "../numeric/fraction.js";

/** What one cluster contributes to a figure: a value, or the state that takes its place. */
export type Response<T> =
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "dont-know" | "not-applicable" | "not-answered" };

/** A value that was given. */
export function answered<T>(value: T): Response<T> {
  return { state: "answered", value };
}

/** The options that an answer marks; `yes` or `no` for a flag. */
export function markedOptions(reading: Reading): Response<readonly string[]> {
  if (reading.state !== "answered") return withoutValue(reading);
  const { value } = reading;
  if (typeof value === "boolean") return answered([value ? "yes" : "no"]);
  return answered(typeof value === "string" ? [value] : (value as readonly string[]));
}

/** The number of a quantity. */
export function givenNumber(reading: Reading): Response<Fraction> {
  return reading.state === "answered" ? answered(reading.value as Fraction) : withoutValue(reading);
}

/** The parts of a composition, by category. */
export function givenParts(reading: Reading): Response<ReadonlyMap<string, Fraction>> {
  return reading.state === "answered"
    ? answered(reading.value as ReadonlyMap<string, Fraction>)
    : withoutValue(reading);
}

/** Two responses as one: answered if both are; else not applicable before "don't know" before not answered. */
export function both<A, B>(a: Response<A>, b: Response<B>): Response<readonly [A, B]> {
  if (a.state === "answered" && b.state === "answered") return answered([a.value, b.value] as const);
  const states = [a.state, b.state];
  return {
    state: (["not-applicable", "dont-know"] as const).find((state) => states.includes(state)) ?? "not-answered",
  };
}

/** The response with its value put into another form. */
export function converted<T, U>(response: Response<T>, convert: (value: T) => U): Response<U> {
  return response.state === "answered" ? answered(convert(response.value)) : response;
}

/** Scoring has refused invalid answers before anything is gathered. */
function withoutValue({ state }: Exclude<Reading, { readonly state: "answered" }>): Response<never> {
  return { state: state === "invalid" ? "not-answered" : state };
}
