// An application in ES modules: prints what the library gives for two clusters.
import { readFileSync } from "node:fs";
import { scoreAssessment, ssme2022 } from "ssme";
import { summarize } from "ssme/aggregation";
import { encodeColumns, scoreColumns } from "ssme/columns";
import { parseAssessment } from "ssme/input";
import { buildBulletin, renderMarkdown } from "ssme/report";

const assessments = JSON.parse(readFileSync(new URL("assessments.json", import.meta.url), "utf8"));
const parsed = assessments.map((assessment) => parseAssessment(assessment, ssme2022, { locale: "es" }));
const valid = parsed.filter(({ ok }) => ok).map(({ value }) => value);
const scorecards = valid.map((assessment) => scoreAssessment(assessment, ssme2022));
const { areas } = scoreColumns(encodeColumns(valid, ssme2022), ssme2022);
const columns = Object.entries(areas).map(([area, [score]]) => [area, score]);
const summary = summarize(valid, ssme2022, { wave: { version: "1", year: 2022 } });
const bulletin = renderMarkdown(buildBulletin(summary, ssme2022, { locale: "es" }));
console.log(JSON.stringify({ parsed, scorecards, columns, summary, bulletin }));
