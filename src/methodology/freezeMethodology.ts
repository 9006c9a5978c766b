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
  freeze(definition);
  return definition;
}

function freeze(value: object): void {
  // Lists of the values of so many objects, each of its own shape, would take longer to make than all of this.
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof field === "object" && field !== null) freeze(field);
  }
  Object.freeze(value);
}
