import { add, compare, maximum, sign, zero, type Fraction } from "../../numeric/fraction.js";
import type { Numeric } from "../../numeric/numeric.js";
import type { Choice, Choices, Flag, Indicator, Shares } from "../indicator.js";
import type { Group } from "../methodology.js";
import type { GoalpostsRubric, PointsRubric, Rubric, ShareRubric, StepsRubric } from "../rubric.js";
import { checkQuantityPath } from "./checkCondition.js";
import { checkAmong, checkAscending, checkNumber } from "./checkNumber.js";
import type { Problem } from "./problem.js";

/** Checks that a rubric fits its indicator: points for every option, a range that is not empty, steps that rise. */
export function checkRubric(path: string, indicator: Indicator, root: Group, problems: Problem[]): void {
  if (indicator.rubric === undefined) return;
  const { rubric } = indicator;
  const kinds = rubricKinds[indicator.kind];
  if (!kinds.includes(rubric.kind)) {
    const expected = { es: `una rúbrica de tipo ${kinds.join(" o ")}`, en: `a rubric of kind ${kinds.join(" or ")}` };
    problems.push({ code: "wrong-kind", path: `${path}.kind`, received: rubric.kind, expected });
    return;
  }
  if (rubric.kind === "points") checkPoints(path, indicator as Flag | Choice | Choices, rubric, problems);
  else if (rubric.kind === "steps") checkSteps(path, rubric, problems);
  else checkGoalposts(path, rubric, problems);
  if (rubric.kind === "share" && rubric.category !== undefined) {
    checkAmong(`${path}.category`, rubric.category, Object.keys((indicator as Shares).categories), problems);
  }
  if (rubric.kind !== "steps" && rubric.kind !== "goalposts") return;
  if (rubric.per !== undefined) checkQuantityPath(`${path}.per`, rubric.per, root, problems);
}

const rubricKinds: Readonly<Record<Indicator["kind"], readonly Rubric["kind"][]>> = {
  flag: ["points"],
  choice: ["points"],
  choices: ["points"],
  quantity: ["steps", "goalposts"],
  shares: ["share"],
};

function checkPoints(
  path: string,
  indicator: Flag | Choice | Choices,
  rubric: PointsRubric,
  problems: Problem[],
): void {
  const options = indicator.kind === "flag" ? ["yes", "no"] : Object.keys(indicator.options);
  for (const option of options.filter((id) => !Object.hasOwn(rubric.points, id))) {
    const expected = {
      es: `un número de puntos para la opción ${option}`,
      en: `a number of points for option ${option}`,
    };
    problems.push({ code: "missing-points", path: `${path}.points.${option}`, received: undefined, expected });
  }
  const points = Object.entries(rubric.points).map(([option, value]) => {
    const pointsPath = `${path}.points.${option}`;
    if (!options.includes(option)) {
      const expected = {
        es: `una opción del indicador: ${options.join(", ")}`,
        en: `an option of the indicator: ${options.join(", ")}`,
      };
      problems.push({ code: "unknown-option", path: pointsPath, received: option, expected });
    }
    return { path: pointsPath, value, number: checkNumber(pointsPath, value, problems) };
  });
  const numbers = points.flatMap(({ number }) => (number === null ? [] : [number]));
  const best =
    indicator.kind === "choices"
      ? numbers.reduce((sum, number) => add(sum, maximum(number, zero)), zero)
      : numbers.length === 0
        ? zero
        : numbers.reduce(maximum);
  const range = checkRange(path, rubric, best, problems);
  if (range === null || indicator.kind === "choices") return;
  for (const { path: pointsPath, value, number } of points) {
    if (number === null || (compare(number, range.lowest) >= 0 && compare(number, range.highest) <= 0)) continue;
    const expected = { es: "puntos entre «lowest» y «highest»", en: "points between lowest and highest" };
    problems.push({ code: "points-outside-range", path: pointsPath, received: value, expected });
  }
}

function checkSteps(path: string, rubric: StepsRubric, problems: Problem[]): void {
  if (rubric.steps.length === 0) {
    const expected = { es: "al menos un escalón", en: "at least one step" };
    problems.push({ code: "empty", path: `${path}.steps`, received: [], expected });
    return;
  }
  const bounds = rubric.steps.map(({ atLeast: value }, index) => {
    const stepPath = `${path}.steps.${index}.atLeast`;
    return { path: stepPath, value, number: checkNumber(stepPath, value, problems) };
  });
  checkAscending(bounds, problems);
  const points = rubric.steps.map((step, index) => checkNumber(`${path}.steps.${index}.points`, step.points, problems));
  const numbers = points.filter((number) => number !== null);
  if (numbers.length > 0) checkRange(path, rubric, numbers.reduce(maximum), problems);
}

function checkGoalposts(path: string, rubric: GoalpostsRubric | ShareRubric, problems: Problem[]): void {
  const { from, to } = rubric;
  const [start, end] = [checkNumber(`${path}.from`, from, problems), checkNumber(`${path}.to`, to, problems)];
  if (start !== null && end !== null && compare(start, end) === 0) {
    const expected = { es: `un número distinto de ${String(from)}`, en: `a number other than ${String(from)}` };
    problems.push({ code: "empty-range", path: `${path}.to`, received: to, expected });
  }
  if (rubric.kind === "share" || rubric.scale === undefined) return;
  checkAmong(`${path}.scale`, rubric.scale, ["linear", "log"], problems);
  if (rubric.scale === "linear") return;
  for (const [field, number] of [["from", start] as const, ["to", end] as const]) {
    if (number === null || sign(number) > 0) continue;
    const expected = {
      es: "un número mayor que 0, que tenga logaritmo",
      en: "a number above 0, which has a logarithm",
    };
    problems.push({ code: "invalid-number", path: `${path}.${field}`, received: rubric[field], expected });
  }
}

function checkRange(
  path: string,
  { lowest = 0, highest }: { readonly lowest?: Numeric; readonly highest?: Numeric },
  best: Fraction,
  problems: Problem[],
): { readonly lowest: Fraction; readonly highest: Fraction } | null {
  const low = checkNumber(`${path}.lowest`, lowest, problems);
  const high = highest === undefined ? best : checkNumber(`${path}.highest`, highest, problems);
  if (low === null || high === null) return null;
  if (compare(low, high) < 0) return { lowest: low, highest: high };
  const expected = {
    es: `puntos máximos mayores que los mínimos (${String(lowest)})`,
    en: `highest points above the lowest (${String(lowest)})`,
  };
  problems.push({ code: "empty-range", path: `${path}.highest`, received: highest, expected });
  return null;
}
