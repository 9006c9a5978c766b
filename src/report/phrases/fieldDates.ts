import type { Wave } from "../../assessment/wave.js";
import type { Locale } from "../../text.js";

const months: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

interface Month {
  readonly year: string;
  readonly name: string;
}

/** Says when a wave was in the field: "entre julio y septiembre de 2022"; null if its dates are not known. */
export function fieldDates({ fieldStart, fieldEnd }: Wave, locale: Locale): string | null {
  const start = readMonth(fieldStart, locale);
  const end = readMonth(fieldEnd, locale);
  if (start === null && end === null) return null;
  if (start === null) return locale === "es" ? `hasta ${print(end, locale)}` : `until ${print(end, locale)}`;
  if (end === null) return locale === "es" ? `desde ${print(start, locale)}` : `from ${print(start, locale)}`;
  if (start.year === end.year && start.name === end.name) {
    return locale === "es" ? `en ${print(start, locale)}` : `in ${print(start, locale)}`;
  }
  const from = start.year === end.year ? start.name : print(start, locale);
  return locale === "es" ? `entre ${from} y ${print(end, locale)}` : `from ${from} to ${print(end, locale)}`;
}

function readMonth(date: string | undefined, locale: Locale): Month | null {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(date ?? "") ?? [];
  const name = months[locale][Number(month) - 1];
  return year === undefined || name === undefined ? null : { year, name };
}

function print(month: Month | null, locale: Locale): string {
  if (month === null) return "";
  return locale === "es" ? `${month.name} de ${month.year}` : `${month.name} ${month.year}`;
}
