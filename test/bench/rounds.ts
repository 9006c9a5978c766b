/** One side of a comparison: a piece of work, and how many units it does. */
export interface Side {
  readonly units: number;
  /** Gives something that depends on all of the work, so that no compiler can leave it out. */
  readonly run: () => unknown;
}

/** The middle and the ends of what the rounds gave. */
export interface Spread {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** What runs beside the two, where it does. */
export interface Beside<T> {
  /** The library without its checks. */
  readonly unchecked?: T;
  /** The reference with arithmetic in the place of conditions. */
  readonly branchless?: T;
}

/** Sides measured in turns. */
export interface Comparison extends Beside<Spread> {
  /** Units per second of the library over those of the reference, round by round, as those of the sides beside them. */
  readonly figure: Spread;
  /** Units per second. */
  readonly library: Spread;
  readonly reference: Spread;
}

/** How long to measure. */
export interface Effort {
  /** Milliseconds for which each side runs before it is measured. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Of each side in each round. */
  readonly milliseconds: number;
}

/** Runs the library, the reference and what is beside them in turns: whatever else the machine does meets all. */
export function compareSides(library: Side, reference: Side, effort: Effort, beside: Beside<Side> = {}): Comparison {
  const sides = { library, reference, ...beside };
  const measures = Object.entries(sides).map(([name, side]) => [name, prepare(side, effort)] as const);
  const rounds = Array.from({ length: effort.rounds }, () => {
    // Another one begins each round, since one may have to clear up what the one before it left.
    measures.push(measures.shift()!);
    return Object.fromEntries(measures.map(([name, measure]) => [name, measure()])) as Record<
      keyof typeof sides,
      number
    >;
  });
  const figureOf = (side: keyof typeof sides): Spread => spreadOf(rounds.map((rates) => rates[side] / rates.reference));
  const figures = (Object.keys(beside) as (keyof Beside<Side>)[]).map((side) => [side, figureOf(side)] as const);
  return {
    figure: figureOf("library"),
    ...(Object.fromEntries(figures) as Beside<Spread>),
    library: spreadOf(rounds.map((rates) => rates.library)),
    reference: spreadOf(rounds.map((rates) => rates.reference)),
  };
}

/** Runs a side until its code is compiled, finds how often it fits into a round, and gives a function that measures it. */
function prepare({ units, run }: Side, { warmUp, milliseconds }: Effort): () => number {
  const until = performance.now() + warmUp;
  let fastest = Infinity;
  for (let start = performance.now(), runs = 0; start < until || runs < 3; runs++) {
    sink.last = run();
    const end = performance.now();
    fastest = Math.min(fastest, end - start);
    start = end;
  }
  const repeats = Math.max(1, Math.round(milliseconds / fastest));
  return () => {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) sink.last = run();
    return (1000 * units * repeats) / (performance.now() - start);
  };
}

/** Does the same with each of some things, one after the other, and keeps the last result only. */
export function oneByOne<T>(items: readonly T[], work: (item: T) => unknown): Side {
  const run = (): unknown => {
    let last: unknown;
    for (const item of items) last = work(item);
    return last;
  };
  return { units: items.length, run };
}

/** The median, the smallest and the largest of some numbers. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
  return { median, minimum: sorted[0]!, maximum: sorted.at(-1)! };
}

/** Where results go: what is kept has to be made. */
const sink: { last: unknown } = { last: null };
