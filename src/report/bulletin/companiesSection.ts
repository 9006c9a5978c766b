import type { Figure } from "../../assessment/figure.js";
import type { Unit } from "../../methodology/indicator.js";
import { findNode, isGroup } from "../../methodology/nodes.js";
import { printNumber } from "../../numeric/printNumber.js";
import type { Text } from "../../text.js";
import {
  companies,
  entities,
  formalJobs,
  jobs,
  participatingCompanies,
  printAmount,
  type Noun,
} from "../phrases/amount.js";
import { answerCount } from "../phrases/answerCount.js";
import { printMoney } from "../phrases/money.js";
import { sharePhrase } from "../phrases/percent.js";
import { exactly, ratioOf } from "../phrases/ratio.js";
import { quantityOf } from "./answers.js";
import { attribution } from "./attribution.js";
import { paragraph, statement } from "./blocks.js";
import type { Section, Statement } from "./bulletin.js";
import type { Context } from "./context.js";
import { divisionStatement } from "./divisionStatement.js";
import { growthStatements } from "./growthStatements.js";
import { smallAndMedium, sizesTable } from "./sizes.js";

/** Section 4: the companies of the agglomerations and those that take part, their jobs and sales. */
export function companiesSection(context: Context): Section {
  const growth = growthStatements(context);
  return {
    id: "companies",
    title: { es: "Empresas, empleo y ventas", en: "Companies, jobs and sales" }[context.locale],
    blocks: [
      ...paragraph(twoPopulations(context)),
      ...paragraph(impacted(context), impactedJobs(context)),
      ...paragraph(...participating(context), smallAndMedium(context)),
      ...sizesTable(context),
      ...paragraph(jobsOfParticipants(context), formal(context), sales(context), reporting(context)),
      ...(growth.length === 0 ? [] : paragraph(...growth, ...attribution(context))),
      ...paragraph(divisionStatement(context, "businessImpact.salesByMarket", salesByMarket)),
    ],
  };
}

const salesByMarket: Text = { es: "Por mercado, las ventas", en: "By market, sales" };

function twoPopulations({ summary, locale }: Context): Statement | null {
  const whole = quantityOf(summary, "businessImpact.impactedCompanies");
  const participants = quantityOf(summary, "participants.companies");
  if (whole === null || participants === null) return null;
  const sentence = {
    es: "Las cifras que siguen son de dos poblaciones distintas, y las de una no se dividen entre las de la otra: las empresas de toda la aglomeración, participen o no en la iniciativa, y las que participan activamente en ella.",
    en: "The figures that follow are of two different populations, and those of one are not divided by those of the other: the companies of the whole agglomeration, whether they take part in the initiative or not, and the companies that take part actively.",
  };
  return statement(sentence[locale]);
}

function impacted(context: Context): Statement | null {
  return total(context, "businessImpact.impactedCompanies", companies, (amount) => ({
    es: `Las aglomeraciones sobre las que actúan las iniciativas reúnen ${amount}`,
    en: `The agglomerations in which the initiatives work bring together ${amount}`,
  }));
}

function impactedJobs(context: Context): Statement | null {
  return total(context, "businessImpact.impactedFormalJobs", formalJobs, (amount) => ({
    es: `Las empresas de las aglomeraciones, participen o no, generan ${amount}`,
    en: `The companies of the agglomerations, taking part or not, account for ${amount}`,
  }));
}

function participating(context: Context): readonly (Statement | null)[] {
  const { summary, locale } = context;
  const all = quantityOf(summary, "participants.entities")?.total;
  const some = quantityOf(summary, "participants.companies")?.total;
  const share = shareOfTotal(some, all, context);
  if (all === undefined || some === undefined || share === null) {
    return [
      total(context, "participants.entities", entities, (amount) => ({
        es: `En las iniciativas participan activamente ${amount}`,
        en: `The initiatives have ${amount} that take part actively`,
      })),
      total(context, "participants.companies", participatingCompanies, (amount) => ({
        es: `Las iniciativas reportan ${amount}`,
        en: `The initiatives report ${amount}`,
      })),
    ];
  }
  const whole = printAmount(exactly(all.numerator), entities, locale);
  const part = printNumber(exactly(some.numerator), 0, locale);
  const n = answerCount(all.answered, locale);
  const sentence = {
    es: `En las iniciativas participan activamente ${whole} ${n}; las empresas son ${part}, es decir, ${share}.`,
    en: `The initiatives have ${whole} that take part actively ${n}; companies number ${part}, or ${share}.`,
  };
  const evidence = [
    { path: "participants.entities", key: "total", figure: all },
    { path: "participants.companies", key: "total", figure: some },
  ];
  return [statement(sentence[locale], evidence)];
}

function jobsOfParticipants(context: Context): Statement | null {
  return total(context, "businessImpact.jobs", jobs, (amount) => ({
    es: `Las empresas participantes generan ${amount}, formales e informales`,
    en: `The participating companies account for ${amount}, formal and informal`,
  }));
}

function formal(context: Context): Statement | null {
  const { summary, locale } = context;
  const path = "businessImpact.formalJobs";
  const all = quantityOf(summary, "businessImpact.jobs")?.total;
  const some = quantityOf(summary, path)?.total;
  const share = shareOfTotal(some, all, context);
  if (some === undefined || share === null) {
    return total(context, path, formalJobs, (amount) => ({
      es: `Las empresas participantes informan de ${amount}`,
      en: `The participating companies report ${amount}`,
    }));
  }
  const part = printNumber(exactly(some.numerator), 0, locale);
  const [is, formals] = some.numerator === 1 ? ["is", "es formal"] : ["are", "son formales"];
  const n = answerCount(some.answered, locale);
  const sentence = {
    es: `De ellos, ${part} ${formals}, ${share} ${n}.`,
    en: `Of these, ${part} ${is} formal, or ${share} ${n}.`,
  };
  return statement(sentence[locale], [{ path, key: "total", figure: some }]);
}

function sales({ summary, methodology, locale }: Context): Statement | null {
  const path = "businessImpact.sales";
  const found = quantityOf(summary, path);
  const unit = moneyUnit(methodology.root, path);
  if (found === null || unit === null) return null;
  const amount = printMoney(exactly(found.total.numerator), unit, locale);
  const year = summary.wave.year - unit.yearsBefore;
  const n = answerCount(found.total.answered, locale);
  const sentence = {
    es: `Las ventas de las empresas participantes en ${year} sumaron ${amount} corrientes ${n}.`,
    en: `The sales of the participating companies in ${year} amounted to ${amount} at current prices ${n}.`,
  };
  return statement(sentence[locale], [{ path, key: "total", figure: found.total }]);
}

function moneyUnit(root: Context["methodology"]["root"], path: string): Extract<Unit, { kind: "money" }> | null {
  const node = findNode(root, path);
  if (node === null || isGroup(node) || node.kind !== "quantity" || node.unit.kind !== "money") return null;
  return node.unit;
}

function reporting(context: Context): Statement | null {
  return total(context, "businessImpact.reportingCompanies", companies, (amount) => ({
    es: `Las cifras de ventas y de empleo provienen de ${amount}`,
    en: `The figures of sales and jobs come from ${amount}`,
  }));
}

/** States the total of a count and how many clusters it comes from. */
function total(
  { summary, locale }: Context,
  path: string,
  noun: Noun,
  sentence: (amount: string) => Text,
): Statement | null {
  const found = quantityOf(summary, path);
  if (found === null) return null;
  const amount = printAmount(exactly(found.total.numerator), noun, locale);
  const text = `${sentence(amount)[locale]} ${answerCount(found.total.answered, locale)}.`;
  return statement(text, [{ path, key: "total", figure: found.total }]);
}

/**
 * The share of one total in another that includes it. Null unless all clusters gave both, since the totals would
 * otherwise come from different clusters, and null where the part is larger than its whole.
 */
function shareOfTotal(part: Figure | undefined, whole: Figure | undefined, context: Context): string | null {
  const { summary, locale } = context;
  if (part === undefined || whole === undefined || part.numerator > whole.numerator) return null;
  if (part.answered < summary.n || whole.answered < summary.n) return null;
  const ratio = whole.numerator === 0 ? null : ratioOf({ ...part, denominator: whole.numerator });
  return ratio === null ? null : sharePhrase(ratio, locale);
}
