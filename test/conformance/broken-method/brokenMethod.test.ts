import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseMethodology } from "ssme/input";

/** A file as somebody might write it by hand, with one mistake of each kind. */
const file: unknown = JSON.parse(readFileSync(new URL("./method.json", import.meta.url), "utf8"));

const at = (area: string, indicator: string, field: string): string =>
  `root.children.${area}.children.${indicator}${field}`;

/** Where each mistake is, and what to write instead. */
const mistakes: readonly (readonly [path: string, es: string, en: string])[] = [
  ["official", "false, porque", "false, since"],
  ["root.children.governance.combin", "¿Quiso escribir «combine»?", "Did you mean “combine”?"],
  [at("governance", "manager", ".name.en"), "falta este dato. Se espera un texto", "is missing. Expected a text"],
  [
    at("governance", "board", ".kind"),
    "flag, choice, choices, quantity, shares",
    "flag, choice, choices, quantity, shares",
  ],
  [
    at("governance", "rules", ".weight"),
    "«alto», pero se espera un decimal de 0 o más",
    "“alto”, but expected a decimal of 0 or more",
  ],
  [at("governance", "joint-work", ""), "solo letras sin tilde y cifras", "only letters and digits"],
  [at("governance", "participación", ""), "solo letras sin tilde y cifras", "only letters and digits"],
  [at("governance", "Transparency", ""), "que empiece por minúscula", "begins with a lower-case letter"],
  [
    "root.children.projects.weight",
    "-1, pero se espera un decimal de 0 o más",
    "-1, but expected a decimal of 0 or more",
  ],
  ["root.children.projects.children", "al menos un peso mayor que 0", "at least one weight above 0"],
  ["root.children.financing.minimumCoverage", "un decimal de 0 a 1", "a decimal from 0 to 1"],
  [
    at("financing", "budget", ".rubric.points.all"),
    "un número de puntos para la opción all",
    "a number of points for option all",
  ],
  [
    at("financing", "fees", ".rubric.points.most"),
    "una opción del indicador: none, some, all",
    "an option of the indicator: none, some, all",
  ],
  [at("financing", "reserves", ".rubric.highest"), "mayores que los mínimos (2)", "above the lowest (2)"],
  [at("financing", "sources", ".exclusive"), "companies, none", "companies, none"],
  [at("financing", "mix", ".rubric.category"), "companies, notStated", "companies, notStated"],
  ["root.children.impact.combine", "arithmetic, geometric, harmonic", "arithmetic, geometric, harmonic"],
  [at("impact", "companies", ".rubric.to"), "un número distinto de 10", "a number other than 10"],
  [
    at("impact", "jobs", ".rubric.from"),
    "un número mayor que 0, que tenga logaritmo",
    "a number above 0, which has a logarithm",
  ],
  [at("impact", "markets", ".rubric.steps.2.atLeast"), "un número mayor que 5", "a number above 5"],
  ["levels.1.atLeast", "un número mayor que 40, el anterior", "a number above 40, the one before"],
  ["levels.2.id", "un identificador que no se repita", "an id of its own"],
  ["levels.2.requires.0.path", "por ejemplo governance.manager", "for example governance.manager"],
  ["levels.3.atLeast", "un número de 0 a la escala, 100", "a number from 0 to the scale, 100"],
];

test.each(["es", "en"] as const)(
  "every mistake is one issue with its place and what to write instead, in %s",
  (locale) => {
    const parsed = parseMethodology(file, { locale });
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ path }) => path).sort()).toEqual(mistakes.map(([path]) => path).sort());
    for (const [path, es, en] of mistakes) {
      const { message } = issues.find((issue) => issue.path === path)!;
      expect(message).toContain({ es, en }[locale]);
      // An unknown property is a mistake of what holds it.
      expect(message.startsWith(path) || message.startsWith(`${path.slice(0, path.lastIndexOf("."))}: `)).toBe(true);
    }
  },
);
