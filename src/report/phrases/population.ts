import type { Text } from "../../text.js";

/** The clusters that a statement is about, after a number: "aglomeraciones que respondieron". */
export interface Population {
  readonly one: Text;
  readonly many: Text;
}

/** The clusters that answered the question at hand. */
export const respondents: Population = {
  one: { es: "aglomeración que respondió", en: "cluster that answered" },
  many: { es: "aglomeraciones que respondieron", en: "clusters that answered" },
};

/** The clusters whose level is decided. */
export const withLevel: Population = {
  one: { es: "aglomeración con nivel decidido", en: "cluster with a decided level" },
  many: { es: "aglomeraciones con nivel decidido", en: "clusters with a decided level" },
};

/** All clusters of the wave. */
export const measured: Population = {
  one: { es: "aglomeración medida", en: "cluster measured" },
  many: { es: "aglomeraciones medidas", en: "clusters measured" },
};
