import { describe, expect, it } from "vitest";
import { ssme2022 } from "../../../../src/methodologies/ssme2022.js";
import { buildBulletin } from "../../../../src/report/index.js";
import { textOf, times, waveOf } from "../wave.js";

const invented = { es: "Respuestas inventadas.", en: "Invented answers." };
const summary = waveOf(
  times(40, {
    focus: { managingEntity: "chamberOfCommerce", sector: "services" },
    strategy: { status: "current", roadmap: "monitored" },
    governance: { manager: true },
    financing: { managerSupport: ["contacts"] },
  }),
);

describe("the caveats of a bulletin", () => {
  it("mark the figures of their path, and say so once", () => {
    const text = textOf(summary, { caveats: { "strategy.roadmap": invented } });
    expect(text).toContain("con responsables y fechas[^1].");
    expect(text).toContain("documentada y actualizada.");
    expect(text.match(/^\[\^1\]: Respuestas inventadas\.$/gm)).toHaveLength(1);
  });

  it("of an area mark all that is in it", () => {
    const text = textOf(summary, { caveats: { strategy: invented } });
    expect(text).toContain("con responsables y fechas[^1].");
    expect(text).toContain("documentada y actualizada[^1].");
    expect(text).toContain("un gestor o gerente en ejercicio.");
  });

  it("with the same words share a footnote, in the order of reading", () => {
    const other = { es: "Otra cosa.", en: "Something else." };
    const caveats = { "financing.managerSupport": other, "focus.managingEntity": invented, "focus.sector": invented };
    const { footnotes } = buildBulletin(summary, ssme2022, { caveats });
    const read = footnotes.map(({ text }) => text);
    expect(read).toEqual(["Respuestas inventadas.", "Otra cosa."]);
  });

  it("stand after the full stop in English", () => {
    const text = textOf(summary, { locale: "en", caveats: { "strategy.roadmap": invented } });
    expect(text).toContain("people in charge and dates.[^1]");
  });

  it("mark figures that fail a check of plausibility", () => {
    const text = textOf(waveOf([{ businessImpact: { sales: 10, jobs: 100 } }]));
    expect(text).toMatch(/100 empleos, formales e informales \(n = 1\)\[\^1\]\./);
    expect(text).toMatch(/\[\^1\]: No supera una prueba de plausibilidad: véase «Lo que no cuadra»\./);
  });

  it("on something that is not there mark nothing", () => {
    const { footnotes } = buildBulletin(summary, ssme2022, { caveats: { "no.such.path": invented } });
    expect(footnotes).toEqual([]);
  });
});
