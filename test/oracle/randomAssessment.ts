import type { Assessment, Group, Indicator } from "ssme";
import type { Random } from "./random.js";

/** How often an answer is missing, not known, or not applicable where it may be. */
export interface Gaps {
  readonly missing: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
}

/** Draws the answers of one cluster: anything that the methodology's tree allows, with gaps. */
export function randomAssessment(random: Random, root: Group, gaps: Gaps = randomGaps(random)): Assessment {
  return {
    cluster: { id: "c", name: "Clúster" },
    wave: 2022,
    origin: "example",
    answers: randomAnswers(random, root, gaps) ?? {},
  };
}

/** Draws how many gaps there are: up to half of the answers of each state, and often none. */
function randomGaps(random: Random): Gaps {
  const share = (): number => (random.chance(0.4) ? 0 : random.next() / 2);
  return { missing: share(), dontKnow: share(), notApplicable: share() };
}

function randomAnswers(random: Random, group: Group, gaps: Gaps): Record<string, unknown> | null | undefined {
  if (random.chance(gaps.missing / 8)) return random.pick([null, undefined]);
  const answers: Record<string, unknown> = {};
  for (const [id, child] of Object.entries(group.children)) {
    const answer = "children" in child ? randomAnswers(random, child, gaps) : randomOrMissing(random, child, gaps);
    if (answer !== undefined || random.chance(0.5)) answers[id] = answer;
  }
  return answers;
}

function randomOrMissing(random: Random, indicator: Indicator, gaps: Gaps): unknown {
  if (random.chance(gaps.missing)) return random.pick([null, undefined]);
  if (random.chance(gaps.dontKnow)) return "dont-know";
  if (indicator.notApplicable !== undefined && random.chance(gaps.notApplicable)) return "not-applicable";
  return randomAnswer(random, indicator);
}

/** Draws an answer to an indicator, other than its states. */
export function randomAnswer(random: Random, indicator: Indicator): unknown {
  switch (indicator.kind) {
    case "flag":
      return random.chance(0.5);
    case "choice":
      return random.pick(Object.keys(indicator.options));
    case "choices": {
      const others = Object.keys(indicator.options).filter((id) => id !== indicator.exclusive);
      const alone = indicator.exclusive !== undefined && (others.length === 0 || random.chance(0.2));
      return alone ? [indicator.exclusive] : random.some(others, 1);
    }
    case "quantity": {
      const { kind } = indicator.unit;
      if (kind === "year") return random.whole(1990, 2024);
      if (kind === "count") return random.pick([random.whole(0, 8), random.whole(0, 120)]);
      if (random.chance(0.4)) return random.pick<unknown>([0, 5, "20", 50, "100.00", 0.1, 1e-7]);
      const drawn = random.whole(0, 10000) / 100;
      return random.chance(0.3) ? drawn.toFixed(3) : drawn;
    }
    case "shares": {
      const categories = random.some(Object.keys(indicator.categories), 1);
      if (indicator.whole !== "percent") {
        return Object.fromEntries(categories.map((category) => [category, random.whole(0, 50)]));
      }
      let rest = 100;
      return Object.fromEntries(
        categories.map((category, index) => {
          const share = index === categories.length - 1 ? rest : random.whole(0, rest);
          rest -= share;
          return [category, share];
        }),
      );
    }
  }
}
