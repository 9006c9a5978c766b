import { ssme2022, type Methodology } from "ssme";
import { goalposts } from "./goalposts.js";
import { likert } from "./likert.js";

/** What is scored, by name: each has eight areas of five scored indicators. */
export const subjects = { likert, goalposts, ssme2022 } satisfies Record<string, Methodology>;

/** The name of a methodology that the benchmarks score. */
export type Subject = keyof typeof subjects;
