import type { Numeric } from "../numeric/numeric.js";
import type { Answer } from "./answer.js";

/**
 * The type of the answers to a tree that is written `as const`: `Methodology<AnswersOf<typeof root>>`. The other way
 * is to write the interface by hand and have the compiler hold the tree to it, as the eight areas do.
 */
export type AnswersOf<N> = N extends { readonly children: infer C }
  ? { readonly [K in keyof C]?: AnswersOf<C[K]> }
  : N extends { readonly kind: "flag" }
    ? Answer<boolean>
    : N extends { readonly kind: "choice"; readonly options: infer O }
      ? Answer<keyof O & string>
      : N extends { readonly kind: "choices"; readonly options: infer O }
        ? Answer<readonly (keyof O & string)[]>
        : N extends { readonly kind: "quantity" }
          ? Answer<Numeric>
          : N extends { readonly kind: "shares"; readonly categories: infer C }
            ? Answer<{ readonly [K in keyof C]?: number }>
            : never;
