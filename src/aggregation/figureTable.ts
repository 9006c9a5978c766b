import type { Figure } from "../assessment/figure.js";

/** The rule by which figures inside groups are withheld. */
export interface ProtectionRule {
  readonly minimum: number;
  /** Whether there are groups that are withheld as a whole; together they follow by subtraction from the wave. */
  readonly hidden: boolean;
}

/** The same figures of each group that is shown, and of the whole wave. */
export interface FigureTable<Figures> {
  readonly groups: readonly Figures[];
  readonly wave: Figures;
}

/** Figures by name. */
export type FiguresOf<Name extends string> = Readonly<Record<Name, Figure>>;

/** Takes something out of each entry of a table. */
export function mapTable<A, B>({ groups, wave }: FigureTable<A>, take: (entry: A) => B): FigureTable<B> {
  return { groups: groups.map(take), wave: take(wave) };
}
