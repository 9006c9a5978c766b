import type { Figure } from "../../assessment/figure.js";
import type { Text } from "../../text.js";
import { answerCount } from "../phrases/answerCount.js";
import { capitalise } from "../phrases/capitalise.js";
import { sharePhrase } from "../phrases/percent.js";
import { measured, withLevel } from "../phrases/population.js";
import { ratioOf } from "../phrases/ratio.js";
import { roughSubject } from "../phrases/roughSubject.js";
import { agree, carryOut, lack, reach, stay, type Verb } from "../phrases/verb.js";
import { compositionOf, optionsOf, sumOf } from "./answers.js";
import { list, statement } from "./blocks.js";
import type { Section, Statement } from "./bulletin.js";
import type { Context } from "./context.js";
import { areasApart, groupsApart } from "./contrasts.js";

/** Section 8: what follows from the figures. Every conclusion changes with them, and is left out where they are absent. */
export function conclusionsSection(context: Context): Section {
  const { methodology, locale } = context;
  const [lowest, highest] = [methodology.levels[0], methodology.levels.at(-1)];
  return {
    id: "conclusions",
    title: { es: "Conclusiones", en: "Conclusions" }[locale],
    blocks: list(
      atLevel(context, highest?.id, reach, { es: "el nivel más alto", en: "the highest level" }),
      lowest === highest
        ? null
        : atLevel(context, lowest?.id, stay, { es: "en el nivel más bajo", en: "at the lowest level" }),
      areasApart(context),
      openTask(context, "strategy.status", ["none", "inPreparation", "documented"], lack, {
        es: "una estrategia documentada y actualizada",
        en: "a documented and current strategy",
      }),
      openTask(context, "governance.rules", ["none", "informal"], lack, {
        es: "reglas escritas de funcionamiento y toma de decisiones: allí la gobernanza puede fortalecerse",
        en: "written rules for operation and decision-making: there governance can be strengthened",
      }),
      groupsApart(context),
      openTask(context, "collaboration.interCluster", ["activities", "projects"], carryOut, {
        es: "actividades o proyectos con otras aglomeraciones",
        en: "activities or projects with other clusters",
      }),
      abroad(context),
    ),
  };
}

function atLevel(
  { summary, methodology, locale }: Context,
  id: string | undefined,
  verb: Verb,
  place: Text,
): Statement | null {
  const level = methodology.levels.find((each) => each.id === id);
  const figure = level === undefined ? undefined : summary.levels[level.id];
  if (level === undefined || figure === undefined || figure.value === null) return null;
  const population = summary.withoutLevel.unanswered === 0 ? measured : withLevel;
  const clusters = agree(roughSubject(figure, locale, population), verb, locale);
  const sentence = {
    es: `${clusters} ${place.es}, «${level.name.es}».`,
    en: `${clusters} ${place.en}, “${level.name.en}”.`,
  };
  return statement(capitalise(sentence[locale]), [{ path: "level", key: level.id, figure }]);
}

/** How many clusters chose one of the options. Nothing where none did: then there is nothing to conclude. */
function openTask(
  { summary, locale }: Context,
  path: string,
  options: readonly string[],
  verb: Verb,
  complement: Text,
): Statement | null {
  const figures = optionsOf(summary, path) ?? {};
  const evidence = options.flatMap((key) => {
    const figure: Figure | undefined = figures[key];
    return figure === undefined ? [] : [{ path, key, figure }];
  });
  const total = sumOf(evidence.map(({ figure }) => figure));
  if (evidence.length < options.length || total === null || total.numerator === 0) return null;
  const sentence = `${agree(roughSubject(total, locale), verb, locale)} ${complement[locale]}.`;
  return statement(capitalise(sentence), evidence);
}

function abroad({ summary, locale }: Context): Statement | null {
  const path = "businessImpact.salesByMarket";
  const figure = compositionOf(summary, path)?.parts["international"];
  const ratio = figure === undefined ? null : ratioOf(figure);
  if (figure === undefined || ratio === null) return null;
  const share = capitalise(sharePhrase(ratio, locale));
  const n = answerCount(figure.answered, locale);
  const sentence = {
    es: `${share} de las ventas de las empresas participantes se hace en el mercado internacional ${n}.`,
    en: `${share} of the sales of the participating companies are made on the international market ${n}.`,
  };
  return statement(sentence[locale], [{ path, key: "international", figure }]);
}
