import type { EceiIndicator, EceiStyleAnswers, EceiStyleParameters } from "ssme";

/** Points that the tests need and ESCA does not publish: 26 indicators with 5 points and 5 with 4 make 150. */
const withFour: readonly EceiIndicator[] = ["1.2", "2.3", "3.2", "4.5", "5.3"];

const maximumOf = (number: EceiIndicator): number => (withFour.includes(number) ? 4 : 5);

/** ESCA's numbers, group by group, with the ids of the answers. */
const numbers = {
  structure: { commitment: "1.1.0", composition: "1.1.1", committedParticipants: "1.1.2", concentration: "1.2" },
  governance: {
    managementMaturity: "2.1",
    humanResources: "2.2.1",
    qualification: "2.2.2",
    lifelongLearning: "2.2.3",
    teamStability: "2.2.4",
    participationStability: "2.3",
    roles: "2.4",
    personalContacts: "2.5",
    cooperation: "2.6",
    innovationSystem: "2.7",
  },
  financing: { prospects: "3.1", privateShare: "3.2" },
  strategy: {
    process: "4.1.1",
    documentation: "4.1.2",
    implementationPlan: "4.1.3",
    financialControlling: "4.1.4",
    review: "4.1.5",
    performanceMonitoring: "4.1.6",
    focus: "4.2",
    services: "4.3",
    performance: "4.4",
    workingGroups: "4.5",
    communication: "4.6.1",
    webPresence: "4.6.2",
  },
  recognition: { media: "5.1", successStories: "5.2", satisfaction: "5.3" },
} as const;

const all: readonly EceiIndicator[] = Object.values(numbers).flatMap((group) => Object.values<EceiIndicator>(group));

/** Invented maxima and minima: a baseline of two points for each indicator. */
export const invented = {
  maxima: Object.fromEntries(all.map((number) => [number, maximumOf(number)])) as Record<EceiIndicator, number>,
  minima: Object.fromEntries(all.map((number) => [number, 2])) as Record<EceiIndicator, number>,
} satisfies EceiStyleParameters;

/** Answers of an organisation that misses so many of the 150 points, at most two of each indicator. */
export function withPoints(points: number): EceiStyleAnswers {
  let missing = 150 - points;
  const groups = Object.entries(numbers).map(([group, indicators]) => [
    group,
    Object.fromEntries(
      Object.entries<EceiIndicator>(indicators).map(([id, number]) => {
        const lost = Math.min(2, missing);
        missing -= lost;
        return [id, maximumOf(number) - lost];
      }),
    ),
  ]);
  return Object.fromEntries(groups) as EceiStyleAnswers;
}
