import { parseNumeric } from "../../numeric/fraction.js";
import type { Text } from "../../text.js";
import type { AnswerCondition, Condition, Scalar } from "../condition.js";
import type { Indicator } from "../indicator.js";
import type { Group } from "../methodology.js";
import { findNode, isGroup, listIndicators, listNodes } from "../nodes.js";
import type { Relation, Term } from "../term.js";
import { checkAmong, checkNumber } from "./checkNumber.js";
import type { Problem } from "./problem.js";

/** Checks a condition: its paths name nodes, and what it compares fits the kind of each node. */
export function checkCondition(path: string, condition: Condition, root: Group, problems: Problem[]): void {
  if ("unknown" in condition) return;
  if ("not" in condition) {
    checkCondition(`${path}.not`, condition.not, root, problems);
  } else if ("all" in condition) {
    checkParts(`${path}.all`, condition.all, root, problems);
  } else if ("any" in condition) {
    checkParts(`${path}.any`, condition.any, root, problems);
  } else if ("of" in condition) {
    checkParts(`${path}.of`, condition.of, root, problems);
    if (condition.of.length > 0) checkCount(`${path}.atLeast`, condition.atLeast, condition.of.length, problems);
  } else if ("tagged" in condition) {
    checkTagged(path, condition, root, problems);
  } else {
    checkAnswerCondition(path, condition, root, problems);
  }
}

function checkParts(path: string, parts: readonly Condition[], root: Group, problems: Problem[]): void {
  if (parts.length === 0) {
    problems.push({
      code: "empty",
      path,
      received: parts,
      expected: { es: "al menos una condición", en: "at least one condition" },
    });
  }
  parts.forEach((part, index) => checkCondition(`${path}.${index}`, part, root, problems));
}

function checkCount(path: string, count: number, most: number, problems: Problem[]): void {
  if (Number.isInteger(count) && count >= 1 && count <= most) return;
  const expected = { es: `un número entero de 1 a ${most}`, en: `a whole number from 1 to ${most}` };
  problems.push({ code: "invalid-number", path, received: count, expected });
}

function checkTagged(
  path: string,
  { atLeast, tagged, value }: Extract<Condition, { tagged: string }>,
  root: Group,
  problems: Problem[],
): void {
  checkNumber(`${path}.value`, value, problems, { atLeast: 0, atMost: 1 });
  const scored = listIndicators(root).filter(({ node }) => node.rubric !== undefined);
  const found = scored.filter(({ node }) => node.tags?.includes(tagged));
  if (found.length > 0) {
    checkCount(`${path}.atLeast`, atLeast, found.length, problems);
    return;
  }
  const tags = [...new Set(scored.flatMap(({ node }) => node.tags ?? []))];
  const expected = {
    es:
      tags.length === 0
        ? "una etiqueta de indicadores con rúbrica"
        : `una etiqueta de indicadores con rúbrica: ${tags.join(", ")}`,
    en: tags.length === 0 ? "a tag of scored indicators" : `a tag of scored indicators: ${tags.join(", ")}`,
  };
  problems.push({ code: "unknown-value", path: `${path}.tagged`, received: tagged, expected });
}

/** Checks both sides of a relation: its paths name quantities, or categories of shares. */
export function checkRelation(path: string, relation: Relation, root: Group, problems: Problem[]): void {
  checkAmong(`${path}.is`, relation.is, ["at-least", "at-most", "equal"], problems);
  checkNumber(`${path}.tolerance`, relation.tolerance ?? 0, problems, { atLeast: 0 });
  checkTerm(`${path}.left`, relation.left, root, problems);
  checkTerm(`${path}.right`, relation.right, root, problems);
}

/** Checks a term: its paths name quantities, or categories of shares. */
export function checkTerm(path: string, term: Term, root: Group, problems: Problem[]): void {
  if ("value" in term) {
    checkNumber(`${path}.value`, term.value, problems);
  } else if ("path" in term) {
    const node = checkPath(`${path}.path`, term.path, root, problems);
    if (node === null) return;
    const fits = term.category === undefined ? ["quantity"] : ["shares"];
    checkKind(`${path}.path`, node, fits, problems);
    if (term.category !== undefined && !isGroup(node) && node.kind === "shares") {
      checkAmong(`${path}.category`, term.category, Object.keys(node.categories), problems);
    }
    if (term.where !== undefined) checkAnswerCondition(`${path}.where`, term.where, root, problems);
  } else {
    const [field, parts] =
      "sum" in term ? ["sum", term.sum] : "minus" in term ? ["minus", term.minus] : ["divide", term.divide];
    parts.forEach((part, index) => checkTerm(`${path}.${field}.${index}`, part, root, problems));
  }
}

/** Checks that a path names a node, and gives it. */
function checkPath(path: string, named: string, root: Group, problems: Problem[]): Group | Indicator | null {
  const node = findNode(root, named);
  if (node !== null) return node;
  const last = named.split(".").at(-1);
  const similar = listNodes(root).find((located) => located.path.split(".").at(-1) === last)?.path;
  const expected: Text = {
    es: `la ruta de un nodo${similar === undefined ? "" : `, por ejemplo ${similar}`}`,
    en: `the path of a node${similar === undefined ? "" : `, for example ${similar}`}`,
  };
  problems.push({ code: "unknown-path", path, received: named, expected });
  return null;
}

/** Checks that a node is of one of these kinds. */
function checkKind(path: string, node: Group | Indicator, kinds: readonly string[], problems: Problem[]): void {
  const kind = isGroup(node) ? "group" : node.kind;
  if (kinds.includes(kind)) return;
  const expected = { es: `un nodo de tipo ${kinds.join(" o ")}`, en: `a node of kind ${kinds.join(" or ")}` };
  problems.push({ code: "wrong-kind", path, received: kind, expected });
}

/** Checks that a path names a quantity. */
export function checkQuantityPath(path: string, named: string, root: Group, problems: Problem[]): void {
  const node = checkPath(path, named, root, problems);
  if (node !== null) checkKind(path, node, ["quantity"], problems);
}

function checkAnswerCondition(path: string, condition: AnswerCondition, root: Group, problems: Problem[]): void {
  const node = checkPath(`${path}.path`, condition.path, root, problems);
  if (node === null) return;
  const { atLeast, atMost, equals, among, includes } = condition;
  if ([atLeast, atMost, equals, among, includes].every((comparison) => comparison === undefined)) {
    const expected = {
      es: "una comparación (atLeast, atMost, equals, among, includes)",
      en: "a comparison (atLeast, atMost, equals, among, includes)",
    };
    problems.push({ code: "empty", path, received: undefined, expected });
  }
  if (atLeast !== undefined) checkNumber(`${path}.atLeast`, atLeast, problems);
  if (atMost !== undefined) checkNumber(`${path}.atMost`, atMost, problems);
  const hasNumber = isGroup(node) || node.kind === "quantity" || node.rubric !== undefined;
  if ((atLeast ?? atMost) !== undefined && !hasNumber) {
    const expected = {
      es: "un grupo, una cantidad o un indicador con rúbrica",
      en: "a group, a quantity or an indicator with a rubric",
    };
    problems.push({ code: "wrong-kind", path: `${path}.path`, received: node.kind, expected });
  }
  if ((equals ?? among) !== undefined) checkKind(`${path}.path`, node, ["flag", "choice", "quantity"], problems);
  if (includes !== undefined) checkKind(`${path}.path`, node, ["choices"], problems);
  if (isGroup(node)) return;
  if (equals !== undefined) checkScalar(`${path}.equals`, equals, node, problems);
  if (among?.length === 0) {
    const expected = { es: "al menos una respuesta", en: "at least one answer" };
    problems.push({ code: "empty", path: `${path}.among`, received: among, expected });
  }
  among?.forEach((scalar, index) => checkScalar(`${path}.among.${index}`, scalar, node, problems));
  if (includes !== undefined && node.kind === "choices") {
    checkAmong(`${path}.includes`, includes, Object.keys(node.options), problems);
  }
}

function checkScalar(path: string, scalar: Scalar, node: Indicator, problems: Problem[]): void {
  if (scalar === "not-applicable" && node.notApplicable !== undefined) return;
  if (node.kind === "choice") checkAmong(path, scalar, Object.keys(node.options), problems);
  if (node.kind === "quantity" && parseNumeric(scalar) === null) checkNumber(path, scalar, problems);
  if (node.kind === "flag" && typeof scalar !== "boolean") {
    const expected = { es: "true o false, sin comillas", en: "true or false, without quotation marks" };
    problems.push({ code: "unknown-value", path, received: scalar, expected });
  }
}
