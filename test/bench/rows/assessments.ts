import { scoreAssessment, type Methodology, type Scorecard } from "ssme";
import { allocated } from "../allocated.js";
import { floatPlan } from "../references/floatPlan.js";
import { prepareObjectLoop, type FloatScorecard } from "../references/objectLoop.js";
import { compareSides, oneByOne } from "../rounds.js";
import type { Differences, Row } from "../row.js";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";
import { toAssessments } from "../subjects/toAssessments.js";
import { countDifferences } from "./countDifferences.js";

const length = 1000;

/** Scoring assessments one by one, against a loop over the same objects. */
export const assessmentRow: Row = {
  id: "assessments",
  title: "`scoreAssessment`: the full scorecard",
  reference: "float64 loop that reads the same objects by key; nine rounded scores and a level, no more",
  target: { atLeast: 0.4, unit: "times" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const assessments = toAssessments(drawColumns(methodology, length), methodology);
    const loop = prepareObjectLoop(floatPlan(methodology));
    const library = oneByOne(assessments, (assessment) => scoreAssessment(assessment, methodology));
    const reference = oneByOne(assessments, ({ answers }) => loop(answers));
    const compared = compareSides(library, reference, effort);
    const bytes = [library, reference].map(({ run }) => (allocated(run) / length).toFixed(0));
    const differences = count(
      assessments.map((assessment) => scoreAssessment(assessment, methodology)),
      assessments.map(({ answers }) => loop(answers)),
      methodology,
    );
    const remark = bytes.join(" bytes of objects for each unit, the reference ");
    return { ...compared, per: "units", differences, remark };
  },
};

function count(
  scorecards: readonly Scorecard[],
  loop: readonly FloatScorecard[],
  methodology: Methodology,
): Differences {
  const areas = Object.keys(methodology.root.children);
  const indexOf = ({ level }: Scorecard): number =>
    level.status === "decided" ? methodology.levels.findIndex(({ id }) => id === level.id) : -2;
  return countDifferences(
    {
      score: scorecards.map(({ score }) => score ?? NaN),
      areas: Object.fromEntries(areas.map((id) => [id, scorecards.map((card) => card.areas[id]?.score ?? NaN)])),
      level: scorecards.map(indexOf),
    },
    {
      score: loop.map(({ score }) => score),
      areas: Object.fromEntries(areas.map((id, at) => [id, loop.map((card) => card.areas[at]!)])),
      level: loop.map(({ level }) => level ?? -2),
    },
    { rounded: true },
  );
}
