import type { Assessment } from "../assessment/assessment.js";
import { origins } from "../assessment/origins.js";
import type { MethodologyReference } from "../assessment/scorecard.js";
import type { Wave } from "../assessment/wave.js";
import { SsmeError } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { printValue } from "../printValue.js";
import { compile } from "../scoring/compile.js";
import { engine } from "../scoring/engine.js";
import { fed, together, type States } from "./accumulator.js";
import { assess, type Assessed } from "./assessed.js";
import { compileBy, type By } from "./by.js";
import { content } from "./content.js";
import { copyWave } from "./copyWave.js";
import { groups } from "./groups.js";
import { protectGroups } from "./protectGroups.js";
import type { Summary } from "./summary.js";
import { summaryChecks } from "./summaryChecks.js";

/** What a summary is made of and by. */
export interface SummaryOptions<A> {
  readonly wave: Wave;
  /** Up to two ways of making groups. Default: no groups. */
  readonly by?: readonly By<A>[];
  /** Groups and counts inside groups below it are withheld. Default 5; 1 withholds nothing. */
  readonly minimumCellSize?: number;
}

/**
 * A part of a summary: which methodology and wave it is of, and states. It is sent and stored as JSON, of which equal parts
 * have equal bytes; what is read from that JSON is a part again.
 */
export interface SummaryAccumulator {
  readonly methodology: MethodologyReference;
  readonly engine: string;
  readonly wave: number;
  readonly by: readonly string[];
  readonly states: States;
}

/** The four steps of a distributed aggregation. Equal clusters give equal bytes, however they are split and merged. */
export interface SummaryCombiner<A> {
  readonly createAccumulator: () => SummaryAccumulator;
  /** Adds one cluster to the accumulator, which it changes and returns. */
  readonly addInput: (accumulator: SummaryAccumulator, assessment: Assessment<A>) => SummaryAccumulator;
  /** Merges accumulators into a new one. */
  readonly mergeAccumulators: (accumulators: Iterable<SummaryAccumulator>) => SummaryAccumulator;
  readonly extractOutput: (accumulator: SummaryAccumulator) => Summary;
}

/** Prepares the four steps. Throws for faulty options. */
export function summaryCombiner<A>(
  methodology: Methodology<A>,
  { wave: givenWave, by = [], minimumCellSize = 5 }: SummaryOptions<NoInfer<A>>,
): SummaryCombiner<NoInfer<A>> {
  const wave = copyWave(givenWave);
  if (!Number.isSafeInteger(minimumCellSize) || minimumCellSize < 1) {
    const message = `minimumCellSize is a whole number of 1 or more; received ${printValue(minimumCellSize, "en")}.`;
    throw new SsmeError("invalid-argument", message);
  }
  if (!Array.isArray(by)) {
    throw new SsmeError("invalid-argument", `by is a list; received ${printValue(by, "en")}.`);
  }
  if (by.length > 2) throw new SsmeError("invalid-argument", `Group by up to two things; received ${by.length}.`);
  const plan = compile(methodology);
  // A function asks for the answers' type that the methodology has; inside, the type is not known.
  const groupings = by.map((one) => compileBy(one as By, plan));
  const parts = together({
    whole: content(plan),
    groups: groups(groupings, content(plan)),
    flags: fed(summaryChecks(plan, minimumCellSize), ({ row }: Assessed) => row),
  });
  const header = { methodology: plan.reference, engine, wave: wave.year, by: groupings.map(({ name }) => name) };
  const createAccumulator = (): SummaryAccumulator => ({ ...header, states: parts.create() });
  return {
    createAccumulator,
    addInput: (accumulator, assessment) => {
      refuseOtherWave(assessment, wave);
      refuseUnknownOrigin(assessment);
      parts.add(accumulator.states, assess(assessment, plan));
      return accumulator;
    },
    mergeAccumulators: (accumulators) => {
      const merged = createAccumulator();
      for (const accumulator of accumulators) {
        refuseOtherSummary(accumulator, merged);
        parts.merge(merged.states, accumulator.states);
      }
      return merged;
    },
    extractOutput: ({ states }) => {
      const { whole, groups, flags } = parts.extract(states);
      return {
        methodology: plan.reference,
        engine,
        // A copy each time: results are fresh.
        wave: copyWave(wave),
        by: [...header.by],
        overlapping: groups.overlapping,
        minimumCellSize,
        ...whole,
        groups: protectGroups(groups, whole, minimumCellSize),
        flags,
      };
    },
  };
}

function refuseOtherWave(assessment: Assessment, { year }: Wave): void {
  if (assessment.wave === year) return;
  const message = `The summary is of the wave ${year}; ${assessment.cluster.id} was measured in ${assessment.wave}.`;
  throw new SsmeError("wave-mismatch", message);
}

function refuseUnknownOrigin({ cluster, origin }: Assessment): void {
  if (origins.includes(origin)) return;
  const message = `An origin is ${origins.join(", ")}; that of ${cluster.id} is ${printValue(origin, "en")}.`;
  throw new SsmeError("invalid-argument", message);
}

function refuseOtherSummary(accumulator: SummaryAccumulator, expected: SummaryAccumulator): void {
  const identity = ({ methodology, engine, wave, by }: SummaryAccumulator): string =>
    [methodology.id, methodology.version, methodology.fingerprint, engine, wave, ...by].join(" ");
  if (identity(accumulator) === identity(expected)) return;
  const message = `Only parts of one summary can be merged: ${identity(accumulator)} is not ${identity(expected)}.`;
  throw new SsmeError("methodology-mismatch", message);
}
