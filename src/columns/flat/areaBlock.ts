/**
 * A block of clusters in one area, a multiple of four: where its scores go, and what they add to.
 *
 * All loops but those between goalposts, which have too many numbers, take two clusters a round: where an array lies and how
 * long it is, is fetched once for both. The columns of both are read first, since nothing that was fetched needs to be kept then.
 *
 * All loops begin anew after 128 clusters, and read their constants anew. V8 takes a loop up in the middle while it is slow,
 * and may do so in each call for good, once it had to throw away what it compiled for the whole. What comes from before the
 * loop may then be anything to it, and is looked at in each round, which took up to 2.5 times as long: this way only until
 * the next 128.
 */
export interface AreaBlock {
  /** How many clusters there are. */
  n: number;
  /** Scores of all clusters, and where the block begins among them. */
  scores: Float64Array;
  at: number;
  /** Sums of the root. Where something is not answered, its marks follow them, from 1,024 on: what the patterns come to. */
  root: Float64Array;
  /** 1 where only exact arithmetic can tell. */
  readonly doubts: Uint8Array;
  /** The states of the area's answers, two bits each, where something is not answered. */
  patterns: Uint16Array;
}
