import { compare, fraction, parseNumeric, type Fraction } from "../../numeric/fraction.js";
import type { Problem } from "./problem.js";

/** Reads a decimal of a methodology, or reports that it is none or outside its limits (inclusive). */
export function checkNumber(
  path: string,
  value: unknown,
  problems: Problem[],
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number } = {},
): Fraction | null {
  const number = parseNumeric(value);
  const fits =
    number !== null &&
    (atLeast === undefined || compare(number, fraction(atLeast)) >= 0) &&
    (atMost === undefined || compare(number, fraction(atMost)) <= 0);
  if (fits) return number;
  const es =
    atMost !== undefined ? ` de ${atLeast ?? 0} a ${atMost}` : atLeast !== undefined ? ` de ${atLeast} o más` : "";
  const en =
    atMost !== undefined ? ` from ${atLeast ?? 0} to ${atMost}` : atLeast !== undefined ? ` of ${atLeast} or more` : "";
  problems.push({
    code: "invalid-number",
    path,
    received: value,
    expected: { es: `un decimal${es}`, en: `a decimal${en}` },
  });
  return null;
}

/** Reports numbers that do not rise strictly. Numbers that could not be read are passed over. */
export function checkAscending(
  entries: readonly { readonly path: string; readonly value: unknown; readonly number: Fraction | null }[],
  problems: Problem[],
): void {
  let last: { readonly value: unknown; readonly number: Fraction } | null = null;
  for (const { path, value, number } of entries) {
    if (number === null) continue;
    if (last !== null && compare(number, last.number) <= 0) {
      const bound = String(last.value);
      const expected = {
        es: `un número mayor que ${bound}, el anterior`,
        en: `a number above ${bound}, the one before`,
      };
      problems.push({ code: "not-ascending", path, received: value, expected });
    }
    last = { value, number };
  }
}

/** Reports a value outside a closed list. */
export function checkAmong(path: string, value: unknown, allowed: readonly string[], problems: Problem[]): void {
  if (typeof value === "string" && allowed.includes(value)) return;
  const expected = { es: `una de estas opciones: ${allowed.join(", ")}`, en: `one of: ${allowed.join(", ")}` };
  problems.push({ code: "unknown-value", path, received: value, expected });
}
