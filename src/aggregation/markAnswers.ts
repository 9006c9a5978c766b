import type { FigureTable, ProtectionRule } from "./figureTable.js";
import type { Mark } from "./withholdSmallCells.js";
import { withholdSmallSets, type SetSizes } from "./withholdSmallSets.js";

/** Decides by the number of clusters that answered, and by how many more or fewer answered what is `nested`. */
export function markAnswers(
  answered: FigureTable<number>,
  { minimum, hidden }: ProtectionRule,
  nested: readonly FigureTable<number>[] = [],
): Mark[] {
  const setSizes = ({ groups, wave }: FigureTable<number>): SetSizes => ({
    sizes: groups,
    hidden: hidden
      ? Math.max(
          0,
          groups.reduce((left, size) => left - size, wave),
        )
      : 0,
    whole: wave,
  });
  const differences = nested.map(({ groups, wave }) =>
    setSizes({
      groups: groups.map((size, group) => Math.abs(size - (answered.groups[group] ?? 0))),
      wave: Math.abs(wave - answered.wave),
    }),
  );
  return withholdSmallSets(setSizes(answered), minimum, differences);
}
