import { origins } from "../assessment/origins.js";
import { unitLimits } from "../assessment/unitLimits.js";
import type { Choices, Indicator, Quantity, Shares } from "../methodology/indicator.js";
import type { Group, Methodology } from "../methodology/methodology.js";
import { isGroup, listIndicators } from "../methodology/nodes.js";
import type { Text } from "../text.js";
import { enumerate, MOST_NAMES } from "./enumerate.js";
import { informantRoles, textLimits, verifications } from "./vocabulary.js";

/** What belongs at one place of an assessment. */
export interface Expectation {
  /** Name of the area or indicator. */
  readonly name?: Text;
  readonly expected: Text;
  /** The same without the names, where there are too many of them to be listed beside the one that was probably meant. */
  readonly brief?: Text;
  /** The keys or options that are known there, from which a misspelt one may be guessed. */
  readonly names: readonly string[];
  /** Whether it is an answer, in whose place nothing or a state such as "don't know" may stand, or a part of one. */
  readonly role: "answer" | "part" | "other";
}

/** Says what belongs at a path of an assessment. */
export function expectationAt(methodology: Methodology, path: readonly string[]): Expectation {
  const [field = "", ...rest] = path;
  switch (field) {
    case "answers":
      return answerExpectation(methodology.root, rest);
    case "evidence":
      return rest.length > 0 ? textExpectation(textLimits.evidence) : evidenceExpectation(methodology.root);
    case "cluster":
      return clusterExpectation(rest);
    case "wave":
      return plain({ es: "un año, de 1900 a 2100, como número", en: "a year from 1900 to 2100, as a number" });
    case "origin":
      return oneOf(origins);
    case "verification":
      return oneOf(verifications);
    case "informants":
      return rest.length > 0 ? oneOf(informantRoles) : listOf(informantRoles);
    default:
      return keys(["cluster", "wave", "origin", "answers", "informants", "verification", "evidence"]);
  }
}

function evidenceExpectation(root: Group): Expectation {
  const names = listIndicators(root).map(({ path }) => path);
  const [example = ""] = names;
  return {
    ...plain({
      es: `un objeto cuyas claves sean rutas de indicadores, como ${example}`,
      en: `an object whose keys are paths of indicators, such as ${example}`,
    }),
    names,
  };
}

function clusterExpectation([field]: readonly string[]): Expectation {
  switch (field) {
    case "id":
      return idExpectation;
    case "name":
      return textExpectation(textLimits.name);
    case "predecessors":
      return plain({
        es: "una lista de identificadores de clústeres, sin repetir",
        en: "a list of ids of clusters, none repeated",
      });
    default:
      return keys(["id", "name", "predecessors"]);
  }
}

function answerExpectation(root: Group, path: readonly string[]): Expectation {
  let node: Group | Indicator = root;
  let rest = path;
  while (isGroup(node)) {
    const [id, ...below]: readonly string[] = rest;
    if (id === undefined || !Object.hasOwn(node.children, id)) return groupExpectation(node, node === root);
    node = node.children[id] as Group | Indicator;
    rest = below;
  }
  const role = node.kind === "shares" && rest.length > 0 ? "part" : "answer";
  return { ...valueExpectation(node, rest), name: node.name, role };
}

function groupExpectation(group: Group, isRoot: boolean): Expectation {
  const expectation = keys(Object.keys(group.children));
  return isRoot ? expectation : { ...expectation, name: group.name };
}

function valueExpectation(indicator: Indicator, rest: readonly string[]): Expectation {
  switch (indicator.kind) {
    case "flag":
      return plain({ es: "sí o no (true o false)", en: "yes or no (true or false)" });
    case "choice":
      return oneOf(Object.keys(indicator.options));
    case "choices":
      return rest.length > 0 ? oneOf(Object.keys(indicator.options)) : choicesExpectation(indicator);
    case "quantity":
      return quantityExpectation(indicator);
    case "shares":
      return sharesExpectation(indicator, rest);
  }
}

function choicesExpectation({ options, exclusive }: Choices): Expectation {
  const expectation = listOf(Object.keys(options));
  if (exclusive === undefined) return expectation;
  const { es, en } = expectation.expected;
  return {
    ...expectation,
    expected: { es: `${es} («${exclusive}» va sola)`, en: `${en} (“${exclusive}” stands alone)` },
  };
}

function quantityExpectation({ unit }: Quantity): Expectation {
  const { atLeast, atMost, whole } = unitLimits[unit.kind];
  const range =
    atMost === undefined
      ? { es: `de ${atLeast} o más`, en: `of ${atLeast} or more` }
      : { es: `de ${atLeast} a ${atMost}`, en: `from ${atLeast} to ${atMost}` };
  const kind = whole ? { es: "un número entero", en: "a whole number" } : { es: "un número", en: "a number" };
  const of = "of" in unit ? { es: ` (${unit.of.es})`, en: ` (${unit.of.en})` } : { es: "", en: "" };
  return plain({ es: `${kind.es} ${range.es}${of.es}`, en: `${kind.en} ${range.en}${of.en}` });
}

function sharesExpectation({ categories, whole }: Shares, rest: readonly string[]): Expectation {
  const names = Object.keys(categories);
  const isPercent = whole === "percent";
  if (rest.length === 1 && names.includes(rest[0] ?? "")) {
    return plain(
      isPercent
        ? { es: "un porcentaje, como número de 0 o más", en: "a percentage, as a number of 0 or more" }
        : { es: "un número entero de 0 o más", en: "a whole number of 0 or more" },
    );
  }
  const kind = isPercent
    ? { es: "una composición con porcentajes que sumen 100", en: "a composition in percentages that add up to 100" }
    : { es: "una composición con números enteros de 0 o más", en: "a composition in whole numbers of 0 or more" };
  const list = enumerate(names);
  return {
    ...plain({ es: `${kind.es}, por categoría: ${list.es}`, en: `${kind.en}, by category: ${list.en}` }),
    ...briefly(names, kind),
    names,
  };
}

const idExpectation: Expectation = /* @__PURE__ */ plain({
  es: `un identificador de 1 a ${textLimits.id} caracteres, sin punto y coma ni espacios al comienzo o al final`,
  en: `an id of 1 to ${textLimits.id} characters, without semicolons and without blanks at its ends`,
});

function textExpectation(limit: number): Expectation {
  return plain({
    es: `un texto de 1 a ${limit} caracteres, sin espacios al comienzo o al final`,
    en: `a text of 1 to ${limit} characters, without blanks at its ends`,
  });
}

function plain(expected: Text): Expectation {
  return { expected, names: [], role: "other" };
}

function keys(names: readonly string[]): Expectation {
  const list = enumerate(names);
  return {
    ...plain({ es: `un objeto con las claves ${list.es}`, en: `an object with the keys ${list.en}` }),
    ...briefly(names, { es: `una de sus ${names.length} claves`, en: `one of its ${names.length} keys` }),
    names,
  };
}

function oneOf(names: readonly string[]): Expectation {
  const list = enumerate(names);
  return {
    ...plain({ es: `una de las opciones ${list.es}`, en: `one of the options ${list.en}` }),
    ...briefly(names, { es: `una de las ${names.length} opciones`, en: `one of the ${names.length} options` }),
    names,
  };
}

function listOf(names: readonly string[]): Expectation {
  const list = enumerate(names);
  return {
    ...plain({
      es: `una lista de opciones, sin repetir, entre ${list.es}`,
      en: `a list of options, none repeated, out of ${list.en}`,
    }),
    names,
  };
}

function briefly(names: readonly string[], brief: Text): { readonly brief?: Text } {
  return names.length > MOST_NAMES ? { brief } : {};
}
