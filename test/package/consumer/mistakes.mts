// Wrong uses. Each must be refused by the compiler: an unused @ts-expect-error is an error itself.
import { scoreAssessment, ssme2022 } from "ssme";
import { summarize } from "ssme/aggregation";
import { parseAssessment } from "ssme/input";

const cluster = { id: "a", name: "A" };
const rest = { cluster, wave: 2022, origin: "example" } as const;

// @ts-expect-error a misspelt option
scoreAssessment({ ...rest, answers: { strategy: { status: "curent" } } }, ssme2022);
// @ts-expect-error an area that does not exist
scoreAssessment({ ...rest, answers: { gobernanza: { manager: true } } }, ssme2022);
// @ts-expect-error an indicator that does not exist
scoreAssessment({ ...rest, answers: { governance: { director: true } } }, ssme2022);
// @ts-expect-error a flag is true or false
scoreAssessment({ ...rest, answers: { governance: { manager: "yes" } } }, ssme2022);
// @ts-expect-error several options are a list
scoreAssessment({ ...rest, answers: { strategy: { content: "vision" } } }, ssme2022);
// @ts-expect-error the origin must be said
scoreAssessment({ cluster, wave: 2022, answers: {} }, ssme2022);
// @ts-expect-error a methodology is an object, not its name
scoreAssessment({ ...rest, answers: {} }, "ssme-2022");
// @ts-expect-error a score may be null
scoreAssessment({ ...rest, answers: {} }, ssme2022).score.toFixed(2);
// @ts-expect-error the value is there only if parsing went well
export const { value } = parseAssessment({}, ssme2022, { locale: "es" });
// @ts-expect-error texts exist in Spanish and English
parseAssessment({}, ssme2022, { locale: "fr" });
// @ts-expect-error a summary is of one wave
summarize([], ssme2022, {});
