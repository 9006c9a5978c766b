import type { Indicator } from "ssme";

const text = { es: "texto", en: "text" };
const base = {
  name: text,
  question: text,
  notApplicable: text,
  provenance: { item: { status: "assumed", source: "test" } },
} as const;

type Of<K extends Indicator["kind"]> = Extract<Indicator, { kind: K }>;

/** Named options `o0`, `o1`, and so on. */
function options(count: number): Of<"choice">["options"] {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`o${index}`, { name: text }]));
}

/** A flag that is worth its all or nothing. */
export const flag: Of<"flag"> = { ...base, kind: "flag", rubric: { kind: "points", points: { yes: 1, no: 0 } } };

/** A choice between options that are worth these points. */
export function choice(...points: readonly number[]): Of<"choice"> {
  const rubric = {
    kind: "points",
    points: Object.fromEntries(points.map((point, index) => [`o${index}`, point])),
  } as const;
  return { ...base, kind: "choice", options: options(points.length), rubric };
}

/** Several of the options that are worth these points. */
export function choices(points: readonly number[], changes: Partial<Of<"choices">> = {}): Of<"choices"> {
  const rubric = {
    kind: "points",
    points: Object.fromEntries(points.map((point, index) => [`o${index}`, point])),
  } as const;
  return { ...base, kind: "choices", options: options(points.length), rubric, ...changes };
}

/** A number of things that counts from 0 to 100, unless a rubric says otherwise. */
export function count(rubric?: Of<"quantity">["rubric"]): Of<"quantity"> {
  const unit = { kind: "count", of: text } as const;
  return { ...base, kind: "quantity", unit, rubric: rubric ?? { kind: "goalposts", from: 0, to: 100 } };
}

/** Parts in per cent, of which the one of `o0` counts; `o2` is not stated. */
export const parts: Of<"shares"> = {
  ...base,
  kind: "shares",
  categories: options(3),
  notStated: "o2",
  whole: "percent",
  tolerance: "0.5",
  rubric: { kind: "share", category: "o0", from: 0, to: 100 },
};

/** The same indicator without a rubric. */
export function descriptive<I extends Indicator>(indicator: I): I {
  return without("rubric", indicator);
}

/** The same indicator for everybody: "not applicable" is no answer. */
export function forAll<I extends Indicator>(indicator: I): I {
  return without("notApplicable", indicator);
}

function without<I extends Indicator>(key: "rubric" | "notApplicable", indicator: I): I {
  return Object.fromEntries(Object.entries(indicator).filter(([name]) => name !== key)) as unknown as I;
}
