import type { Text } from "../../text.js";
import type { Indicator, Option, Unit } from "../indicator.js";
import type { Group } from "../methodology.js";
import { isGroup } from "../nodes.js";
import { isZero, parseNumeric } from "../../numeric/fraction.js";
import { checkQuantityPath, checkTerm } from "./checkCondition.js";
import { checkAmong, checkNumber } from "./checkNumber.js";
import { checkRubric } from "./checkRubric.js";
import type { Problem } from "./problem.js";

const ID = /^[a-z][A-Za-z0-9]*$/;
const missingRules = ["exclude", "zero", "require"];

/** Checks a group and everything below it. */
export function checkGroup(path: string, group: Group, root: Group, problems: Problem[]): void {
  checkText(`${path}.name`, group.name, problems);
  checkNumber(`${path}.weight`, group.weight, problems, { atLeast: 0 });
  checkNumber(`${path}.minimumCoverage`, group.minimumCoverage ?? 0, problems, { atLeast: 0, atMost: 1 });
  checkAmong(`${path}.combine`, group.combine, ["arithmetic", "geometric", "harmonic", "minimum", "maximum"], problems);
  checkAmong(`${path}.unanswered`, group.unanswered, missingRules, problems);
  checkAmong(`${path}.dontKnow`, group.dontKnow, missingRules, problems);
  const children = Object.entries(group.children);
  if (children.length === 0) {
    const expected = { es: "al menos un indicador o grupo", en: "at least one indicator or group" };
    problems.push({ code: "empty", path: `${path}.children`, received: {}, expected });
  }
  const scored = children.map(([, child]) => child).filter((child) => isGroup(child) || isScored(child));
  if (scored.length > 0 && scored.every((child) => isZero(parseNumeric(child.weight ?? 1)))) {
    const expected = { es: "al menos un peso mayor que 0", en: "at least one weight above 0" };
    problems.push({ code: "weights-all-zero", path: `${path}.children`, received: 0, expected });
  }
  for (const [id, child] of children) {
    const childPath = `${path}.children.${id}`;
    checkId(childPath, id, problems);
    if (isGroup(child)) checkGroup(childPath, child, root, problems);
    else checkIndicator(childPath, child, root, problems);
  }
}

/** Checks that an id can stand in a dotted path. */
export function checkId(path: string, id: string, problems: Problem[], pattern: RegExp = ID): void {
  if (pattern.test(id)) return;
  const expected = {
    es: `un identificador que empiece por minúscula y tenga solo letras sin tilde y cifras${pattern === ID ? "" : ", o guiones"} (${pattern.source})`,
    en: `an id that begins with a lower-case letter and has only letters and digits${pattern === ID ? "" : ", or hyphens"} (${pattern.source})`,
  };
  problems.push({ code: "invalid-id", path, received: id, expected });
}

/** Checks that a text exists in both languages. */
export function checkText(path: string, text: Text | undefined, problems: Problem[]): void {
  for (const locale of ["es", "en"] as const) {
    const value: unknown = text?.[locale];
    if (typeof value === "string" && value.trim() !== "") continue;
    const expected = { es: "un texto en los dos idiomas", en: "a text in both languages" };
    problems.push({ code: "invalid-text", path: `${path}.${locale}`, received: value, expected });
  }
}

function isScored(indicator: Indicator): boolean {
  return indicator.rubric !== undefined;
}

function checkIndicator(path: string, indicator: Indicator, root: Group, problems: Problem[]): void {
  checkAmong(`${path}.kind`, indicator.kind, ["flag", "choice", "choices", "quantity", "shares"], problems);
  checkText(`${path}.name`, indicator.name, problems);
  checkText(`${path}.question`, indicator.question, problems);
  if (indicator.weight !== undefined) {
    checkNumber(`${path}.weight`, indicator.weight, problems, { atLeast: 0 });
    if (!isScored(indicator)) {
      const expected = { es: "un peso solo donde hay rúbrica", en: "a weight only where there is a rubric" };
      problems.push({ code: "weight-without-rubric", path: `${path}.weight`, received: indicator.weight, expected });
    }
  }
  if (indicator.kind === "choice" || indicator.kind === "choices")
    checkOptions(`${path}.options`, indicator.options, problems);
  if (indicator.kind === "choices" && indicator.exclusive !== undefined) {
    checkAmong(`${path}.exclusive`, indicator.exclusive, Object.keys(indicator.options), problems);
  }
  if (indicator.kind === "quantity") {
    checkUnit(`${path}.unit`, indicator.unit, problems);
    if (indicator.previous !== undefined) checkQuantityPath(`${path}.previous`, indicator.previous, root, problems);
  }
  if (indicator.kind === "shares") {
    checkOptions(`${path}.categories`, indicator.categories, problems);
    checkAmong(`${path}.notStated`, indicator.notStated, Object.keys(indicator.categories), problems);
    checkNumber(`${path}.tolerance`, indicator.tolerance ?? 0, problems, { atLeast: 0 });
    if (typeof indicator.whole === "object") checkTerm(`${path}.whole`, indicator.whole, root, problems);
    if (indicator.weightedBy !== undefined) {
      checkQuantityPath(`${path}.weightedBy`, indicator.weightedBy, root, problems);
      // Counts weigh by their own whole already.
      if (indicator.whole !== "percent") {
        const expected = {
          es: "un peso solo donde las partes son porcentajes",
          en: "a weight only where parts are percentages",
        };
        problems.push({ code: "wrong-kind", path: `${path}.weightedBy`, received: indicator.weightedBy, expected });
      }
    }
  }
  checkRubric(`${path}.rubric`, indicator, root, problems);
}

function checkUnit(path: string, unit: Unit, problems: Problem[]): void {
  if ("of" in unit) checkText(`${path}.of`, unit.of, problems);
  if (unit.kind !== "money") return;
  if (unit.currency === "") {
    const expected = { es: "una moneda, como COP", en: "a currency, such as COP" };
    problems.push({ code: "empty", path: `${path}.currency`, received: "", expected });
  }
  const scale = checkNumber(`${path}.scale`, unit.scale, problems, { atLeast: 0 });
  if (isZero(scale)) {
    const expected = { es: "un número mayor que 0", en: "a number above 0" };
    problems.push({ code: "invalid-number", path: `${path}.scale`, received: unit.scale, expected });
  }
  if (Number.isInteger(unit.yearsBefore) && unit.yearsBefore >= 0) return;
  const expected = { es: "un número entero de 0 o más", en: "a whole number of 0 or more" };
  problems.push({ code: "invalid-number", path: `${path}.yearsBefore`, received: unit.yearsBefore, expected });
}

function checkOptions(path: string, options: Readonly<Record<string, Option>>, problems: Problem[]): void {
  const entries = Object.entries(options);
  if (entries.length === 0) {
    const expected = { es: "al menos una opción", en: "at least one option" };
    problems.push({ code: "empty", path, received: {}, expected });
  }
  for (const [id, option] of entries) {
    checkId(`${path}.${id}`, id, problems);
    checkText(`${path}.${id}.name`, option.name, problems);
  }
}
