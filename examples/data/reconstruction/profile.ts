import type { Figures } from "./figures.js";
import { departments, relatedActivities, type Place } from "./frame.js";
import { fundingSources, type Maturity } from "./maturity.js";
import type { Random } from "./random.js";
import { split } from "./split.js";

type Cells = Record<string, string | number>;

/** A mean of fund shares: the managing entity pays most of the operation. */
const usualFunding: Readonly<Record<string, number>> = {
  managingEntity: 6,
  companies: 2,
  services: 1,
  nationalPublic: 2,
  regionalPublic: 2,
  cooperation: 1,
  otherPrivate: 1,
};

const otherEntityTypes = ["businessAssociations", "academia", "publicEntities", "supportOrganisations", "other"];

/** Draws the answers that are not scored and that no printed figure fixes, in keeping with the others. */
export function drawProfile(
  place: Place,
  managingEntity: string,
  startYear: number,
  maturity: Maturity,
  figures: Figures,
  random: Random,
): Cells {
  const { cells, steps } = maturity;
  const step = (column: string): number => steps[column] ?? 0;
  const marked = (column: string): string[] => (cells[column] === "none" ? [] : (cells[column] ?? "").split(";"));
  /** What one cluster in so many does not know, or leaves empty. */
  const mostly = (answer: string | number, rest: "dont-know" | "" = ""): string | number =>
    random.chance(0.06) ? rest : answer;

  const elsewhere = random.chance(0.2) ? random.sample(departments, random.integer(1, 2)) : [];
  const spread = departments.filter((each) => each === place.department || elsewhere.includes(each));
  const scope =
    spread.length > 1
      ? "severalDepartments"
      : random.pick(["municipality", "subregion", "subregion", "department", "department", "department"]);

  const counted = projectCounts(step("projects.portfolio"), random);
  const hasProjects = step("projects.portfolio") >= 2;
  const contributions = step("financing.companyContributions");
  const sources = marked("financing.sources");

  return {
    "focus.departments": spread.join(";"),
    "focus.territorialScope": scope,
    "focus.activities": [
      place.activity,
      ...(random.chance(0.3) ? [random.pick(relatedActivities(place.sector, place.activity))] : []),
    ].join(";"),
    "focus.startYear": startYear,
    "focus.managingEntity": managingEntity,
    "focus.businessEnvironment": mostly(
      random.pick([
        "veryUnfavourable",
        "unfavourable",
        "unfavourable",
        "favourable",
        "favourable",
        "favourable",
        "veryFavourable",
      ]),
      "dont-know",
    ),
    "strategy.lastUpdate": lastUpdate(step("strategy.status"), startYear, random),
    ...parts(
      "participants.otherEntities",
      [...otherEntityTypes, "notStated"],
      otherEntities(marked("participants.actorTypes"), figures, random),
    ),
    "governance.teamDedication":
      step("governance.manager") === 1 ? random.pick([0.5, 1, 1, 1, 1.5, 2, 2, 3]) : random.pick([0, 0, 0.5]),
    ...parts("projects.byStatus", ["running", "completed", "suspended", "notStated"], counted),
    "projects.regionalActions": regionalActions(place, step("collaboration.policyAgenda"), random),
    "collaboration.trust": mostly(
      ["low", "some", "considerable", "high"][Math.min(3, step("collaboration.intensity") + random.integer(0, 1))] ??
        "some",
      "dont-know",
    ),
    ...parts(
      "financing.operatingFunding",
      [...fundingSources, "notStated"],
      percents(
        sources.filter((each) => each !== "companies" || contributions === 3),
        random,
      ),
    ),
    ...(hasProjects
      ? parts(
          "financing.projectFunding",
          [...fundingSources, "notStated"],
          percents(
            sources.filter((each) => each !== "companies" || contributions >= 2),
            random,
          ),
        )
      : states("financing.projectFunding", [...fundingSources, "notStated"])),
    "financing.managerSupport": random
      .sample(
        ["technicalTeam", "information", "meetings", "contacts", "callSupport"],
        place.profile === "basico" ? random.integer(1, 2) : random.integer(2, 5),
      )
      .join(";"),
    "financing.counterpart":
      contributions === 0
        ? 0
        : mostly(contributions === 1 ? random.integer(1, 12) : random.integer(10, 420), "dont-know"),
    "financing.callsWon": step("financing.calls") === 3 ? random.integer(1, 4) : 0,
    "businessImpact.attribution": random.pick([
      "none",
      "partly",
      "partly",
      "partly",
      "partly",
      "mostly",
      "mostly",
      "mostly",
      "dont-know",
    ]),
    "businessImpact.importKinds":
      figures.purchasesByOrigin.international === 0
        ? "none"
        : mostly(
            [
              ...random.sample(["inputs", "technology"], random.integer(1, 2)),
              ...random.sample(["finishedGoods", "services"], random.chance(0.3) ? 1 : 0),
            ].join(";"),
          ),
    "businessImpact.newMarkets":
      marked("businessImpact.aspectsImproved").includes("internationalMarkets") && random.chance(0.45)
        ? "yes"
        : mostly("no"),
  };
}

/** One column per part of a composition. */
function parts(path: string, categories: readonly string[], values: Readonly<Record<string, number>>): Cells {
  return Object.fromEntries(categories.map((category) => [`${path}.${category}`, values[category] ?? 0]));
}

/** A composition that does not apply. */
function states(path: string, categories: readonly string[]): Cells {
  return Object.fromEntries(categories.map((category) => [`${path}.${category}`, "not-applicable"]));
}

function lastUpdate(status: number, startYear: number, random: Random): string | number {
  if (status <= 1) return "not-applicable";
  return status === 3
    ? Math.max(startYear, random.integer(2020, 2022))
    : Math.min(2019, Math.max(startYear, random.integer(2014, 2019)));
}

/** At least one entity of every type that takes part. */
function otherEntities(actorTypes: readonly string[], figures: Figures, random: Random): Record<string, number> {
  const types = otherEntityTypes.filter((type) => actorTypes.includes(type) || type === "other");
  const weights = types.map((type) => (type === "other" ? 0.2 : 1) * (0.5 + random.unit()));
  const least = types.map((type) => (type === "other" ? 0 : 1));
  const counts = split(figures.entities - figures.companies, weights, least);
  return Object.fromEntries(types.map((type, index) => [type, counts[index] ?? 0]));
}

function projectCounts(portfolio: number, random: Random): Record<string, number> {
  if (portfolio <= 1) return {};
  return {
    running: random.integer(1, 6),
    completed: portfolio === 3 ? random.integer(1, 5) : 0,
    suspended: random.chance(0.15) ? 1 : 0,
  };
}

function regionalActions(place: Place, policyAgenda: number, random: Random): string {
  if (place.profile === "basico" && random.chance(0.5)) return "none";
  const actions = random.sample(["reactivation", "employment", "linkages", "environment"], random.integer(1, 3));
  if (policyAgenda >= 2) actions.push("policyAgenda");
  return actions.join(";");
}

/** Splits 100 over the sources, in fives. */
function percents(sources: readonly string[], random: Random): Record<string, number> {
  const weights = sources.map((source) => (usualFunding[source] ?? 1) * (0.4 + random.unit()));
  const fives = split(
    20,
    weights,
    sources.map(() => 1),
  );
  return Object.fromEntries(sources.map((source, index) => [source, 5 * (fives[index] ?? 0)]));
}
