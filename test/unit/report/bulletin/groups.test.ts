import { describe, expect, it } from "vitest";
import { ssme2022, type Ssme2022Answers } from "../../../../src/methodologies/ssme2022.js";
import { buildBulletin } from "../../../../src/report/index.js";
import { textOf, times, waveOf } from "../wave.js";

const cluster = (sector: "agroindustry" | "manufacturing" | "services", manager: boolean): Ssme2022Answers => ({
  focus: { sector },
  governance: { manager },
});

describe("the groups of a bulletin", () => {
  it("are left out where nothing is grouped", () => {
    const { sections } = buildBulletin(waveOf(times(8, cluster("services", true))), ssme2022);
    expect(sections.some(({ id }) => id === "groups")).toBe(false);
  });

  it("show counts under 30 and percentages from there on", () => {
    const clusters = [...times(24, cluster("services", true)), ...times(8, cluster("services", false))];
    const text = textOf(waveOf([...clusters, ...times(10, cluster("agroindustry", true))], { bySector: true }));
    expect(text).toContain("## Resultados por sector");
    expect(text).toMatch(/\| Agroindustria +\| +10 \|.* 10 de 10 \|/);
    expect(text).toMatch(/\| Servicios +\| +32 \|.* 75 % \(24\) \|/);
  });

  it("say that a small group is withheld, and why", () => {
    const shown = [...times(20, cluster("services", true)), ...times(10, cluster("manufacturing", true))];
    const text = textOf(waveOf([...shown, ...times(2, cluster("agroindustry", true))], { bySector: true }));
    expect(text).toMatch(/\| Agroindustria +\| +reservado \| +reservado \|/);
    expect(text).toContain("- Agroindustria: reservado porque corresponde a menos de 5 aglomeraciones.");
    expect(text).not.toContain("2 de 2");
  });

  it("are told in a sentence where all of them are withheld", () => {
    const clusters = [...times(2, cluster("services", true)), ...times(2, cluster("agroindustry", true))];
    const text = textOf(waveOf(clusters, { bySector: true }));
    expect(text).toContain("- Agroindustria; Servicios: reservado porque corresponde a menos de 5 aglomeraciones.");
    expect(text).not.toContain("reservado |");
  });

  it("say of clusters without a sector that it is not stated", () => {
    const clusters = [...times(10, cluster("services", true)), ...times(6, { governance: { manager: true } })];
    expect(textOf(waveOf(clusters, { bySector: true }))).toMatch(/\| Sin información +\| +6 \|/);
  });
});
