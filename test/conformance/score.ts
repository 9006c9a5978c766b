import { scoreAssessment, type Methodology, type Scorecard } from "ssme";

/** Scores answers under a method. */
export function score<A>(answers: NoInfer<A>, method: Methodology<A>): Scorecard<A> {
  return scoreAssessment({ cluster: { id: "one", name: "Uno" }, wave: 2022, origin: "example", answers }, method);
}

/** The label that answers earn under a method; an undecided one is an error. */
export function levelOf<A>(answers: NoInfer<A>, method: Methodology<A>): string | null {
  const { level } = score(answers, method);
  if (level.status === "undecided") throw new Error(`undecided: ${JSON.stringify(level)}`);
  return level.id;
}
