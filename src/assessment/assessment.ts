/** Who is assessed. Department, sector and the like are answers of the first area and live only there. */
export interface Cluster {
  /** Stable across waves. */
  readonly id: string;
  readonly name: string;
  /** Ids of the clusters that this one continues, after a merger, a split or a change of id. */
  readonly predecessors?: readonly string[];
}

/** Where the answers come from. It travels into every summary and report, so that none can pass for another. */
export type Origin = "survey" | "reconstruction" | "example";

/** Who answered, as a role and never as a person's data (Ley 1581 de 2012). */
export type InformantRole = "manager" | "managingEntity" | "company" | "academia" | "publicEntity" | "other";

/** How the answers were checked: not at all, in an interview, or against documents. */
export type Verification = "self" | "interview" | "documents";

/** The answers of one cluster in one wave. `A` is the type of the answers that the methodology asks for. */
export interface Assessment<A = unknown> {
  readonly cluster: Cluster;
  /** Year of the wave, for instance 2022. */
  readonly wave: number;
  /** Nested by area and indicator, as the methodology's tree. */
  readonly answers: A;
  readonly origin: Origin;
  readonly informants?: readonly InformantRole[];
  readonly verification?: Verification;
  /** By path of the indicator: the document or address that supports the answer. */
  readonly evidence?: Readonly<Record<string, string>>;
}
