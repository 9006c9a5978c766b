import { randomFrom, type Random } from "../../test/oracle/random.js";

/** Random answers of many units to eight areas of five questions, each worth (x − from) / (to − from). */
export interface Panel {
  readonly name: string;
  readonly units: number;
  readonly from: number;
  readonly to: number;
  /** By area. */
  readonly areaWeights: readonly number[];
  /** By question, the same in every area. */
  readonly weights: readonly number[];
  /** By area, question and unit. NaN: not answered. */
  readonly answers: readonly (readonly Float64Array[])[];
}

type Design = Omit<Panel, "name" | "units" | "answers"> & { readonly draw: (random: Random) => number };

const equal = { areaWeights: [1, 1, 1, 1, 1, 1, 1, 1], weights: [1, 1, 1, 1, 1] };
const decimal = { areaWeights: [0.1, 0.15, 0.05, 0.2, 0.1, 0.15, 0.1, 0.15], weights: [0.15, 0.25, 0.2, 0.1, 0.3] };

const five = { from: 1, to: 5, draw: (random: Random) => random.whole(1, 5) };
const four = { from: 1, to: 4, draw: (random: Random) => random.whole(1, 4) };
const integers = { from: 0, to: 100, draw: (random: Random) => random.whole(0, 100) };
const twoDecimals = { from: 0, to: 100, draw: (random: Random) => random.whole(0, 10_000) / 100 };

const designs: Readonly<Record<string, Design>> = {
  "1 to 5": { ...five, ...equal },
  "1 to 5, weighted": { ...five, ...decimal },
  "1 to 4": { ...four, ...equal },
  "1 to 4, weighted": { ...four, ...decimal },
  "0 to 100": { ...integers, ...equal },
  "0 to 100, weighted": { ...integers, ...decimal },
  "0.00 to 100.00": { ...twoDecimals, ...equal },
  "0.00 to 100.00, weighted": { ...twoDecimals, ...decimal },
};

/** Draws each kind of answers twice, complete and with a tenth missing. Always the same. */
export function drawPanels(units: number): readonly Panel[] {
  const random = randomFrom(2022);
  return Object.entries(designs).flatMap(([kind, { draw, ...design }]) =>
    [0, 0.1].map((missing): Panel => {
      const column = (): Float64Array =>
        Float64Array.from({ length: units }, () => (random.chance(missing) ? NaN : draw(random)));
      const answers = design.areaWeights.map(() => design.weights.map(column));
      return { name: missing === 0 ? kind : `${kind}, 10 % missing`, units, ...design, answers };
    }),
  );
}
