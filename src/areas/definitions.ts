import type { Text } from "../text.js";

/** Explains «periodo» to whoever answers. */
export const period: Text = {
  es: "Periodo: los dos años que van de una medición a la siguiente.",
  en: "Period: the two years between one measurement and the next.",
};

/** Explains «último año» to whoever answers. */
export const lastYear: Text = {
  es: "Último año: el último año calendario cerrado.",
  en: "Last year: the last closed calendar year.",
};
