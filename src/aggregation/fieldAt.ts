import type { CellField } from "../assessment/layout.js";
import { SsmeError } from "../errors.js";
import type { Plan } from "../scoring/plan.js";

/** Where the answers to an indicator are. Throws `unknown-path` for a path that names none. */
export function fieldAt({ fields }: Plan, path: string): CellField {
  const field = fields.get(path);
  if (field === undefined) throw new SsmeError("unknown-path", `No indicator is called ${path}.`);
  return field;
}
