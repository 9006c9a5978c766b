import { defineMethodology, ssme2022, type Assessment, type Methodology, type MethodologyDefinition } from "ssme";
import fc from "fast-check";
import { listIndicators, listNodes } from "../../src/methodology/nodes.js";
import { randomFrom, type Random } from "../oracle/random.js";
import { randomAnswer, randomAssessment } from "../oracle/randomAssessment.js";
import { randomMethodology } from "../oracle/randomMethodology.js";

/** A methodology, answers to it with gaps, and chance for what a property still has to draw. */
export interface Case {
  readonly methodology: Methodology<object>;
  readonly assessment: Assessment<object>;
  readonly random: Random;
}

/** Random methodologies of every kind. */
export const anyCase: fc.Arbitrary<Case> = fc
  .integer()
  .map((seed) => caseOf(seed, (random) => randomMethodology(random)));

/**
 * Random methodologies that never leave out, or count as 0, a group of which a part was answered: what was answered
 * there would be lost, and the score could leave its range.
 */
export const soundCase: fc.Arbitrary<Case> = fc.integer().map((seed) => caseOf(seed, randomSoundMethodology));

/** The methodology that everybody uses. */
export const ssme2022Case: fc.Arbitrary<Case> = fc.integer().map((seed) => caseOf(seed, () => ssme2022));

function caseOf(seed: number, drawMethodology: (random: Random) => Methodology): Case {
  const random = randomFrom(seed);
  const methodology = drawMethodology(random) as Methodology<object>;
  return { methodology, assessment: randomAssessment(random, methodology.root) as Assessment<object>, random };
}

function randomSoundMethodology(random: Random): Methodology<object> {
  const copy = JSON.parse(JSON.stringify(randomMethodology(random))) as MethodologyDefinition<object>;
  const root = copy.root;
  for (const { node } of [{ node: root }, ...listNodes(root)]) {
    if (!("children" in node) || !Object.values(node.children).some((child) => "children" in child)) continue;
    Object.assign(node, { unanswered: "require" });
  }
  return defineMethodology(copy);
}

/** The same assessment with another answer at a path. */
export function withAnswer(assessment: Assessment<object>, path: string, answer: unknown): Assessment<object> {
  const answers = structuredClone(assessment.answers) as Record<string, unknown>;
  const ids = path.split(".");
  const last = ids.pop() ?? "";
  let place = answers;
  for (const id of ids) {
    if (typeof place[id] !== "object" || place[id] === null || !Object.hasOwn(place, id)) place[id] = {};
    place = place[id] as Record<string, unknown>;
  }
  place[last] = answer;
  return { ...assessment, answers };
}

/** The answer at a path. */
export function answerOf({ answers }: Assessment<object>, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (place, id) =>
        typeof place === "object" && place !== null && Object.hasOwn(place, id)
          ? (place as Record<string, unknown>)[id]
          : undefined,
      answers,
    );
}

/** Answers everything that was not answered or not known, at random. */
export function completed({ assessment, methodology, random }: Case): Assessment<object> {
  return listIndicators(methodology.root).reduce((complete, { path, node }) => {
    const isOpen = [undefined, null, "dont-know"].includes(answerOf(assessment, path) as null);
    return isOpen ? withAnswer(complete, path, randomAnswer(random, node)) : complete;
  }, assessment);
}

/** The same value with the keys of every object in another order. */
export function shuffled(value: unknown, random: Random): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  const keys = random.some(Object.keys(value), Infinity);
  return Object.fromEntries(keys.map((key) => [key, shuffled((value as Record<string, unknown>)[key], random)]));
}

/** The same value, frozen in depth. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
