import { scoreAssessment, type Assessment, type Methodology, type Scorecard } from "ssme";
import type { ScoredColumns } from "ssme/columns";
import { randomFrom } from "../../oracle/random.js";
import { randomAssessment } from "../../oracle/randomAssessment.js";

/** As many different assessments are drawn; then they come again. */
const MOST_DRAWN = 401;

/** Draws so many assessments, every one or every other one complete. */
export function drawAssessments(methodology: Methodology, count: number, seed = 1, every = 2): Assessment<object>[] {
  const random = randomFrom(seed);
  const none = { missing: 0, dontKnow: 0, notApplicable: 0 };
  const drawn = Array.from({ length: Math.min(count, MOST_DRAWN) }, (_, index) =>
    randomAssessment(random, methodology.root, index % every === 0 ? none : undefined),
  ) as Assessment<object>[];
  return Array.from({ length: count }, (_, index) => drawn[index % MOST_DRAWN] as Assessment<object>);
}

/** What `scoreAssessment` says of each of them, as columns. */
export function scoreOneByOne(
  assessments: readonly Assessment<object>[],
  methodology: Methodology<object>,
): ScoredColumns {
  const known = new Map([...new Set(assessments)].map((each) => [each, scoreAssessment(each, methodology)]));
  const cards = assessments.map((assessment) => known.get(assessment) as Scorecard);
  const ids = methodology.levels.map(({ id }): string | null => id);
  const column = (numbers: readonly (number | null)[]): Float64Array =>
    Float64Array.from(numbers, (number) => number ?? NaN);
  const areas = Object.keys(scoreAssessment({ ...emptyAssessment, answers: {} }, methodology).areas);
  return {
    length: cards.length,
    score: column(cards.map(({ score }) => score)),
    areas: Object.fromEntries(areas.map((id) => [id, column(cards.map((card) => card.areas[id]?.score ?? null))])),
    coverage: column(cards.map(({ coverage }) => coverage)),
    level: Int16Array.from(cards, ({ level }) => (level.status === "undecided" ? -2 : ids.indexOf(level.id))),
  };
}

const emptyAssessment = { cluster: { id: "c", name: "Clúster" }, wave: 2022, origin: "example" } as const;

/** Where scores differ first: the array, the row from 0 and what stands there. Null where all are the same. */
export function findDifference(scored: ScoredColumns, expected: ScoredColumns): string | null {
  const arrays = ({ score, coverage, level, areas }: ScoredColumns): [string, Float64Array | Int16Array][] =>
    Object.entries({ score, coverage, level, ...areas });
  const names = arrays(scored)
    .map(([name]) => name)
    .join();
  const wanted = arrays(expected)
    .map(([name]) => name)
    .join();
  if (names !== wanted) return `${names}, not ${wanted}`;
  for (const [index, [name, numbers]] of arrays(scored).entries()) {
    const others = arrays(expected)[index]?.[1];
    if (numbers.length !== scored.length || others?.length !== numbers.length) return `length of ${name}`;
    const row = numbers.findIndex((number, at) => !Object.is(number, others[at]));
    if (row !== -1) return `${name} of row ${row}: ${numbers[row]}, not ${others[row]}`;
  }
  return null;
}
