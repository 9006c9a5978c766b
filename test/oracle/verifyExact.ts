/**
 * Compares `scoreColumns` with the oracles on ten million random units, or on as many as the command is told:
 * `npm run verify:exact -- 1000000`. Prints what was compared by kind of data, and the first units that differ; fails if
 * one does.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { verifyAnyMethodology, verifyColumns, type Verdict } from "./verifyColumns.js";

const UNITS = 10_000_000;
/** One unit of so many is scored by any methodology, and compared with the slower oracle. */
const ONE_IN = 100;
const PROGRESS = 500_000;
const SHOWN = 5;

/** What one worker does: its first seed and every so many after it, until so many units are done. */
interface Share {
  readonly first: number;
  readonly every: number;
  readonly units: number;
}

type Sums = Record<"units" | "scores" | "onEdge" | "onBound" | "forced" | "differing", number>;

if (isMainThread) await verify(readCount(process.argv[2] ?? String(UNITS)));
else work(workerData as Share);

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`Expected a number of units; received ${text}.`);
}

function work({ first, every, units }: Share): void {
  const few = units / ONE_IN;
  for (const [verifySeed, enough] of [[verifyColumns, units - few] as const, [verifyAnyMethodology, few] as const]) {
    let done = 0;
    for (let seed = first; done < enough; seed += every) {
      const verdict = attempt(verifySeed, seed);
      done += verdict.units;
      parentPort?.postMessage(verdict);
    }
  }
}

function attempt(verifySeed: (seed: number) => Verdict, seed: number): Verdict {
  try {
    return verifySeed(seed);
  } catch (cause) {
    throw new Error(`${verifySeed.name}(${seed})`, { cause });
  }
}

async function verify(units: number): Promise<void> {
  const workers = Math.min(availableParallelism(), 8);
  const start = performance.now();
  const kinds = new Map<string, Sums>();
  const total = noSums();
  const differing = (kind: string): number => kinds.get(kind)?.differing ?? 0;
  const take = ({ kind, differences, ...sums }: Verdict): void => {
    const printed = Math.floor(total.units / PROGRESS);
    for (const of of [total, kinds.get(kind) ?? noSums()]) {
      for (const name of Object.keys(of) as (keyof Sums)[]) of[name] += sums[name];
      if (of !== total) kinds.set(kind, of);
    }
    // A few of each kind are enough to look into.
    if (differing(kind) - sums.differing < SHOWN) for (const one of differences) console.log(one);
    if (Math.floor(total.units / PROGRESS) === printed) return;
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${total.units.toLocaleString("en")} units, ${total.differing} differ, ${seconds} s`);
  };
  const shares = Array.from({ length: workers }, (_, index): Share => {
    return { first: index + 1, every: workers, units: units / workers };
  });
  await Promise.all(shares.map((share) => run(share, take)));
  console.table(Object.fromEntries([...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)), ["together", total]]));
  console.log("“any methodology” is compared with the oracle of scorecards, the rest with the oracle of columns.");
  if (total.differing > 0) process.exitCode = 1;
}

function run(share: Share, take: (verdict: Verdict) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.on("message", take);
    worker.on("error", reject);
    worker.on("exit", () => resolve());
  });
}

function noSums(): Sums {
  return { units: 0, scores: 0, onEdge: 0, onBound: 0, forced: 0, differing: 0 };
}
