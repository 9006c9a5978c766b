import type { SummaryGroup } from "../../aggregation/summary.js";
import { capitalise, uncapitalise } from "../phrases/capitalise.js";
import { joinList } from "../phrases/list.js";
import type { Context } from "./context.js";
import { levelName, nodeName, optionName } from "./names.js";

/** Names what the groups are made by: "sector", "sector y nivel". */
export function groupingNames({ summary, methodology, locale }: Context): string {
  const names = summary.by.map((by) => {
    if (by === "level") return { es: "nivel", en: "level" }[locale];
    if (by === "function") return { es: "grupo", en: "group" }[locale];
    return uncapitalise(nodeName(methodology, by, locale));
  });
  return joinList(names, locale);
}

/** Names one group: "Agroindustria", "Agroindustria · consolidado". */
export function groupName({ key }: SummaryGroup, { summary, methodology, locale }: Context): string {
  const names = key.map((id, index) => {
    const by = summary.by[index] ?? "";
    if (id === null) return { es: "sin información", en: "not stated" }[locale];
    return by === "level" ? levelName(methodology, id, locale) : optionName(methodology, by, id, locale);
  });
  return capitalise(names.join(" · "));
}
