import type { Methodology } from "./methodology.js";
import type { MethodologyDefinition } from "./typed.js";

/**
 * Makes a methodology of a definition that this library has written itself, frozen where it stands.
 *
 * Tests put such definitions through `defineMethodology`; an application that imports one neither checks it again nor
 * carries the validator with it.
 */
// @__NO_SIDE_EFFECTS__
export function freezeMethodology<A>(definition: MethodologyDefinition<NoInfer<A>>): Methodology<A> {
  return freeze(definition as unknown as Methodology<A>);
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
