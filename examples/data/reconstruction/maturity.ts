import type { Place, Profile } from "./frame.js";
import type { Random } from "./random.js";

/** The scored answers of a cluster by column, as cells of the table, and the steps that they stand on. */
export interface Maturity {
  readonly cells: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, number>>;
}

/** How the steps of a scored indicator are answered; the highest step is worth 1. */
type Ladder =
  | { readonly options: readonly string[] }
  | { readonly marks: readonly string[]; readonly highest: number }
  | { readonly bounds: readonly number[] };

/** Where funds may come from. */
export const fundingSources: readonly string[] = [
  "managingEntity",
  "companies",
  "services",
  "nationalPublic",
  "regionalPublic",
  "cooperation",
  "otherPrivate",
];

const ladders: Readonly<Record<string, Ladder>> = {
  "focus.businessDefinition": { options: ["none", "sectorOnly", "described", "agreed"] },
  "focus.valueChain": { options: ["none", "partial", "mapped", "mappedWithGaps"] },
  "focus.diagnosis": { options: ["none", "informal", "documented", "current"] },
  "focus.environmentMonitoring": { options: ["none", "occasional", "regular", "shared"] },
  "focus.publicProfile": { options: ["none", "mention", "page", "currentPage"] },
  "strategy.status": { options: ["none", "inPreparation", "documented", "current"] },
  "strategy.content": { marks: ["vision", "priorities", "strengths", "targets"], highest: 3 },
  "strategy.consensus": { marks: ["companies", "academia", "publicEntities", "businessAssociations"], highest: 3 },
  "strategy.roadmap": { options: ["none", "actions", "assigned", "monitored"] },
  "strategy.execution": { bounds: [0, 25, 50, 75] },
  "participants.actorTypes": {
    marks: ["companies", "businessAssociations", "academia", "publicEntities", "supportOrganisations"],
    highest: 4,
  },
  "participants.committedShare": { bounds: [0, 10, 25, 50] },
  "participants.directContact": { bounds: [0, 25, 50, 75] },
  "participants.attendance": {
    options: ["underQuarter", "quarterToHalf", "halfToThreeQuarters", "overThreeQuarters"],
  },
  "participants.retention": { bounds: [0, 50, 70, 90] },
  "governance.manager": { options: ["no", "yes"] },
  "governance.bodies": { marks: ["board", "advisoryCouncil", "workingGroups"], highest: 2 },
  "governance.rules": { options: ["none", "informal", "written", "applied"] },
  "governance.companyVoice": { options: ["none", "consulted", "minority", "majority"] },
  "governance.transparency": { options: ["none", "recorded", "onRequest", "shared"] },
  "projects.portfolio": { options: ["none", "ideas", "running", "completed"] },
  "projects.types": {
    marks: [
      "innovation",
      "training",
      "internationalMarkets",
      "intelligence",
      "productivity",
      "suppliers",
      "sustainability",
    ],
    highest: 3,
  },
  "projects.planning": { options: ["none", "objectives", "scheduled", "withCompanies"] },
  "projects.companyParticipation": { bounds: [0, 10, 25, 50] },
  "projects.evaluation": { options: ["none", "informal", "indicators", "scaled"] },
  "collaboration.jointWork": {
    marks: ["training", "purchasing", "marketing", "development", "sharedServices", "goodPractices"],
    highest: 3,
  },
  "collaboration.intensity": { options: ["none", "information", "coordination", "sharedResources"] },
  "collaboration.alliances": {
    marks: ["academia", "publicEntities", "businessAssociations", "foreign", "finance"],
    highest: 3,
  },
  "collaboration.interCluster": { options: ["none", "exchange", "activities", "projects"] },
  "collaboration.policyAgenda": { options: ["none", "informed", "proposes", "adopted"] },
  "financing.fundingPlan": { options: ["none", "needs", "sources", "monitored"] },
  "financing.horizon": { options: ["underSixMonths", "sixToTwelveMonths", "oneToTwoYears", "twoYearsOrMore"] },
  "financing.sources": { marks: fundingSources, highest: 3 },
  "financing.companyContributions": { options: ["none", "occasional", "counterpart", "regular"] },
  "financing.calls": { options: ["none", "prepared", "submitted", "won"] },
  "businessImpact.aspectsImproved": {
    marks: ["innovation", "training", "internationalMarkets", "intelligence"],
    highest: 3,
  },
  "businessImpact.reach": { bounds: [0, 10, 25, 50] },
  "businessImpact.measurement": { options: ["none", "anecdotal", "survey", "baseline"] },
  "businessImpact.successStories": { options: ["none", "told", "documented", "verified"] },
  "businessImpact.satisfaction": { options: ["none", "informal", "survey", "improved"] },
};

/** Questions on which no other answer of the table depends, so that one may be left open. */
const mayBeOpen: readonly string[] = [
  "focus.environmentMonitoring",
  "focus.publicProfile",
  "participants.committedShare",
  "participants.directContact",
  "participants.attendance",
  "governance.transparency",
  "projects.planning",
  "collaboration.policyAgenda",
  "financing.horizon",
  "businessImpact.successStories",
  "businessImpact.satisfaction",
];

/** How far an area usually lies from the cluster's mean: money is hard to find, plans are easily written. */
const leanings: Readonly<Record<string, number>> = {
  focus: 0.05,
  strategy: 0.06,
  participants: 0.01,
  governance: 0.02,
  projects: 0.02,
  collaboration: -0.02,
  financing: -0.08,
  businessImpact: -0.06,
};

const areaOf = (column: string): string => column.slice(0, column.indexOf("."));
const areas = Object.keys(leanings);
const columns = Object.keys(ladders);

function ladderOf(column: string): Ladder {
  return ladders[column] ?? { options: [] };
}

function highestStep(column: string): number {
  const ladder = ladderOf(column);
  if ("options" in ladder) return ladder.options.length - 1;
  return "marks" in ladder ? ladder.highest : ladder.bounds.length - 1;
}

/** The score that the answers are to give, within one point. */
function aimAt(profile: Profile, random: Random): number {
  switch (profile) {
    case "basico":
      return 33 + 14 * random.unit();
    case "enConsolidacion":
      return 51 + 23 * random.unit();
    case "heldBack":
      return 76.5 + 2 * random.unit();
    case "consolidado":
      return 75.5 + 18 * random.unit();
  }
}

/** 78 of the 100 strategies are current: 60 of the consolidado, 18 of the others. */
export function strategyStatuses(places: readonly Place[], random: Random): string[] {
  const [advanced, middle, basic] = [
    [...times("current", 60), ...times("documented", 4)],
    [...times("current", 18), ...times("documented", 8), ...times("inPreparation", 4)],
    [...times("documented", 1), ...times("inPreparation", 3), ...times("none", 2)],
  ].map((statuses) => random.shuffle(statuses));
  return places.map(({ profile }) => {
    const statuses = profile === "consolidado" ? advanced : profile === "basico" ? basic : middle;
    return statuses?.pop() ?? "current";
  });
}

const times = (status: string, count: number): string[] => Array.from({ length: count }, () => status);

/** The step that a cluster of this quality usually stands on. */
function drawStep(column: string, quality: number, random: Random): number {
  const highest = highestStep(column);
  const noise = 0.55 * (random.unit() + random.unit() - 1);
  return Math.min(highest, Math.max(0, Math.round((quality + noise) * highest)));
}

/** Lowers the steps that others rule out: there are no types of projects without projects. */
function reconcile(steps: Record<string, number>): void {
  const cap = (column: string, most: number): void => {
    steps[column] = Math.min(steps[column] ?? 0, most);
  };
  const step = (column: string): number => steps[column] ?? 0;
  const raise = (column: string, least: number): void => {
    steps[column] = Math.max(step(column), least);
  };

  if (step("strategy.status") === 0) {
    for (const column of ["strategy.content", "strategy.consensus", "strategy.roadmap"]) cap(column, 0);
  } else if (step("strategy.status") === 1) {
    cap("strategy.content", 2);
    cap("strategy.roadmap", 1);
  } else {
    raise("strategy.content", 1);
  }
  if (step("strategy.roadmap") === 0) cap("strategy.execution", 0);

  if (step("projects.portfolio") === 0) cap("projects.planning", 0);
  if (step("projects.portfolio") <= 1) {
    for (const column of ["projects.types", "projects.companyParticipation", "projects.evaluation"]) cap(column, 0);
  } else {
    raise("projects.types", 1);
  }

  raise("participants.actorTypes", 1);
  raise("financing.sources", certainSources(steps));
  if (step("governance.manager") === 0) cap("governance.bodies", 1);
  if (step("collaboration.intensity") === 0) cap("collaboration.jointWork", 0);
  else raise("collaboration.jointWork", 1);
  if (step("businessImpact.aspectsImproved") === 0) cap("businessImpact.reach", 0);
}

/** An answer that stands on the step. */
function answerOn(column: string, step: number, random: Random): string {
  const ladder = ladderOf(column);
  if ("options" in ladder) return ladder.options[step] ?? "";
  if ("bounds" in ladder) {
    const low = ladder.bounds[step] ?? 0;
    const high = (ladder.bounds[step + 1] ?? 101) - 1;
    // Every bound is a multiple of five, as people round.
    return String(Math.floor(random.integer(low, high) / 5) * 5);
  }
  if (step === 0) return "none";
  // Beyond the highest step more marks add nothing, but some clusters have them.
  const extra = step === ladder.highest ? random.integer(0, Math.min(2, ladder.marks.length - ladder.highest)) : 0;
  const certain = column === "strategy.consensus" || column === "participants.actorTypes" ? ["companies"] : [];
  return mark(ladder.marks, certain, step + extra, random);
}

/** Per cents of what does not exist. */
function zeros(steps: Readonly<Record<string, number>>): Record<string, string> {
  return {
    ...(steps["strategy.roadmap"] === 0 ? { "strategy.execution": "0" } : {}),
    ...((steps["projects.portfolio"] ?? 0) <= 1 ? { "projects.companyParticipation": "0" } : {}),
    ...(steps["businessImpact.aspectsImproved"] === 0 ? { "businessImpact.reach": "0" } : {}),
  };
}

/** So many of the marks, in their order, the certain ones among them. */
function mark(marks: readonly string[], certain: readonly string[], count: number, random: Random): string {
  const others = marks.filter((each) => !certain.includes(each));
  const chosen = new Set([...certain, ...random.sample(others, count - certain.length)]);
  return marks.filter((each) => chosen.has(each)).join(";");
}

/** How many sources follow from other answers: regular contributions, a call that was won. */
function certainSources(steps: Readonly<Record<string, number>>): number {
  return 1 + (steps["financing.companyContributions"] === 3 ? 1 : 0) + (steps["financing.calls"] === 3 ? 1 : 0);
}

function drawSources(steps: Readonly<Record<string, number>>, random: Random): string {
  const certain = [
    "managingEntity",
    ...(steps["financing.companyContributions"] === 3 ? ["companies"] : []),
    ...(steps["financing.calls"] === 3 ? [random.pick(["nationalPublic", "regionalPublic", "cooperation"])] : []),
  ];
  const marks = fundingSources.filter((each) => each !== "companies" || steps["financing.companyContributions"] !== 0);
  return mark(marks, certain, steps["financing.sources"] ?? 0, random);
}

/** Equal weights of areas and inside them; open questions leave the mean. */
function scores(steps: Readonly<Record<string, number>>, open: ReadonlySet<string>): Record<string, number> {
  return Object.fromEntries(
    areas.map((area) => {
      const values = columns
        .filter((column) => areaOf(column) === area && !open.has(column))
        .map((column) => (steps[column] ?? 0) / highestStep(column));
      return [area, (100 * values.reduce((sum, value) => sum + value, 0)) / values.length];
    }),
  );
}

/** With two decimals, half up, as levels are decided. The tiny addition undoes what doubles lose of an exact half. */
const printed = (score: number): number => Math.floor(score * 100 + 0.5 + 1e-6) / 100;

/** Whether the areas' scores give the level that the reconstruction needs, near the score that was aimed at. */
function fits(profile: Profile, aim: number, byArea: Readonly<Record<string, number>>): boolean {
  const total = printed(areas.reduce((sum, area) => sum + (byArea[area] ?? 0), 0) / areas.length);
  const requirements = printed(byArea["governance"] ?? 0) >= 50 && printed(byArea["businessImpact"] ?? 0) >= 50;
  if (Math.abs(total - aim) > 1) return false;
  switch (profile) {
    case "basico":
      return total < 50;
    case "enConsolidacion":
      return total >= 50 && total < 75;
    case "heldBack":
      return total >= 75 && !requirements;
    case "consolidado":
      return total >= 75 && requirements;
  }
}

/**
 * Draws scored answers until they give the level of the place's profile. `young` is an initiative of less than two
 * years, to which the question of retention does not apply.
 */
export function drawMaturity(place: Place, status: string, young: boolean, random: Random): Maturity {
  const aim = aimAt(place.profile, random);
  const weakArea =
    place.profile === "heldBack" ? (place.sector === "agroindustry" ? "governance" : "businessImpact") : "";
  const open = drawOpen(young, random);

  while (true) {
    const centre = aim / 100 + 0.3 * (random.unit() - 0.5);
    const steps: Record<string, number> = {};
    for (const column of columns) {
      const area = areaOf(column);
      // The bulletin concludes that governance wants strengthening above all in agro-industrial clusters.
      const agro = area === "governance" && place.sector === "agroindustry" ? -0.1 : 0;
      steps[column] = drawStep(column, centre + (leanings[area] ?? 0) + agro - (area === weakArea ? 0.35 : 0), random);
    }
    steps["strategy.status"] = ["none", "inPreparation", "documented", "current"].indexOf(status);
    reconcile(steps);
    if (!fits(place.profile, aim, scores(steps, new Set(open.keys())))) continue;
    const cells: Record<string, string> = {};
    for (const column of columns) cells[column] = open.get(column) ?? answerOn(column, steps[column] ?? 0, random);
    return { cells: { ...cells, ...zeros(steps), "financing.sources": drawSources(steps, random) }, steps };
  }
}

/** What a third of the clusters leave open: at most one question of an area, which is what its coverage allows. */
function drawOpen(young: boolean, random: Random): ReadonlyMap<string, string> {
  const open = new Map<string, string>(young ? [["participants.retention", "not-applicable"]] : []);
  for (const column of random.chance(0.34) ? random.sample(mayBeOpen, random.integer(1, 3)) : []) {
    const taken = [...open.keys()].some((other) => areaOf(other) === areaOf(column));
    if (!taken) open.set(column, "bounds" in ladderOf(column) || random.chance(0.2) ? "dont-know" : "");
  }
  return open;
}
