import { expect } from "vitest";

/** Compares what an example gives with what it says. Called by the code that `assertExample` writes. */
export function compare__(actual: unknown, expected: unknown, at: string): void {
  expect(actual, at).toEqual(expected);
}
