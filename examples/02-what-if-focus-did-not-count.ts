/**
 * What if the area «Enfoque» did not count? `npx tsx examples/02-what-if-focus-did-not-count.ts`
 *
 * Makes a variant of ssme2022 in which that area has weight 0, says what differs, scores the 100 clusters of the
 * reconstruction with both, and prints the clusters whose level changes. The clusters are invented, and so are their
 * scored answers: this shows how to ask the question, and says nothing about Colombia.
 */
import { fileURLToPath } from "node:url";
import { deriveMethodology, describeDifferences, scoreAssessment, ssme2022, type Scorecard } from "ssme";
import { parseRows } from "ssme/input";
import { readTable } from "./readTable.js";

const withoutFocus = deriveMethodology(ssme2022, {
  id: "ssme-2022-sin-enfoque",
  version: "1.0.0",
  title: { es: "SSME 2022 sin el área Enfoque", en: "SSME 2022 without the area Focus" },
  nodes: { focus: { weight: 0 } },
});

console.log("Qué cambia en el método:");
for (const sentence of describeDifferences(ssme2022, withoutFocus)) console.log(`  ${sentence}`);

const table = readTable(fileURLToPath(new URL("data/reconstruction-2022.csv", import.meta.url)));
if (typeof table === "string") throw new Error(table);
const { accepted } = parseRows(table.rows, ssme2022);

const compared = accepted.map((assessment) => ({
  name: assessment.cluster.name,
  before: scoreAssessment(assessment, ssme2022),
  after: scoreAssessment(assessment, withoutFocus),
}));
const changed = compared.filter(({ before, after }) => levelName(before) !== levelName(after));

console.log(`\nAglomeraciones cuyo nivel cambia: ${changed.length} de ${compared.length}`);
for (const { name, before, after } of changed) {
  console.log(`  ${name}: ${levelName(before)} (${print(before.score)}) → ${levelName(after)} (${print(after.score)})`);
}

function levelName({ level }: Scorecard): string {
  if (level.status === "undecided") return "sin decidir";
  return ssme2022.levels.find(({ id }) => id === level.id)?.name.es ?? "ningún nivel";
}

function print(score: number | null): string {
  return score === null ? "sin puntaje" : score.toFixed(2).replace(".", ",");
}
