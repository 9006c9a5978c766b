/** Writes numbers into a loop. */
export interface Numbers {
  /** Writes one, as its value or as the name of a variable. */
  readonly write: (value: number) => string;
  /** All that are variables, in the order of their names `c0`, `c1` and so on. */
  readonly kept: () => Float64Array;
  /** Sets the variables, from an array of that name. */
  readonly declare: (array: string) => string;
}

/** Keeps numbers in variables: a loop makes those that are written in its code anew in every round. */
export function keepNumbers(): Numbers {
  const names = new Map<number, string>();
  return {
    write: (value) => {
      const name = names.get(value) ?? `c${names.size}`;
      names.set(value, name);
      return name;
    },
    kept: () => Float64Array.from(names.keys()),
    declare: (array) => [...names.values()].map((name, at) => `const ${name} = ${array}[${at}];`).join(" "),
  };
}

/** Writes numbers as their values: where there are many, a loop has no room for so many variables. */
export const literalNumbers: Numbers = {
  write: String,
  kept: () => new Float64Array(0),
  declare: () => "",
};
