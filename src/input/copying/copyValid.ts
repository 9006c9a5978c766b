import type { Assessment } from "../../assessment/assessment.js";
import { makeCells } from "../../assessment/cells.js";
import { compileLayout } from "../../assessment/layout.js";
import { origins } from "../../assessment/origins.js";
import { readCells } from "../../assessment/readCells.js";
import { unitLimits } from "../../assessment/unitLimits.js";
import type { Indicator } from "../../methodology/indicator.js";
import { isDeeplyFrozen } from "../../methodology/isDeeplyFrozen.js";
import type { Group, Methodology } from "../../methodology/methodology.js";
import { isGroup, listNodes } from "../../methodology/nodes.js";
import { findCompositionFaults } from "../findCompositionFaults.js";
import { listCompositions } from "../listCompositions.js";
import { inputLimits } from "../inputLimits.js";
import { isId, isText } from "../identity.js";
import { informantRoles, textLimits, verifications } from "../vocabulary.js";
import { answerCopier } from "./answerCopier.js";
import { copyIf, type Copy } from "./copy.js";
import { listCopier } from "./listCopier.js";
import { recordCopier, type Entry } from "./recordCopier.js";

type CopyAssessment = (input: unknown) => Assessment | null;

const copiers = new WeakMap<Methodology, CopyAssessment>();

/**
 * Copies an assessment that is valid and in its usual form, exactly as the schemas read it but far faster; null for any
 * other, which the schemas then look into. Never throws.
 */
export function copyValid(input: unknown, methodology: Methodology): Assessment | null {
  const known = copiers.get(methodology);
  if (known !== undefined) return known(input);
  const copy = assessmentCopier(methodology.root);
  if (isDeeplyFrozen(methodology)) copiers.set(methodology, copy);
  return copy(input);
}

function assessmentCopier(root: Group): CopyAssessment {
  if (mostValues(root) > inputLimits.values) return () => null;
  const layout = compileLayout(root);
  const cells = makeCells(layout.size);
  const compositions = listCompositions(root);
  const text = (limit: number): Copy => copyIf((raw) => typeof raw === "string" && isText(raw, limit));
  const id = copyIf((raw) => typeof raw === "string" && isId(raw));
  const copy = recordCopier([
    {
      key: "cluster",
      absent: "never",
      copy: recordCopier([
        { key: "id", copy: id, absent: "never" },
        { key: "name", copy: text(textLimits.name), absent: "never" },
        { key: "predecessors", copy: listCopier(id) },
      ]),
    },
    { key: "wave", copy: copyIf(isYear), absent: "never" },
    { key: "origin", copy: oneOf(origins), absent: "never" },
    { key: "answers", copy: groupCopier(root), absent: "never" },
    { key: "informants", copy: listCopier(oneOf(informantRoles)) },
    { key: "verification", copy: oneOf(verifications) },
    {
      key: "evidence",
      copy: recordCopier(layout.fields.map(({ path }) => ({ key: path, copy: text(textLimits.evidence) }))),
    },
  ]);
  return (input) => {
    try {
      const assessment = copy(input) as Assessment | undefined;
      if (assessment === undefined) return null;
      // From here on nothing runs but this library: the copy is plain, whatever it was made from.
      const { answers } = assessment;
      return readCells(answers, layout, cells) && findCompositionFaults(answers, compositions).length === 0
        ? assessment
        : null;
    } catch {
      // A getter or a proxy threw.
      return null;
    }
  };
}

/** More values than any valid assessment has; the last number stands for its identity. */
function mostValues(root: Group): number {
  const answers = listNodes(root).reduce((sum, { node }) => sum + (isGroup(node) ? 1 : 2 + countItems(node)), 0);
  return answers + inputLimits.entries + 100;
}

function countItems(indicator: Indicator): number {
  if (indicator.kind === "choices") return Object.keys(indicator.options).length;
  return indicator.kind === "shares" ? Object.keys(indicator.categories).length : 0;
}

function groupCopier({ children }: Group): Copy {
  return recordCopier(
    Object.entries(children).map(([key, node]): Entry => ({
      key,
      copy: isGroup(node) ? groupCopier(node) : answerCopier(node),
    })),
  );
}

function oneOf(names: readonly unknown[]): Copy {
  return copyIf((raw) => names.includes(raw));
}

function isYear(raw: unknown): boolean {
  const { atLeast, atMost = Infinity } = unitLimits.year;
  return Number.isInteger(raw) && (raw as number) >= atLeast && (raw as number) <= atMost;
}
