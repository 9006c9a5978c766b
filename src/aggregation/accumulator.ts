/**
 * How a figure is gathered: a state that begins empty, takes one input after another, takes in other states, and gives
 * its output.
 *
 * States are exact, and their JSON is written in one way only, so that any split of the inputs and any order of merging
 * ends in the same bytes. A state that was read from JSON can do all that the one can from which it was written; what
 * grows with the inputs is then opened by the first one that is added. `add` and `merge` change their first argument,
 * which belongs to the caller, and nothing else.
 */
export interface Accumulator<Input, State, Output> {
  create(): State;
  add(state: State, input: Input): void;
  merge(state: State, other: State): void;
  extract(state: State): Output;
}

/** States by name, each of the kind that only its own accumulator knows. */
export type States = Record<string, unknown>;

/** Gathers several figures from the same inputs. Names are ids of the methodology or of this library. */
export function together<Input, Outputs extends object>(parts: {
  readonly [Name in keyof Outputs]: Accumulator<Input, unknown, Outputs[Name]>;
}): Accumulator<Input, States, Outputs> {
  const entries = Object.entries<Accumulator<Input, unknown, unknown>>(parts);
  const names = entries.map(([name]) => name);
  const all = entries.map(([, part]) => part);
  return {
    create: () => Object.fromEntries(entries.map(([name, part]) => [name, part.create()])),
    add: (states, input) => {
      // This is done for every cluster; iterators would make it slower.
      for (let index = 0; index < all.length; index += 1) all[index]?.add(states[names[index] ?? ""], input);
    },
    merge: (states, others) => {
      for (const [name, part] of entries) part.merge(states[name], others[name]);
    },
    extract: (states) =>
      Object.fromEntries(entries.map(([name, part]) => [name, part.extract(states[name])])) as Outputs,
  };
}

/** The same accumulator for inputs from which its own input is taken. */
export function fed<Input, Own, State, Output>(
  accumulator: Accumulator<Own, State, Output>,
  take: (input: Input) => Own,
): Accumulator<Input, State, Output> {
  return { ...accumulator, add: (state, input) => accumulator.add(state, take(input)) };
}

/** The same accumulator with its output put into another form. */
export function shaped<Input, State, Output, Shaped>(
  accumulator: Accumulator<Input, State, Output>,
  shape: (output: Output) => Shaped,
): Accumulator<Input, State, Shaped> {
  return { ...accumulator, extract: (state) => shape(accumulator.extract(state)) };
}
