import type { Given } from "./answer.js";
import type { GroupOf, NodeOf } from "./typed.js";

/**
 * The paths of the nodes that answers of type `A` have: `"focus" | "focus.sector" | …`. Any string where the type of the
 * answers is not known.
 */
export type PathOf<A> = [A] extends [never]
  ? string
  : [object] extends [Required<A>]
    ? string
    : { [K in keyof A & string]: K | PathBelow<K, Given<A[K]>> }[keyof A & string];

type PathBelow<K extends string, T> = NodeOf<T> extends GroupOf<T> ? `${K}.${PathOf<T>}` : never;
