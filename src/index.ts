export { isSsmeError } from "./errors.js";
export type { Issue, SsmeError, SsmeErrorCode } from "./errors.js";
export type { Locale, Text } from "./text.js";
export type { Numeric } from "./numeric/numeric.js";

export { defineMethodology } from "./methodology/defineMethodology.js";
export { deriveMethodology } from "./methodology/deriveMethodology.js";
export type { MethodologyChanges, NodeChange } from "./methodology/deriveMethodology.js";
export { describeDifferences } from "./methodology/describeDifferences.js";
export type { AnswersOf } from "./methodology/answersOf.js";
export type { PathOf } from "./methodology/pathOf.js";
export type { Answer, AnswerState, Given } from "./methodology/answer.js";
export type { AnswerCondition, Condition, Scalar } from "./methodology/condition.js";
export type {
  Choice,
  Choices,
  Flag,
  Indicator,
  IndicatorBase,
  Option,
  Quantity,
  Shares,
  Unit,
} from "./methodology/indicator.js";
export type { Check, Combine, Group, Level, Methodology, MissingRule, Rounding } from "./methodology/methodology.js";
export type { NodeProvenance, Provenance, ProvenanceStatus } from "./methodology/provenance.js";
export type { GoalpostsRubric, PointsRubric, Rubric, ShareRubric, Step, StepsRubric } from "./methodology/rubric.js";
export type { Relation, Term } from "./methodology/term.js";
export type { Area, GroupOf, MethodologyDefinition, NodeOf, RootOf } from "./methodology/typed.js";

export type { Assessment, Cluster, InformantRole, Origin, Verification } from "./assessment/assessment.js";
export type { Figure } from "./assessment/figure.js";
export type { Reason, ReasonCode } from "./assessment/reason.js";
export type {
  AreaScore,
  AreaScores,
  GroupScore,
  LevelResult,
  MethodologyReference,
  Range,
  Scorecard,
} from "./assessment/scorecard.js";
export type { Wave } from "./assessment/wave.js";

export { checkAssessment } from "./scoring/checkAssessment.js";
export { classifyScore } from "./scoring/classifyScore.js";
export { describeReason } from "./scoring/describeReason.js";
export { scoreAssessment } from "./scoring/scoreAssessment.js";

export { departments } from "./areas/departments.js";
export type { Department } from "./areas/departments.js";
export type { BusinessImpact } from "./areas/businessImpact.js";
export type { Collaboration } from "./areas/collaboration.js";
export type { Financing } from "./areas/financing.js";
export type { Activity, Focus } from "./areas/focus.js";
export type { FundingShares, FundingSource } from "./areas/fundingSources.js";
export type { Governance } from "./areas/governance.js";
export type { Market, MarketShares } from "./areas/markets.js";
export type { Participants } from "./areas/participants.js";
export type { Projects } from "./areas/projects.js";
export type { Strategy } from "./areas/strategy.js";
export { ssme2022 } from "./methodologies/ssme2022.js";
export type { Ssme2022Answers } from "./methodologies/ssme2022.js";
export { eceiStyle } from "./methodologies/eceiStyle.js";
export { eceiValidity } from "./methodologies/ecei/validity.js";
export type { EceiValidity } from "./methodologies/ecei/validity.js";
export type { EceiStyleParameters } from "./methodologies/ecei/parameters.js";
export type { EceiIndicator } from "./methodologies/ecei/qualityGroups.js";
export type {
  EceiApplication,
  EceiFinancing,
  EceiGovernance,
  EceiRecognition,
  EceiStrategy,
  EceiStructure,
  EceiStyleAnswers,
} from "./methodologies/ecei/answers.js";
