/**
 * A block of clusters in one area: where its scores go, and what they add to.
 *
 * All loops but those between goalposts, which have too many numbers, take two clusters a round: V8 looks at every array in each round (what kind it is,
 * where it lies, how long it is), but only once a round, however often it is read there. The columns of both clusters are
 * read first, since nothing that was looked at needs to be kept then.
 *
 * A class, since V8 learns what its properties hold when the first one is made. Of objects that are written out it learns it
 * twice, and throws away in the second run what it compiled in the first; then it may take the loops up in the middle for good, at half the speed.
 */
export class AreaBlock {
  // Only declared, so that nothing is written to them before what they hold.
  /** How many clusters there are. */
  declare n: number;
  /** Scores of all clusters, and where the block begins among them. */
  declare scores: Float64Array;
  declare at: number;
  /** Sums of the root. Where something is not answered, its marks follow them, from 1,024 on: what the patterns come to. */
  declare root: Float64Array;
  /** 1 where only exact arithmetic can tell. */
  declare readonly doubts: Uint8Array;
  /** The states of the area's answers, two bits each, where something is not answered. */
  declare patterns: Uint16Array;

  constructor(
    n: number,
    at: number,
    scores: Float64Array,
    root: Float64Array,
    doubts: Uint8Array,
    patterns: Uint16Array,
  ) {
    this.n = n;
    this.scores = scores;
    this.at = at;
    this.root = root;
    this.doubts = doubts;
    this.patterns = patterns;
  }
}
