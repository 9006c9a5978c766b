import type { Figure } from "../../assessment/figure.js";
import { findNode, isGroup } from "../../methodology/nodes.js";
import type { Unit } from "../../methodology/indicator.js";
import type { Fraction } from "../../numeric/fraction.js";
import { companies, entities, formalJobs, jobs, printAmount, type Noun } from "../phrases/amount.js";
import { answerCount } from "../phrases/answerCount.js";
import { printMoney } from "../phrases/money.js";
import { printNumber } from "../phrases/number.js";
import { sharePhrase } from "../phrases/percent.js";
import { exactly, ratioOf } from "../phrases/ratio.js";
import { quantityOf } from "./answers.js";
import { attribution } from "./attribution.js";
import { paragraph, statement } from "./blocks.js";
import type { Section, Statement } from "./bulletin.js";
import type { Context } from "./context.js";
import { growthStatements } from "./growthStatements.js";
import { marketStatement } from "./marketStatement.js";
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
      ...paragraph(participating(context), smallAndMedium(context)),
      ...sizesTable(context),
      ...paragraph(jobsOfParticipants(context), formal(context), sales(context), reporting(context)),
      ...(growth.length === 0 ? [] : paragraph(...growth, nominal(context), ...attribution(context))),
      ...paragraph(marketStatement(context)),
    ],
  };
}

function twoPopulations({ summary, locale }: Context): Statement | null {
  const whole = quantityOf(summary, "businessImpact.impactedCompanies");
  const participants = quantityOf(summary, "participants.companies");
  if (whole === null || participants === null) return null;
  const sentence = {
    es: "Aquí hay dos poblaciones distintas, y las cifras de una no se dividen entre las de la otra: las empresas de toda la aglomeración, participen o no en la iniciativa, y las empresas que participan activamente en ella.",
    en: "There are two different populations here, and the figures of one are not divided by those of the other: the companies of the whole agglomeration, whether they take part in the initiative or not, and the companies that take part actively.",
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
    es: `Las empresas de toda la aglomeración generan ${amount}`,
    en: `The companies of the whole agglomeration account for ${amount}`,
  }));
}

function participating(context: Context): Statement | null {
  const { summary, locale } = context;
  const all = quantityOf(summary, "participants.entities");
  const some = quantityOf(summary, "participants.companies");
  const path = "participants.companies";
  if (all === null || some === null || all.total.answered !== some.total.answered || all.total.numerator === 0) {
    return total(context, path, companies, (amount) => ({
      es: `En las iniciativas participan activamente ${amount}`,
      en: `The initiatives have ${amount} that take part actively`,
    }));
  }
  const whole = printAmount(exactly(all.total.numerator), entities, locale);
  const part = printNumber(exactly(some.total.numerator), 0, locale);
  const share = sharePhrase(quotient(some.total, all.total), locale);
  const n = answerCount(all.total.answered, locale);
  const sentence = {
    es: `En las iniciativas participan activamente ${whole} ${n}; las empresas son ${part}, es decir, ${share}.`,
    en: `The initiatives have ${whole} that take part actively ${n}; companies number ${part}, or ${share}.`,
  };
  return statement(sentence[locale], [
    { path: "participants.entities", key: "total", figure: all.total },
    { path, key: "total", figure: some.total },
  ]);
}

function jobsOfParticipants(context: Context): Statement | null {
  return total(context, "businessImpact.jobs", jobs, (amount) => ({
    es: `Las empresas participantes generan ${amount}, formales e informales`,
    en: `The participating companies account for ${amount}, formal and informal`,
  }));
}

function formal({ summary, locale }: Context): Statement | null {
  const all = quantityOf(summary, "businessImpact.jobs");
  const some = quantityOf(summary, "businessImpact.formalJobs");
  if (all === null || some === null) return null;
  if (all.total.answered !== some.total.answered || all.total.numerator === 0) return null;
  const part = printAmount(exactly(some.total.numerator), formalJobs, locale);
  const share = sharePhrase(quotient(some.total, all.total), locale);
  const sentence = {
    es: `Entre ellos hay ${part}, ${share}.`,
    en: `Among them there are ${part}, ${share}.`,
  };
  return statement(sentence[locale], [{ path: "businessImpact.formalJobs", key: "total", figure: some.total }]);
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

function nominal({ locale }: Context): Statement {
  const sentence = {
    es: "El crecimiento de las ventas es nominal: no descuenta la inflación.",
    en: "The growth of sales is nominal: inflation is not taken out.",
  };
  return statement(sentence[locale]);
}

/** States the total of a count and how many clusters it comes from. */
function total(
  { summary, locale }: Context,
  path: string,
  noun: Noun,
  sentence: (amount: string) => { readonly es: string; readonly en: string },
): Statement | null {
  const found = quantityOf(summary, path);
  if (found === null) return null;
  const amount = printAmount(exactly(found.total.numerator), noun, locale);
  const text = `${sentence(amount)[locale]} ${answerCount(found.total.answered, locale)}.`;
  return statement(text, [{ path, key: "total", figure: found.total }]);
}

function quotient(part: Figure, whole: Figure): Fraction {
  return ratioOf({ ...part, denominator: whole.numerator }) ?? { n: 0n, d: 1n };
}
