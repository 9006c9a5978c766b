import { describe, expect, it } from "vitest";
import type { Ssme2022Answers } from "../../../../src/methodologies/ssme2022.js";
import { textOf, times, waveOf } from "../wave.js";

type Impact = NonNullable<Ssme2022Answers["businessImpact"]>;

const told = (impact: Impact, count = 4): string => textOf(waveOf(times(count, { businessImpact: impact })));
const attributed = (...answers: readonly NonNullable<Impact["attribution"]>[]): string =>
  textOf(waveOf(answers.map((attribution) => ({ businessImpact: { sales: 120, previousSales: 100, attribution } }))));

describe("the companies of a bulletin", () => {
  it("tells growth as nominal and as reported", () => {
    expect(told({ sales: 119, previousSales: 100 })).toContain(
      "Las empresas participantes reportaron un crecimiento nominal de las ventas del 19 % frente al año anterior, sin descontar la inflación (n = 4).",
    );
    expect(told({ sales: 95, previousSales: 100 })).toContain("una disminución nominal de las ventas del 5 %");
    expect(told({ sales: 100, previousSales: 100 })).toContain("ventas nominales sin variación");
    expect(told({ sales: "100.4", previousSales: 100 })).toContain("un crecimiento nominal de las ventas del 0,4 %");
    expect(told({ jobs: 107, previousJobs: 100 })).toContain("reportaron un aumento del empleo del 7 %");
  });

  it("speaks of a cause only where most declared one, and then as a declaration", () => {
    const most = attributed("mostly", "partly", "none");
    expect(most).toContain("Dos de las tres aglomeraciones que respondieron atribuyen esa variación");
    expect(most).toContain("Es lo declarado, no un efecto medido");
    const half = attributed("mostly", "none");
    expect(half).toContain("sin atribuirla a las iniciativas");
    expect(half).not.toContain("Es lo declarado");
    expect(told({ sales: 119, previousSales: 100 })).toContain("No se sabe en qué medida esa variación se debe");
  });

  it("claims no cause anywhere else", () => {
    for (const text of [attributed("mostly", "mostly"), attributed("none"), told({ sales: 119, previousSales: 100 })]) {
      expect(text).not.toMatch(/como resultado|gracias a|debido a/);
    }
  });

  it("names money as each language does", () => {
    const summary = waveOf([{ businessImpact: { sales: 457_300 } }]);
    expect(textOf(summary)).toContain("en 2021 sumaron 457 mil millones de pesos corrientes (n = 1)");
    expect(textOf(summary, { locale: "en" })).toContain(
      "in 2021 amounted to 457 billion pesos at current prices (n = 1)",
    );
  });

  it("never divides the participants by the whole agglomeration", () => {
    const text = textOf(
      waveOf([
        {
          participants: { entities: 40, companies: 30 },
          businessImpact: { impactedCompanies: 300, impactedFormalJobs: 900, jobs: 90, formalJobs: 45 },
        },
      ]),
    );
    expect(text).toContain("dos poblaciones distintas");
    expect(text).toContain("las empresas son 30, es decir, el 75 %");
    expect(text).toContain("45 son formales, el 50 % (n = 1)");
    expect(text).not.toMatch(/\b(10|5) %/);
  });

  it("gives no share of totals that come from different clusters", () => {
    const text = textOf(
      waveOf([{ participants: { entities: 40, companies: 30 } }, { participants: { companies: 10 } }]),
    );
    expect(text).toContain("participan activamente 40 entidades (n = 1)");
    expect(text).toContain("Las iniciativas reportan 40 empresas participantes (n = 2)");
    expect(text).not.toContain("es decir");
  });

  it("prints parts of a whole that add up to 100", () => {
    const parts = { local: 33.4, national: 33.3, international: 33.3 };
    const text = told({ sales: 10, salesByMarket: parts }, 1);
    expect(text).toContain("34 % local, 33 % nacional y 33 % internacional");
  });

  it("keeps what is not stated as a part of its own", () => {
    const text = told({ purchasesByOrigin: { local: 46, national: 31, international: 13, notStated: 10 } });
    expect(text).toContain("46 % local, 31 % nacional, 13 % internacional y 10 % sin información");
    expect(text).toContain("Las compras con origen conocido suman 90 %, no 100 %");
  });
});
