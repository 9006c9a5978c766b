import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { checkAssessment, scoreAssessment, ssme2022 } from "ssme";
import { columns, parseRows } from "ssme/input";
import { published2022 } from "ssme/report";
import { describe, expect, it } from "vitest";
import { reconstructionCsv, reconstructionManifest } from "../../examples/data/make-reconstruction.js";

const data = (name: string): string => readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), "utf8");

const csv = data("reconstruction-2022.csv");
const rows = parse<Record<string, string>>(csv, { columns: true });
const manifest = JSON.parse(data("reconstruction-2022.manifest.json")) as Record<
  string,
  { basis: string; figures: readonly number[] }
>;
const { accepted, rejected, issues } = parseRows(rows, ssme2022);

describe("the reconstruction of 2022", () => {
  it("is what its generator makes", () => {
    expect(reconstructionCsv()).toBe(csv);
    expect(reconstructionManifest()).toBe(data("reconstruction-2022.manifest.json"));
  });

  it("is read without a complaint, and no cluster's answers are implausible", () => {
    expect({ accepted: accepted.length, rejected, issues }).toEqual({ accepted: 100, rejected: [], issues: [] });
    expect(accepted.flatMap((assessment) => checkAssessment(assessment, ssme2022))).toEqual([]);
  });

  it("has a column for every answer that the methodology asks for", () => {
    const answers = columns(ssme2022).filter(
      (column) => /^[a-z]+[A-Za-z]*\./.test(column) && !/^(cluster|evidence)\./.test(column),
    );
    const given = Object.keys(rows[0] ?? {});
    expect(answers.filter((column) => !given.includes(column))).toEqual([]);
    expect(Object.keys(manifest)).toEqual(given);
  });

  it("traces every published figure to a column, but those of the methodology itself", () => {
    const traced = new Set(Object.values(manifest).flatMap(({ figures }) => figures));
    const untraced = published2022.figures.map(({ number }) => number).filter((number) => !traced.has(number));
    // The number of thematic areas.
    expect(untraced).toEqual([2]);
  });

  it("passes for nothing but a reconstruction of clusters that do not exist", () => {
    expect(
      accepted.filter(({ origin, cluster }) => origin !== "reconstruction" || !/ficticio/.test(cluster.name)),
    ).toEqual([]);
  });

  it("decides every level, and keeps some clusters with the score of consolidado below it for a requirement", () => {
    const cards = accepted.map((assessment) => scoreAssessment(assessment, ssme2022));
    const heldBack = cards.filter(
      ({ score, level }) => Number(score) >= 75 && level.status === "decided" && level.id !== "consolidado",
    );
    expect(cards.filter(({ level }) => level.status !== "decided")).toEqual([]);
    expect(heldBack).toHaveLength(5);
    expect(heldBack.flatMap(({ level }) => level.reasons).every(({ code }) => code === "requirement-unmet")).toBe(true);
  });
});
