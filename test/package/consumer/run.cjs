// The same application in CommonJS.
const { scoreAssessment, ssme2022 } = require("ssme");
const { summarize } = require("ssme/aggregation");
const { encodeColumns, scoreColumns } = require("ssme/columns");
const { parseAssessment } = require("ssme/input");
const { buildBulletin, renderMarkdown } = require("ssme/report");
const assessments = require("./assessments.json");

const parsed = assessments.map((assessment) => parseAssessment(assessment, ssme2022, { locale: "es" }));
const valid = parsed.filter(({ ok }) => ok).map(({ value }) => value);
const scorecards = valid.map((assessment) => scoreAssessment(assessment, ssme2022));
const { areas } = scoreColumns(encodeColumns(valid, ssme2022), ssme2022);
const columns = Object.entries(areas).map(([area, [score]]) => [area, score]);
const summary = summarize(valid, ssme2022, { wave: { version: "1", year: 2022 } });
const bulletin = renderMarkdown(buildBulletin(summary, ssme2022, { locale: "es" }));
console.log(JSON.stringify({ parsed, scorecards, columns, summary, bulletin }));
