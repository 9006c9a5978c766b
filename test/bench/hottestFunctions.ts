import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A function of the library, and its part of the time that the library itself took. */
export interface HotFunction {
  readonly name: string;
  /** File and line of what is built. */
  readonly place: string;
  readonly share: number;
}

/** What `node --cpu-prof` writes, as far as it is read here. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** Reads the profiles in a folder and lists the functions of the built library that took the most time themselves. */
export function hottestFunctions(folder: string, count: number): HotFunction[] {
  const times = new Map<string, { readonly frame: CallFrame; time: number }>();
  for (const file of readdirSync(folder)) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Profile;
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    samples.forEach((id, at) => {
      const frame = frames.get(id)!;
      if (!frame.url.includes("/dist/") || frame.url.includes("/node_modules/")) return;
      const key = `${frame.url}:${frame.lineNumber}`;
      const known = times.get(key) ?? { frame, time: 0 };
      known.time += timeDeltas[at]!;
      times.set(key, known);
    });
  }
  const all = [...times.values()].sort((a, b) => b.time - a.time);
  const total = all.reduce((sum, { time }) => sum + time, 0);
  return all.slice(0, count).map(({ frame, time }) => ({
    name: frame.functionName === "" ? "(anonymous)" : frame.functionName,
    place: `${basename(frame.url)}:${frame.lineNumber + 1}`,
    share: time / total,
  }));
}
