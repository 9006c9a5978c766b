import type { Answer } from "../../methodology/answer.js";
import type { Numeric } from "../../numeric/numeric.js";

/** What the labels ask besides points. Nothing here is scored. */
export interface EceiApplication {
  /** Does the organisation meet ESCA's eligibility criteria: its own set-up and its listing on the ECCP? */
  eligible?: Answer<boolean>;
  /** Was it benchmarked by an expert of ESCA? */
  benchmarked?: Answer<boolean>;
  /** Months between the first benchmarking and the second. Not applicable with one benchmarking only. */
  monthsBetweenBenchmarkings?: Answer<Numeric>;
  /** Areas with documented improvements, confirmed on site. Not applicable with one benchmarking only. */
  improvedAreas?: Answer<Numeric>;
}

/** Points of group 1, structure of the cluster. */
export interface EceiStructure {
  commitment?: Answer<Numeric>;
  composition?: Answer<Numeric>;
  committedParticipants?: Answer<Numeric>;
  concentration?: Answer<Numeric>;
}

/** Points of group 2, typology, governance and cooperation. */
export interface EceiGovernance {
  managementMaturity?: Answer<Numeric>;
  humanResources?: Answer<Numeric>;
  qualification?: Answer<Numeric>;
  lifelongLearning?: Answer<Numeric>;
  teamStability?: Answer<Numeric>;
  participationStability?: Answer<Numeric>;
  roles?: Answer<Numeric>;
  personalContacts?: Answer<Numeric>;
  cooperation?: Answer<Numeric>;
  innovationSystem?: Answer<Numeric>;
}

/** Points of group 3, financing of the cluster management. */
export interface EceiFinancing {
  prospects?: Answer<Numeric>;
  privateShare?: Answer<Numeric>;
}

/** Points of group 4, strategy, objectives and services. */
export interface EceiStrategy {
  process?: Answer<Numeric>;
  documentation?: Answer<Numeric>;
  implementationPlan?: Answer<Numeric>;
  financialControlling?: Answer<Numeric>;
  review?: Answer<Numeric>;
  performanceMonitoring?: Answer<Numeric>;
  focus?: Answer<Numeric>;
  services?: Answer<Numeric>;
  performance?: Answer<Numeric>;
  workingGroups?: Answer<Numeric>;
  communication?: Answer<Numeric>;
  webPresence?: Answer<Numeric>;
}

/** Points of group 5, achievements and recognition. */
export interface EceiRecognition {
  media?: Answer<Numeric>;
  /** Number and name are not certain. */
  successStories?: Answer<Numeric>;
  /** Number and name are not certain. */
  satisfaction?: Answer<Numeric>;
}

/** The answers of one cluster organisation to `eceiStyle`: its application, and its points by quality indicator. */
export interface EceiStyleAnswers {
  application?: EceiApplication;
  structure?: EceiStructure;
  governance?: EceiGovernance;
  financing?: EceiFinancing;
  strategy?: EceiStrategy;
  recognition?: EceiRecognition;
}
