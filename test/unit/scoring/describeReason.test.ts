import { describeReason, ssme2022, type Reason, type ReasonCode } from "ssme";
import { describe, expect, it } from "vitest";

const consolidado = { level: "consolidado" };

const sentences: Readonly<Record<ReasonCode, readonly [Reason["args"], string, string]>> = {
  "not-answered": [
    { path: "governance.manager" },
    "En «Gestor o gerente en ejercicio» no hay respuesta.",
    "“Manager in post” has no answer.",
  ],
  "dont-know": [
    { path: "governance.manager" },
    "En «Gestor o gerente en ejercicio» se respondió «no sabe».",
    "“Manager in post” was answered with “don't know”.",
  ],
  "not-applicable": [{ path: "strategy" }, "«Estrategia» no aplica.", "“Strategy” does not apply."],
  "coverage-below-minimum": [
    { path: "strategy", coverage: 0.666666666667, minimum: 0.8 },
    "En «Estrategia» se respondió el 66,7\u00a0% y se requiere al menos el 80\u00a0% para calcular el puntaje.",
    "66.7% of “Strategy” was answered, and a score takes at least 80%.",
  ],
  "required-child-missing": [
    { path: "", child: "strategy" },
    "El total no tiene puntaje porque falta el de «Estrategia».",
    "The total has no score because that of “Strategy” is missing.",
  ],
  "score-below-level": [
    { ...consolidado, atLeast: 75, score: 74.99 },
    "El puntaje (74,99) no llega al límite inferior del nivel consolidado (75).",
    "The score (74.99) does not reach the lower bound of the level consolidated (75).",
  ],
  "requirement-unmet": [
    { ...consolidado, path: "governance", comparison: "atLeast", expected: 50, actual: 33.33 },
    "El nivel consolidado exige en «Gobernanza» al menos 50; se tiene 33,33.",
    "The level consolidated asks in “Governance” for at least 50; it is 33.33.",
  ],
  "requirement-unknown": [
    { ...consolidado, path: "governance", comparison: "atLeast", expected: 50 },
    "El nivel consolidado exige en «Gobernanza» al menos 50, y falta ese dato.",
    "The level consolidated asks in “Governance” for at least 50, and that is not known.",
  ],
  "tagged-too-few": [
    { ...consolidado, tag: "impacto", value: 0.5, expected: 3 },
    "El nivel consolidado exige un mínimo de 3 entre los indicadores de «impacto» con un valor de 0,5 o más, de 1.",
    "The level consolidated asks for at least 3 among the indicators of “impacto” with a value of 0.5 or more, out of 1.",
  ],
  "tagged-too-many": [
    { ...consolidado, tag: "impacto", value: 0.5, expected: 3 },
    "El nivel consolidado admite menos de 3 entre los indicadores de «impacto» con un valor de 0,5 o más, de 1.",
    "The level consolidated allows fewer than 3 among the indicators of “impacto” with a value of 0.5 or more, out of 1.",
  ],
  "rule-unknown": [
    { ...consolidado, es: "cuántas oportunidades de mejora admite", en: "how many opportunities it admits" },
    "El nivel consolidado tiene una regla que no está publicada: cuántas oportunidades de mejora admite.",
    "The level consolidated has a rule that is not published: how many opportunities it admits.",
  ],
  "assessment-missing": [
    consolidado,
    "El nivel consolidado tiene requisitos que no se pueden comprobar solo con el puntaje: faltan las respuestas.",
    "The level consolidated has requirements that a score alone cannot show: the answers are missing.",
  ],
  "cell-too-small": [
    { minimum: 5 },
    "Reservado porque corresponde a menos de 5 aglomeraciones.",
    "Withheld, since it stands for fewer than 5 clusters.",
  ],
  "cell-protects-another": [
    {},
    "Reservado porque permitiría deducir otro dato reservado.",
    "Withheld, since it would give away another withheld figure.",
  ],
  "zero-denominator": [
    { path: "businessImpact.jobs" },
    "No se puede calcular: el denominador de «Empleos, formales e informales» es cero.",
    "Cannot be computed: the denominator of “Jobs, formal and informal” is zero.",
  ],
  "check-failed": [
    { check: "formal-jobs-within-jobs", left: 1234.5678, right: 1000 },
    "Los empleos formales (1.234,57) son más que todos los empleos (1.000).",
    "There are more formal jobs (1,234.57) than jobs of any kind (1,000).",
  ],
};

describe("describeReason", () => {
  it.each(Object.entries(sentences))("puts %s into a sentence, in Spanish and in English", (code, [args, es, en]) => {
    const reason: Reason = { code: code as ReasonCode, args };
    expect(describeReason(reason, ssme2022)).toBe(es);
    expect(describeReason(reason, ssme2022, { locale: "en" })).toBe(en);
  });

  it.each(["atLeast", "atMost", "equals", "among", "includes"].flatMap((name) => [[name], [`not-${name}`]]))(
    "has words for the comparison %s",
    (comparison) => {
      const args = { ...consolidado, path: "governance.bodies", comparison, expected: "board" };
      const reason: Reason = { code: "requirement-unknown", args };
      for (const locale of ["es", "en"] as const) {
        const sentence = describeReason(reason, ssme2022, { locale });
        expect(sentence).not.toMatch(/undefined|board|not-|\s{2}/);
        expect(sentence).toContain(locale === "es" ? "Consejo directivo" : "Board");
      }
    },
  );

  it("calls by their ids what the methodology does not have, whatever they are", () => {
    const of = (path: string): string => describeReason({ code: "not-answered", args: { path } }, ssme2022);
    expect(of("governance.treasurer")).toBe("En «governance.treasurer» no hay respuesta.");
    expect(of("__proto__")).toBe("En «__proto__» no hay respuesta.");
    expect(of("constructor.name")).toBe("En «constructor.name» no hay respuesta.");
    const level = describeReason({ code: "assessment-missing", args: { level: "toString" } }, ssme2022);
    expect(level).toContain("El nivel toString tiene");
  });
});
