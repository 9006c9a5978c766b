import { describe, expect, it } from "vitest";
import { ssme2022 } from "../../../src/methodologies/ssme2022.js";
import { findNode } from "../../../src/methodology/nodes.js";
import { published2022 } from "../../../src/report/index.js";

const { figures, flags } = published2022;

describe("published2022", () => {
  it("numbers its figures from 1 to 27 and gives each an id of its own", () => {
    expect(figures.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(27);
  });

  it("is JSON", () => {
    expect(JSON.parse(JSON.stringify(published2022))).toEqual(published2022);
  });

  it("prints percentages that follow from their counts", () => {
    for (const { unit, values, denominator } of figures) {
      for (const { value, numerator } of unit === "percent" ? values : []) {
        if (numerator === null) continue;
        expect(Math.round((100 * numerator) / (denominator?.value ?? Number.NaN))).toBe(value);
      }
    }
  });

  it("splits the companies by size without losing one", () => {
    const sizes = figures.filter(({ id }) => /^(micro|small|medium|large)-companies$/.test(id));
    expect(sizes).toHaveLength(4);
    expect(sizes.reduce((sum, { values }) => sum + (values[0]?.numerator ?? 0), 0)).toBe(36_249);
  });

  it("names indicators that the methodology has", () => {
    for (const { path } of figures) {
      if (path !== null && path !== "level") expect(findNode(ssme2022.root, path), path).not.toBeNull();
    }
  });

  it("keeps what does not add up as it was printed", () => {
    const sum = (id: string): number =>
      figures.find((figure) => figure.id === id)!.values.reduce((total, { value }) => total + value, 0);
    expect(sum("sales-by-market")).toBe(100);
    expect(sum("international-sales-by-sector")).toBe(68);
    expect(sum("purchases-by-origin")).toBe(90);
  });

  it("explains the inconsistencies A to H, each on some figure", () => {
    expect(flags.map(({ id }) => id)).toEqual(["A", "B", "C", "D", "E", "F", "G", "H"]);
    for (const flag of flags)
      expect(
        figures.some((figure) => figure.flags.includes(flag)),
        flag.id,
      ).toBe(true);
    for (const figure of figures) for (const flag of figure.flags) expect(flags).toContain(flag);
  });
});
