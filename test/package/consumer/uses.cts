// The same from CommonJS.
import ssme = require("ssme");
import input = require("ssme/input");
import aggregation = require("ssme/aggregation");
import report = require("ssme/report");

const parsed = input.parseAssessment({}, ssme.ssme2022, { locale: "en" });
const assessments = parsed.ok ? [parsed.value] : [];
const summary = aggregation.summarize(assessments, ssme.ssme2022, { wave: { version: "1", year: 2022 } });
const text: string = report.renderMarkdown(report.buildBulletin(summary, ssme.ssme2022, { locale: "en" }));
const scorecards: ssme.Scorecard[] = assessments.map((assessment) => ssme.scoreAssessment(assessment, ssme.ssme2022));
export = { text, scorecards };
