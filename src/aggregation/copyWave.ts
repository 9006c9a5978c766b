import type { Wave } from "../assessment/wave.js";
import { SsmeError } from "../errors.js";
import { printValue } from "../printValue.js";

/** Copies a wave, so that a summary keeps what it was given. Throws `invalid-argument` for one that cannot be. */
export function copyWave(wave: Wave): Wave {
  const given: unknown = wave;
  if (typeof given !== "object" || given === null) refuse("wave", "an object with version and year", given);
  const { version, year, fieldStart, fieldEnd, population } = wave;
  if (!isText(version)) refuse("wave.version", "a text that is not empty", version);
  if (!Number.isSafeInteger(year)) refuse("wave.year", "a whole number", year);
  if (fieldStart !== undefined && !isText(fieldStart)) refuse("wave.fieldStart", "an ISO date or month", fieldStart);
  if (fieldEnd !== undefined && !isText(fieldEnd)) refuse("wave.fieldEnd", "an ISO date or month", fieldEnd);
  if (fieldStart !== undefined && fieldEnd !== undefined && isBefore(fieldEnd, fieldStart)) {
    refuse("wave.fieldEnd", `no earlier than wave.fieldStart, ${printValue(fieldStart, "en")}`, fieldEnd);
  }
  for (const name of ["clusters", "departments"] as const) {
    const count = population?.[name];
    if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) continue;
    refuse(`wave.population.${name}`, "a whole number of 0 or more", count);
  }
  return { ...wave, ...(population === undefined ? {} : { population: { ...population } }) };
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** A month and a date in it are neither before the other. */
function isBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

function refuse(name: string, expected: string, received: unknown): never {
  throw new SsmeError("invalid-argument", `${name} is ${expected}; received ${printValue(received, "en")}.`);
}
