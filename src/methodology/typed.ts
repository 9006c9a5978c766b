import type { Numeric } from "../numeric/numeric.js";
import type { Given } from "./answer.js";
import type { Choice, Choices, Flag, Quantity, Shares } from "./indicator.js";
import type { Group, Methodology } from "./methodology.js";

/**
 * The node that an answer of type `T` needs: yes or no a flag, a union of ids a choice, a list of them choices, a
 * number a quantity, a record of numbers shares, any other object a group.
 */
export type NodeOf<T> = [T] extends [boolean]
  ? Flag
  : [T] extends [readonly (infer O extends string)[]]
    ? Choices<O>
    : [T] extends [string]
      ? Choice<T>
      : [T] extends [Numeric]
        ? Quantity
        : [T] extends [{ readonly [K in keyof T]?: number }]
          ? Shares<keyof T & string>
          : GroupOf<T>;

/** A group whose children are exactly the fields of `A`, each of the kind and with the options that its type needs. */
export interface GroupOf<A> extends Omit<Group, "children"> {
  readonly children: { readonly [K in keyof A]-?: NodeOf<Given<A[K]>> };
}

/** A thematic area: the definition that the compiler holds to the interface of its answers. */
export type Area<A> = GroupOf<A>;

/** The tree that answers of type `A` need; any tree where their type is not known (`object`). */
export type RootOf<A> = [object] extends [Required<A>] ? Group : GroupOf<A>;

/** A methodology as it is written down: its root has exactly the nodes that the answers' type `A` needs. */
export interface MethodologyDefinition<A> extends Omit<Methodology<A>, "root" | "answers__"> {
  readonly root: RootOf<A>;
}
