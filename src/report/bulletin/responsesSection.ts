import type { IndicatorSummary } from "../../aggregation/summary.js";
import type { Figure } from "../../assessment/figure.js";
import { printCount } from "../../numeric/printNumber.js";
import { paragraph, row, statement, table } from "./blocks.js";
import type { Row, Section } from "./bulletin.js";
import type { Context } from "./context.js";
import { nodeName } from "./names.js";

/** The last section: how many clusters answered each question that the bulletin uses and that not all answered. */
export function responsesSection(context: Context, used: ReadonlySet<string>): Section {
  const { summary, locale } = context;
  const asked = Object.entries(summary.indicators).filter(([path]) => used.has(path));
  const rows = asked.flatMap(([path, indicator]) => rowOf(context, path, indicator));
  const complete = {
    es: "Todas las aglomeraciones respondieron todas las preguntas en que se apoya este boletín.",
    en: "All clusters answered all the questions that this bulletin rests on.",
  };
  const caption = {
    es: "Preguntas que no todas las aglomeraciones respondieron; en las demás, la base son todas",
    en: "Questions that not all clusters answered; in the others, the base is all of them",
  };
  const titles = {
    es: ["Pregunta", "Respondieron", "No saben", "No aplica", "Sin respuesta"],
    en: ["Question", "Answered", "Don’t know", "Not applicable", "Not answered"],
  };
  return {
    id: "responses",
    title: { es: "Cuántas respondieron", en: "How many answered" }[locale],
    blocks:
      asked.length === 0
        ? []
        : rows.length === 0
          ? paragraph(statement(complete[locale]))
          : table(caption[locale], titles[locale], rows),
  };
}

function rowOf({ methodology, locale }: Context, path: string, indicator: IndicatorSummary): Row[] {
  const figure = anyFigure(indicator);
  if (figure === undefined) return [];
  const { answered, dontKnow, notApplicable, unanswered } = figure;
  if (dontKnow + notApplicable + unanswered === 0) return [];
  const counts = [answered, dontKnow, notApplicable, unanswered].map((count) => printCount(count, locale));
  return [row([nodeName(methodology, path, locale), ...counts], [{ path, figure }])];
}

/** All figures of an indicator count the same answers. */
function anyFigure(indicator: IndicatorSummary): Figure | undefined {
  if (indicator.kind === "quantity") return indicator.total;
  return Object.values(indicator.kind === "shares" ? indicator.shares : indicator.options)[0];
}
