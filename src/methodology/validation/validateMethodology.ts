import { compare, isWhole, isZero, parseNumeric } from "../../numeric/fraction.js";
import type { Level, Methodology } from "../methodology.js";
import { isGroup, listNodes } from "../nodes.js";
import type { Provenance } from "../provenance.js";
import { pathTerms } from "../pathTerms.js";
import type { Relation } from "../term.js";
import { checkCondition, checkRelation } from "./checkCondition.js";
import { checkGroup, checkId, checkText } from "./checkNode.js";
import { checkAmong, checkAscending, checkNumber } from "./checkNumber.js";
import type { Problem } from "./problem.js";

const LEVEL_ID = /^[a-z][A-Za-z0-9-]*$/;

/** Finds everything in which a methodology breaks the rules of its vocabulary, all at once. */
export function validateMethodology(methodology: Methodology): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of ["id", "version"] as const) {
    if (methodology[field] !== "") continue;
    problems.push({ code: "empty", path: field, received: "", expected: { es: "un texto", en: "a text" } });
  }
  checkText("title", methodology.title, problems);
  const scale = checkNumber("scale", methodology.scale, problems, { atLeast: 0 });
  if (isZero(scale)) {
    const expected = { es: "un número mayor que 0", en: "a number above 0" };
    problems.push({ code: "invalid-number", path: "scale", received: methodology.scale, expected });
  }
  checkRounding(methodology, problems);
  checkAmong("classifyOn", methodology.classifyOn, ["exact", "rounded"], problems);
  checkAmong("ladder", methodology.ladder, ["cumulative", "highest"], problems);
  checkGroup("root", methodology.root, methodology.root, problems);
  checkLevels("levels", methodology.levels, methodology, problems);
  if (methodology.root.levels !== undefined) {
    const expected = {
      es: "los niveles del total en «levels», fuera de «root»",
      en: "the levels of the total in levels, outside root",
    };
    problems.push({ code: "wrong-kind", path: "root.levels", received: methodology.root.levels, expected });
  }
  for (const { path, node } of listNodes(methodology.root)) {
    if (!isGroup(node) || node.levels === undefined) continue;
    checkLevels(`root.children.${path.replaceAll(".", ".children.")}.levels`, node.levels, methodology, problems);
  }
  checkChecks(methodology, problems);
  if (methodology.official) checkOfficial(methodology, problems);
  return problems;
}

function checkRounding({ rounding }: Methodology, problems: Problem[]): void {
  checkAmong("rounding.mode", rounding.mode, ["half-up", "half-even", "down"], problems);
  const decimals = checkNumber("rounding.decimals", rounding.decimals, problems, { atLeast: 0, atMost: 12 });
  if (decimals === null || isWhole(decimals)) return;
  const expected = { es: "un número entero de 0 a 12", en: "a whole number from 0 to 12" };
  problems.push({ code: "invalid-number", path: "rounding.decimals", received: rounding.decimals, expected });
}

function checkLevels(at: string, levels: readonly Level[], { root, scale }: Methodology, problems: Problem[]): void {
  checkUnique(at, levels, problems);
  const highest = parseNumeric(scale);
  const bounds = levels.map((level, index) => {
    const path = `${at}.${index}`;
    checkId(`${path}.id`, level.id, problems, LEVEL_ID);
    checkText(`${path}.name`, level.name, problems);
    level.requires?.forEach((condition, place) =>
      checkCondition(`${path}.requires.${place}`, condition, root, problems),
    );
    const { atLeast: value } = level;
    const number = value === undefined ? null : checkNumber(`${path}.atLeast`, value, problems, { atLeast: 0 });
    if (number !== null && highest !== null && compare(number, highest) > 0) {
      const expected = {
        es: `un número de 0 a la escala, ${String(scale)}`,
        en: `a number from 0 to the scale, ${String(scale)}`,
      };
      problems.push({ code: "invalid-number", path: `${path}.atLeast`, received: value, expected });
    }
    return { path: `${path}.atLeast`, value, number };
  });
  checkAscending(bounds, problems);
}

function checkChecks({ checks, root }: Methodology, problems: Problem[]): void {
  checkUnique("checks", checks, problems);
  checks.forEach((check, index) => {
    const path = `checks.${index}`;
    checkId(`${path}.id`, check.id, problems, LEVEL_ID);
    checkAmong(`${path}.scope`, check.scope, ["assessment", "summary"], problems);
    checkText(`${path}.message`, check.message, problems);
    checkRelation(`${path}.holds`, check.holds, root, problems);
    if (check.scope === "assessment") checkWithoutWhere(`${path}.holds`, check.holds, problems);
  });
}

/** One cluster's answers have no part that a condition could pick. */
function checkWithoutWhere(path: string, { left, right }: Relation, problems: Problem[]): void {
  const expected = {
    es: "«where» solo en verificaciones de alcance «summary»",
    en: "where only in checks of scope summary",
  };
  for (const [side, term] of Object.entries({ left, right })) {
    if (!pathTerms(term).some(({ where }) => where !== undefined)) continue;
    problems.push({ code: "wrong-kind", path: `${path}.${side}`, received: "where", expected });
  }
}

function checkUnique(path: string, items: readonly { readonly id: string }[], problems: Problem[]): void {
  items.forEach(({ id }, index) => {
    if (items.findIndex((item) => item.id === id) === index) return;
    const expected = { es: "un identificador que no se repita", en: "an id of its own" };
    problems.push({ code: "duplicate-id", path: `${path}.${index}.id`, received: id, expected });
  });
}

/** An official methodology vouches for every rule: what is measured, weights, rubrics, levels and checks. */
function checkOfficial({ root, levels, checks }: Methodology, problems: Problem[]): void {
  const nodes = [{ path: "root", node: root }, ...listNodes(root)];
  const rules: { path: string; provenance: Provenance | undefined }[] = nodes.flatMap(({ path, node }) => {
    const { item, weight, rubric } = node.provenance;
    const isScored = !isGroup(node) && node.rubric !== undefined;
    const own = isGroup(node) ? (node.levels ?? []) : [];
    return [
      ...own.map(({ id, provenance }) => ({ path: `${path}.levels.${id}`, provenance })),
      { path, provenance: item },
      ...(isGroup(node) || isScored ? [{ path: `${path}.weight`, provenance: weight }] : []),
      ...(isScored ? [{ path: `${path}.rubric`, provenance: rubric }] : []),
    ];
  });
  levels.forEach(({ id, provenance }) => rules.push({ path: `levels.${id}`, provenance }));
  checks.forEach(({ id, provenance }) => rules.push({ path: `checks.${id}`, provenance }));
  const weak = rules.filter(({ provenance }) => !["published", "adopted"].includes(provenance?.status ?? "assumed"));
  if (weak.length === 0) return;
  const named = weak.slice(0, 5).map(({ path }) => path);
  const list = weak.length > named.length ? `${named.join(", ")}, …` : named.join(", ");
  const expected = {
    es: `false, porque ${weak.length} reglas son inferidas, supuestas o desconocidas (${list})`,
    en: `false, since ${weak.length} rules are inferred, assumed or unknown (${list})`,
  };
  problems.push({ code: "official-but-assumed", path: "official", received: true, expected });
}
