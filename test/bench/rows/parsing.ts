import { scoreAssessment, type Methodology } from "ssme";
import { parseAssessment } from "ssme/input";
import { assessmentSchema } from "../../../src/input/assessmentSchema.js";
import { compareSides, oneByOne } from "../rounds.js";
import type { Row } from "../row.js";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";
import { toAssessments } from "../subjects/toAssessments.js";

const length = 500;

/** Reading and scoring assessments, against zod alone. */
export const parsingRow: Row = {
  id: "parsing",
  title: "`parseAssessment` and `scoreAssessment`",
  reference: "zod's parse of the same object with the schema of `ssme/input`; scores nothing",
  target: { atLeast: 0.65, unit: "times" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const inputs: readonly unknown[] = toAssessments(drawColumns(methodology, length), methodology);
    const schema = assessmentSchema(methodology).assessment;
    const read = (input: unknown): ReturnType<typeof scoreAssessment> => {
      const parsed = parseAssessment(input, methodology);
      if (!parsed.ok) throw new Error("What is drawn is valid.");
      return scoreAssessment(parsed.value, methodology);
    };
    const compared = compareSides(
      oneByOne(inputs, read),
      oneByOne(inputs, (input) => schema.parse(input)),
      effort,
    );
    return { ...compared, per: "units" };
  },
};
