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
    : {
        [K in keyof A & string]:
          K | (NodeOf<Given<A[K]>> extends GroupOf<Given<A[K]>> ? `${K}.${PathOf<Given<A[K]>>}` : never);
      }[keyof A & string];
