import type { CellField, Layout } from "../assessment/layout.js";
import type { MethodologyReference } from "../assessment/scorecard.js";
import type { Indicator } from "../methodology/indicator.js";
import type { Group, Level, Methodology } from "../methodology/methodology.js";
import type { Fraction, SmallFraction } from "../numeric/fraction.js";
import type { CompiledRubric } from "./compileRubric.js";
import type { RatedParts } from "./ratedParts.js";
import type { Room } from "./room.js";
import type { WholeRating } from "./wholeRating.js";

/** What every scored node has. */
interface Planned {
  readonly path: string;
  readonly id: string;
  readonly weight: Fraction;
  /** Its place among the values of all groups, or of all indicators. */
  readonly index: number;
  /** A whole number that makes a whole one of its values where all below it is answered, or of nearly all of these. */
  readonly over: number;
  /** The same where only some of it is answered. */
  readonly overParts: number;
}

/** A scored indicator, ready to be evaluated. */
export interface IndicatorPlan extends Planned {
  readonly kind: "indicator";
  readonly indicator: Indicator;
  readonly field: CellField;
  readonly rubric: CompiledRubric;
  /** The same in whole numbers; null where they do not hold it. */
  readonly rating: WholeRating | null;
}

/** A group with at least one scored indicator below it. */
export interface GroupPlan extends Planned {
  readonly kind: "group";
  readonly group: Group;
  readonly minimumCoverage: Fraction;
  /** Levels of its own. */
  readonly levels: readonly Level[] | null;
  readonly children: readonly NodePlan[];
  readonly groups: readonly GroupPlan[];
  /** The children that take part in it. */
  readonly weighing: readonly Weighing[];
  readonly ids: readonly string[];
  readonly parts: RatedParts;
  /** The indicators that take part in it or in a group below that does. */
  readonly indicators: readonly IndicatorPlan[];
  /** What weighs nothing below it. */
  readonly aside: readonly NodePlan[];
  /** A common denominator of these, small enough for sums of them in doubles; null without one. */
  readonly common: number | null;
  /** What the weights of these add up to. */
  readonly totalWeight: number;
  /**
   * What a numerator over `common` is worth in units of the last decimal that is reported, times the weight of all that
   * counts; null where doubles do not hold twice as much.
   */
  readonly perNumerator: SmallFraction | null;
}

/** A child that weighs more than 0. */
export interface Weighing {
  readonly node: NodePlan;
  /** In proportion to its siblings': a whole number if doubles hold all of them. */
  readonly weight: Fraction;
  /** The same as a number; 0 where doubles do not hold all of them. */
  readonly whole: number;
}

/** A node of the scored tree. */
export type NodePlan = GroupPlan | IndicatorPlan;

/** A methodology with its decimals read and its descriptive nodes left out. */
export interface Plan {
  readonly methodology: Methodology;
  readonly reference: MethodologyReference;
  readonly scale: Fraction;
  /** The scale in units of the last decimal that is reported. */
  readonly units: Fraction;
  /** Those of a run, or copies of the methodology's: engines take longer to look into a frozen list. */
  readonly levels: readonly Level[];
  readonly root: GroupPlan;
  /** Where all answers stand in a row, those of descriptive indicators too. */
  readonly layout: Layout;
  /** Room that is not in use, if there is some. */
  spare: Room | undefined;
  readonly fields: ReadonlyMap<string, CellField>;
  /** All scored nodes, by path. */
  readonly nodes: ReadonlyMap<string, NodePlan>;
  /** How many groups and indicators there are. */
  readonly counts: { readonly groups: number; readonly indicators: number };
  /** An object with the ids of the areas as keys: filling a copy takes less time and room than adding one by one. */
  readonly areas: Readonly<Record<string, null>>;
}
