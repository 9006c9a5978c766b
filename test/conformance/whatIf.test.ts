import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { scoreAssessment, ssme2022 } from "ssme";
import { parseRows } from "ssme/input";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The level that a score and the two required areas give, worked out here and not by a methodology. */
function levelOf(score: number, governance: number, businessImpact: number): string {
  if (score >= 75 && governance >= 50 && businessImpact >= 50) return "consolidado";
  return score >= 50 ? "en consolidación" : "básico";
}

test(
  "examples/02 prints the clusters whose level changes when Enfoque does not count, and no others",
  { timeout: 60_000 },
  () => {
    const rows = parse<Record<string, string>>(readFileSync(`${root}examples/data/reconstruction-2022.csv`), {
      columns: true,
    });
    const expected = parseRows(rows, ssme2022).accepted.flatMap((assessment) => {
      const { score, areas } = scoreAssessment(assessment, ssme2022);
      const { focus, ...others } = Object.fromEntries(Object.entries(areas).map(([id, area]) => [id, area.score!]));
      const mean = Object.values(others).reduce((sum, value) => sum + value, 0) / 7;
      expect(focus).toBeTypeOf("number");
      const [before, after] = [score!, mean].map((value) =>
        levelOf(value, others["governance"]!, others["businessImpact"]!),
      );
      return before === after ? [] : [`${assessment.cluster.name}: ${before} → ${after}`];
    });

    const args = ["--import", "tsx", "examples/02-what-if-focus-did-not-count.ts"];
    const output = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });

    expect(expected.length).toBeGreaterThan(0);
    expect(output).toContain("«Enfoque» (focus), peso: antes 1, ahora 0.");
    expect(output).toContain(`cuyo nivel cambia: ${expected.length} de 100`);
    const printed = output.split("\n").filter((line) => line.includes("→"));
    expect(printed.map((line) => line.trim().replace(/ \(\d+,\d\d\)/g, ""))).toEqual(expected);
  },
);
