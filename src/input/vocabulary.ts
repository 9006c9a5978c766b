import type { InformantRole, Verification } from "../assessment/assessment.js";

/** Every role of an informant. */
export const informantRoles: readonly InformantRole[] = /* @__PURE__ */ membersOf<InformantRole>({
  manager: true,
  managingEntity: true,
  company: true,
  academia: true,
  publicEntity: true,
  other: true,
});

/** Every way in which answers are checked. */
export const verifications: readonly Verification[] = /* @__PURE__ */ membersOf<Verification>({
  self: true,
  interview: true,
  documents: true,
});

/** The most characters that a text may have. */
export const textLimits = { id: 100, name: 300, evidence: 2000 } as const;

/** What separates the items of a list in a cell of a table; no id contains it. */
export const SEPARATOR = ";";

/** Lists a union of names; the compiler asks for all of them. */
function membersOf<T extends string>(names: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(names) as T[];
}
