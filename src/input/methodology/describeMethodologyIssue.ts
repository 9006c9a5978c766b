import type { Issue } from "../../errors.js";
import type { Problem } from "../../methodology/validation/problem.js";
import { printValue } from "../../printValue.js";
import type { Locale } from "../../text.js";
import { suggest } from "../describeFault.js";
import type { IssueCode } from "../fault.js";
import { issueMessage } from "../issueMessages.js";
import { printPath } from "../printPath.js";
import type { Plain } from "../readPlain.js";
import type { StructureFault } from "./findStructureFaults.js";

/** Puts a fault of a file's structure into words. */
export function describeStructureFault(fault: StructureFault, { unreadable }: Plain, locale: Locale): Issue {
  const { path, received, expected, names } = fault;
  const cause = typeof received === "symbol" ? unreadable.get(received) : undefined;
  const code = cause?.code ?? fault.code;
  // An unknown property is a fault of the object that holds it.
  const holder = code === "unknown-key" ? path.slice(0, -1) : path;
  const words = {
    received: cause?.received[locale] ?? printValue(received, locale),
    expected: expected[locale],
    suggestion: typeof received === "string" ? suggest(received, names, locale) : "",
  };
  return issue(code, code, { path: printPath(path), subject: printPath(holder), ...words }, locale);
}

/** Puts into words what is wrong in a file's meaning, as `defineMethodology` finds it. */
export function describeMeaningProblem({ code, path, received, expected }: Problem, locale: Locale): Issue {
  const place = printPath(path.split("."));
  const words = {
    path: place,
    subject: place,
    received: printValue(received, locale),
    expected: expected[locale],
    suggestion: "",
  };
  return issue(code, received === undefined ? "missing" : "wrong-type", words, locale);
}

interface Words {
  readonly path: string;
  readonly subject: string;
  readonly received: string;
  readonly expected: string;
  readonly suggestion: string;
}

function issue(code: string, sentence: IssueCode, { path, ...words }: Words, locale: Locale): Issue {
  const subject = words.subject === "" ? file[locale] : words.subject;
  const message = issueMessage(sentence, { ...words, subject }, locale);
  return { code, path, expected: words.expected, received: words.received, message };
}

const file = { es: "Metodología", en: "Methodology" };
