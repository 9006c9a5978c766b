import { SsmeError } from "../errors.js";
import { printValue } from "../printValue.js";

/** Throws `invalid-argument` for what cannot be gone through, and for text, whose characters are no assessments. */
export function refuseNoList(assessments: unknown, ways: readonly symbol[]): void {
  if (typeof assessments === "object" && assessments !== null && ways.some((way) => way in assessments)) return;
  const message = `Assessments come as a list or another iterable; received ${printValue(assessments, "en")}.`;
  throw new SsmeError("invalid-argument", message);
}
