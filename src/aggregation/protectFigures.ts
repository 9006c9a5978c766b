import type { Figure } from "../assessment/figure.js";
import { withholdFigure } from "./withholdFigure.js";
import { withholdSmallCells, type Mark } from "./withholdSmallCells.js";
import { withholdSmallSets } from "./withholdSmallSets.js";

/** The rule by which figures inside groups are withheld. */
export interface ProtectionRule {
  readonly minimum: number;
  /** Whether no cluster is in two groups, so that figures of the groups add up to those of the wave. */
  readonly disjoint: boolean;
  /** Clusters of disjoint groups that are withheld as a whole; together they follow by subtraction from the wave. */
  readonly hidden: number;
}

/** The same figures of each group that is shown, and of the whole wave. */
export interface FigureTable<Figures> {
  readonly groups: readonly Figures[];
  readonly wave: Figures;
}

type FiguresOf<Name extends string> = Readonly<Record<Name, Figure>>;

/** Withholds small counts of clusters: one row per group, one column per option. `optionsAdd`: no cluster has two. */
export function protectCounts<Name extends string>(
  { groups, wave }: FigureTable<FiguresOf<Name>>,
  optionsAdd: boolean,
  { minimum, disjoint, hidden }: ProtectionRule,
): FiguresOf<Name>[] {
  const names = Object.keys(wave) as Name[];
  const rows = groups.map((row) => names.map((name) => row[name].numerator));
  const rest = names.map((name, column) => wave[name].numerator - sum(rows.map((row) => row[column] ?? 0)));
  const counts = hidden > 0 ? [...rows, rest] : rows;
  const marks = withholdSmallCells({ counts, rowsAdd: optionsAdd, columnsAdd: disjoint }, minimum);
  return groups.map((row, group) =>
    mapFigures(row, (figure, column) => withholdFigure(figure, marks[group]?.[column] ?? "shown", minimum)),
  );
}

/** Withholds figures that stand on the answers of few clusters. All figures of one group stand on the same clusters. */
export function protectAmounts<Name extends string>(
  table: FigureTable<FiguresOf<Name>>,
  rule: ProtectionRule,
): FiguresOf<Name>[] {
  const answered = (figures: FiguresOf<Name>): number => Object.values<Figure>(figures)[0]?.answered ?? 0;
  const marks = markAnswers({ groups: table.groups.map(answered), wave: answered(table.wave) }, rule);
  return table.groups.map((row, group) =>
    mapFigures(row, (figure) => withholdFigure(figure, marks[group] ?? "shown", rule.minimum)),
  );
}

/** Decides by the number of clusters that answered. */
export function markAnswers(
  { groups, wave }: FigureTable<number>,
  { minimum, disjoint, hidden }: ProtectionRule,
): Mark[] {
  const rest = hidden > 0 ? wave - sum(groups) : 0;
  return withholdSmallSets(groups, minimum, { addUp: disjoint, hidden: rest });
}

function mapFigures<Name extends string>(
  figures: FiguresOf<Name>,
  change: (figure: Figure, index: number) => Figure,
): FiguresOf<Name> {
  const entries = Object.entries<Figure>(figures).map(([name, figure], index) => [name, change(figure, index)]);
  return Object.fromEntries(entries) as FiguresOf<Name>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
