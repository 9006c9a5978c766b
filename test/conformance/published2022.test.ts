import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ssme2022, type Wave } from "ssme";
import { roundShares, summarize, type Summary, type SummaryContent } from "ssme/aggregation";
import { parseRows } from "ssme/input";
import { buildBulletin, published2022, renderMarkdown, type PublishedFigure } from "ssme/report";
import type { Figure } from "../../src/assessment/figure.js";

/** What the library makes of the reconstruction for one published figure, before it is rounded as it was printed. */
interface Observed {
  readonly values: Readonly<Record<string, { readonly value: number; readonly numerator?: number }>>;
  readonly denominator?: number;
  readonly respondents?: number;
}

const wave: Wave = {
  version: "4",
  year: 2022,
  fieldStart: "2022-07",
  fieldEnd: "2022-09",
  population: { departments: 26 },
};

const csv = readFileSync(new URL("../../examples/data/reconstruction-2022.csv", import.meta.url));
const parsed = parseRows(parse<Record<string, string>>(csv, { columns: true, bom: true }), ssme2022);
const summary: Summary = summarize(parsed.accepted, ssme2022, { wave, by: ["focus.sector"] });

function indicator<K extends SummaryContent["indicators"][string]["kind"]>(
  path: string,
  kind: K,
  content: SummaryContent = summary,
) {
  const found = content.indicators[path];
  if (found?.kind !== kind) throw new Error(`${path} is no ${kind}`);
  return found as SummaryContent["indicators"][string] & { readonly kind: K };
}

function ofClusters(key: string, figure: Figure | undefined): Observed {
  if (figure === undefined) throw new Error(`${key} is missing`);
  const value = (100 * figure.numerator) / figure.denominator;
  return {
    values: { [key]: { value, numerator: figure.numerator } },
    denominator: figure.denominator,
    respondents: figure.answered,
  };
}

const level = (id: string): Observed => ofClusters(id, summary.levels[id]);
const choice = (path: string, option: string): Observed =>
  ofClusters(option, indicator(path, "choice").options[option]);

function total(path: string): Observed {
  const figure = indicator(path, "quantity").total;
  return { values: { total: { value: figure.numerator } }, respondents: figure.answered };
}

function growth(path: string): Observed {
  const figure = indicator(path, "quantity").growth?.ratioOfSums;
  return { values: { total: { value: 100 * (figure?.value ?? Number.NaN) } } };
}

function size(key: string): Observed {
  const shares = indicator("participants.companiesBySize", "shares").shares;
  const figure = shares[key];
  return {
    values: { [key]: { value: roundShares(shares)[key] ?? Number.NaN, numerator: figure?.numerator ?? Number.NaN } },
    denominator: figure?.denominator ?? Number.NaN,
    respondents: figure?.answered ?? Number.NaN,
  };
}

function byMarket(shares: Readonly<Record<string, Figure>>): Observed {
  const values = Object.entries(roundShares(shares)).map(([key, value]) => [key, { value }] as const);
  return { values: Object.fromEntries(values) };
}

function mipymes(): Observed {
  const parts = ["micro", "small", "medium"].map(
    (key) => indicator("participants.companiesBySize", "shares").shares[key]!,
  );
  const numerator = parts.reduce((sum, part) => sum + part.numerator, 0);
  const { denominator, answered } = parts[0]!;
  return {
    values: { mipymes: { value: (100 * numerator) / denominator, numerator } },
    denominator,
    respondents: answered,
  };
}

function companiesShare(): Observed {
  const [companies, entities] = ["companies", "entities"].map(
    (id) => indicator(`participants.${id}`, "quantity").total,
  );
  return {
    values: {
      companies: { value: (100 * companies!.numerator) / entities!.numerator, numerator: companies!.numerator },
    },
    denominator: entities!.numerator,
    respondents: companies!.answered,
  };
}

function departments(): Observed {
  const seats = Object.values(indicator("focus.department", "choice").options).filter(({ numerator }) => numerator > 0);
  return {
    values: { total: { value: seats.length, numerator: seats.length } },
    denominator: summary.wave.population?.departments ?? Number.NaN,
    respondents: seats[0]!.answered,
  };
}

function internationalBySector(): Observed {
  const values = summary.groups.map(({ key, content }) => {
    const shares = indicator("businessImpact.salesByMarket", "shares", content!).weighted?.shares ?? {};
    return [key[0]!, { value: roundShares(shares)["international"] ?? Number.NaN }] as const;
  });
  return { values: Object.fromEntries(values) };
}

const single = (value: number): Observed => ({ values: { total: { value } } });

const observed: Readonly<Record<string, () => Observed>> = {
  version: () => single(Number(summary.wave.version)),
  areas: () => single(Object.keys(summary.areas).length),
  clusters: () => ({ ...single(summary.n), respondents: summary.n }),
  departments,
  consolidado: () => level("consolidado"),
  "en-consolidacion": () => level("en-consolidacion"),
  basico: () => level("basico"),
  "current-strategy": () => choice("strategy.status", "current"),
  "chambers-of-commerce": () => choice("focus.managingEntity", "chamberOfCommerce"),
  "impacted-companies": () => total("businessImpact.impactedCompanies"),
  "impacted-formal-jobs": () => total("businessImpact.impactedFormalJobs"),
  entities: () => total("participants.entities"),
  companies: () => total("participants.companies"),
  "companies-share": companiesShare,
  "micro-companies": () => size("micro"),
  "small-companies": () => size("small"),
  "medium-companies": () => size("medium"),
  "large-companies": () => size("large"),
  mipymes,
  // The library counts sales in millions of pesos.
  sales: () => single(indicator("businessImpact.sales", "quantity").total.numerator * 1e6),
  jobs: () => ({
    ...total("businessImpact.jobs"),
    denominator: indicator("participants.companies", "quantity").total.numerator,
  }),
  "jobs-headline": () => total("businessImpact.jobs"),
  "sales-growth": () => growth("businessImpact.sales"),
  "jobs-growth": () => growth("businessImpact.jobs"),
  "sales-by-market": () => byMarket(indicator("businessImpact.salesByMarket", "shares").weighted?.shares ?? {}),
  "international-sales-by-sector": internationalBySector,
  "purchases-by-origin": () => byMarket(indicator("businessImpact.purchasesByOrigin", "shares").shares),
};

/** Does to a number what was done before it was printed. */
function asPrinted(value: number, { precision }: PublishedFigure): number {
  switch (precision) {
    case "exact":
      return value;
    case "rounded":
      return Math.round(value);
    case "truncated":
      return Math.floor(value / 1e3) * 1e3;
    case "lower-bound":
      return Math.floor(value / 1e9) * 1e9;
  }
}

const figures = published2022.figures.map((figure) => [figure.number, figure.id, figure] as const);

describe("the reconstruction of 2022", () => {
  it("is read without a single issue", () => {
    expect(parsed.issues).toEqual([]);
    expect(parsed.rejected).toEqual([]);
    expect(summary.origins).toEqual({ survey: 0, reconstruction: 100, example: 0 });
  });

  it.each(figures)("gives figure %i, %s, as it was published", (_number, id, figure) => {
    const seen = observed[id]!();
    for (const { key, value, numerator } of figure.values) {
      expect(asPrinted(seen.values[key]!.value, figure)).toBe(value);
      if (numerator !== null) expect(seen.values[key]!.numerator).toBe(numerator);
    }
    if (figure.denominator !== null && figure.denominator.value !== null) {
      expect(seen.denominator).toBe(figure.denominator.value);
    }
    if (figure.respondents !== null && figure.respondents.value !== null) {
      expect(seen.respondents).toBe(figure.respondents.value);
    }
  });

  it("flags the figures that the source cannot decide, as published and as computed", () => {
    const flagsOf = (id: string): readonly string[] =>
      published2022.figures.find((figure) => figure.id === id)!.flags.map((flag) => flag.id);
    expect(flagsOf("sales")).toContain("A");
    expect(flagsOf("purchases-by-origin")).toContain("B");
    expect(flagsOf("international-sales-by-sector")).toContain("C");
    expect(summary.flags.map(({ args }) => args["check"]).sort()).toEqual([
      "exports-by-sector-are-no-breakdown",
      "purchases-add-up",
      "sales-per-job",
    ]);
  });
});

describe("the bulletin of the reconstruction", () => {
  const text = renderMarkdown(buildBulletin(summary, ssme2022)).replaceAll("\u00a0", " ");

  it.each([
    [1, "La cuarta versión"],
    [2, "Se observan ocho áreas temáticas"],
    [3, "Participaron 100 aglomeraciones"],
    [4, "en 24 de los 26 departamentos"],
    [5, "El 64 % de las 100 aglomeraciones medidas alcanza el nivel «consolidado»"],
    [6, "el 30 % (30 de 100), el nivel «en consolidación»"],
    [7, "el 6 % (6 de 100), el nivel «básico»"],
    [8, "El 78 % de las 100 aglomeraciones que respondieron tiene una estrategia documentada y actualizada"],
    [9, "El 73 % de las 100 aglomeraciones que respondieron tiene como entidad gestora una cámara de comercio"],
    [10, "476.504 empresas"],
    [11, "2.709.296 empleos formales"],
    [12, "37.728 entidades"],
    [13, "las empresas son 36.249"],
    [14, "es decir, el 96 %"],
    [19, "el 97 %"],
    [20, "457 mil millones de pesos"],
    [21, "385.502 empleos, formales e informales"],
    [23, "crecimiento nominal de las ventas del 19 %"],
    [24, "aumento del empleo del 7 %"],
    [25, "46 % local, 33 % nacional y 21 % internacional"],
    [27, "46 % local, 31 % nacional, 13 % internacional y 10 % sin información"],
  ])("says figure %i", (_number, words) => {
    expect(text).toContain(words);
  });

  it.each([
    [15, "Micro", "26.824", "74 %"],
    [16, "Pequeña", "6.525", "18 %"],
    [17, "Mediana", "1.812", "5 %"],
    [18, "Grande", "1.088", "3 %"],
  ])("tables figure %i", (_number, ...cells) => {
    expect(text).toMatch(new RegExp(`\\| ${cells.join("\\s*\\|\\s*")} \\|`));
  });

  it.each([
    ["Agroindustria", "33 %"],
    ["Manufactura", "21 %"],
    ["Servicios", "14 %"],
  ])("tables what %s sells abroad, of its own sales", (sector, share) => {
    const table = text.slice(text.indexOf("Ventas por mercado, por sector"));
    expect(table).toMatch(new RegExp(`\\| ${sector}\\s*\\|[^\\n]*\\| +${share} \\|`));
  });

  it("says that it is a reconstruction, and whose rules these are", () => {
    expect(text).toContain("Los datos no provienen de una encuesta");
    expect(text).toContain("No es oficial");
    expect(text).not.toContain("de Colombia");
  });
});
