import * as z from "zod";
import type { Assessment } from "../assessment/assessment.js";
import { origins } from "../assessment/origins.js";
import { unitLimits } from "../assessment/unitLimits.js";
import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Group, Methodology } from "../methodology/methodology.js";
import { isGroup, listIndicators } from "../methodology/nodes.js";
import { answerSchema } from "./answerSchema.js";
import { isId, isText } from "./identity.js";
import { listCompositions, type Composition } from "./listCompositions.js";
import { rawFault } from "./rawFault.js";
import { informantRoles, textLimits, verifications } from "./vocabulary.js";

/** The schemas of a methodology: of a whole assessment, and of its answers alone. */
export interface AssessmentSchema {
  readonly assessment: z.ZodType<Assessment>;
  readonly answers: z.ZodType;
  /** How many levels of groups and indicators the tree has. */
  readonly depth: number;
  /** The compositions in counts. */
  readonly compositions: readonly Composition[];
}

const schemas = new WeakMap<Methodology, AssessmentSchema>();

/** Builds the schemas of a methodology. They are kept for deeply frozen ones, which cannot change behind their back. */
export function assessmentSchema(methodology: Methodology): AssessmentSchema {
  const known = schemas.get(methodology);
  if (known !== undefined) return known;
  const schema = buildSchema(methodology.root);
  if (isDeeplyFrozen(methodology)) schemas.set(methodology, schema);
  return schema;
}

function buildSchema(root: Group): AssessmentSchema {
  const indicators = listIndicators(root);
  const answers = groupSchema(root);
  const evidence = indicators.map(({ path }) => [path, text(textLimits.evidence).nullish()]);
  const assessment = exactObject({
    cluster: exactObject({
      id: id(),
      name: text(textLimits.name),
      predecessors: withoutRepeats(z.array(id())).nullish(),
    }),
    wave: yearSchema(),
    origin: z.enum(origins),
    answers,
    informants: withoutRepeats(z.array(z.enum(informantRoles))).nullish(),
    verification: z.enum(verifications).nullish(),
    evidence: exactObject(Object.fromEntries(evidence) as z.ZodRawShape).nullish(),
  });
  const compositions = listCompositions(root);
  const depth = indicators.reduce((most, { path }) => Math.max(most, path.split(".").length), 0);
  return { answers, depth, compositions, assessment: assessment as unknown as z.ZodType<Assessment> };
}

function groupSchema(group: Group): z.ZodType {
  const children = Object.entries(group.children).map(([key, node]) => [
    key,
    isGroup(node) ? groupSchema(node).nullish() : answerSchema(node),
  ]);
  return exactObject(Object.fromEntries(children) as z.ZodRawShape);
}

/** An object with these keys and no others. Keys without a value are dropped: null and absent are the same. */
function exactObject(shape: z.ZodRawShape): z.ZodType {
  return z
    .strictObject(shape)
    .transform((value) =>
      Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined)),
    );
}

function yearSchema(): z.ZodType<number> {
  const { atLeast, atMost = Infinity } = unitLimits.year;
  return z.number().check(({ value, issues }) => {
    if (!Number.isInteger(value)) issues.push(rawFault("not-an-integer", value));
    else if (value < atLeast || value > atMost) issues.push(rawFault("out-of-range", value));
  });
}

function text(limit: number): z.ZodType<string> {
  return z.string().check(({ value, issues }) => {
    if (!isText(value, limit)) issues.push(rawFault("malformed-text", value));
  });
}

function id(): z.ZodType<string> {
  return z.string().check(({ value, issues }) => {
    if (!isId(value)) issues.push(rawFault("malformed-text", value));
  });
}

function withoutRepeats<T extends string>(schema: z.ZodType<T[]>): z.ZodType<T[]> {
  return schema.check(({ value, issues }) => {
    value.forEach((item, index) => {
      if (value.indexOf(item) < index) issues.push(rawFault("repeated-option", item, { path: [index] }));
    });
  });
}
