import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import { lastYear } from "./definitions.js";
import { adopted, bulletin, eccp, ecei, inferred, published } from "./sources.js";

/**
 * The answers about governance: how the cluster takes its decisions.
 *
 * The first five are scored. Source: area 4 of the bulletin, «evaluación del modelo de toma de decisiones».
 */
export interface Governance {
  /** Is a manager (gestor o gerente) in post? */
  manager?: Answer<boolean>;
  /**
   * Which other bodies met at least once in the last year? Two are enough for full points: an initiative hosted by a
   * chamber of commerce tends to have an advisory council instead of a board.
   */
  bodies?: Answer<readonly ("board" | "advisoryCouncil" | "workingGroups" | "other" | "none")[]>;
  /** Are there formal rules or agreements on how the cluster works and decides? */
  rules?: Answer<"none" | "informal" | "written" | "applied">;
  /** How much say do the participating companies have in decisions? */
  companyVoice?: Answer<"none" | "consulted" | "minority" | "majority">;
  /** Are decisions recorded and made known? */
  transparency?: Answer<"none" | "recorded" | "onRequest" | "shared">;
  /** People who manage the initiative, in full-time equivalents. */
  teamDedication?: Answer<Numeric>;
}

/** Area 4, governance: the indicators behind {@link Governance}. */
// @__NO_SIDE_EFFECTS__
export function governance(): Area<Governance> {
  return {
    name: { es: "Gobernanza", en: "Governance" },
    description: {
      es: "Evaluación del modelo de toma de decisiones: quién dirige la iniciativa, en qué espacios y con qué reglas se decide, qué peso tienen las empresas y cómo se conocen las decisiones.",
      en: "Evaluation of the decision-making model: who runs the initiative, in which bodies and by which rules it decides, how much say companies have and how decisions become known.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 4, «evaluación del modelo de toma de decisiones»")),
    children: {
      manager: {
        kind: "flag",
        name: { es: "Gestor o gerente en ejercicio", en: "Manager in post" },
        question: {
          es: "¿Cuenta la iniciativa con un gestor o gerente en ejercicio?",
          en: "Does the initiative have a manager in post?",
        },
        rubric: { kind: "points", points: { no: 0, yes: 1 } },
        provenance: inferred(bulletin("«un gestor o gerente»")),
      },
      bodies: {
        kind: "choices",
        name: { es: "Espacios de gobernanza", en: "Governance bodies" },
        question: {
          es: "¿Con qué otros espacios de gobernanza, reunidos al menos una vez en el último año, cuenta la iniciativa?",
          en: "Which other governance bodies that met at least once in the last year does the initiative have?",
        },
        help: lastYear,
        options: {
          board: { name: { es: "Consejo directivo", en: "Board" } },
          advisoryCouncil: { name: { es: "Consejo asesor", en: "Advisory council" } },
          workingGroups: { name: { es: "Mesas de trabajo", en: "Working groups" } },
          other: { name: { es: "Otros espacios", en: "Other bodies" } },
          none: { name: { es: "Ninguno", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: { board: 1, advisoryCouncil: 1, workingGroups: 1, other: 0, none: 0 },
          highest: 2,
        },
        provenance: inferred(
          bulletin("list of governance bodies: «consejo directivo», «consejo asesor», «mesas de trabajo»"),
          ecei("4.5"),
        ),
      },
      rules: {
        kind: "choice",
        name: { es: "Reglas formales", en: "Formal rules" },
        question: {
          es: "¿Existen reglamentos o acuerdos formales de funcionamiento y toma de decisiones?",
          en: "Are there formal rules or agreements on how the initiative works and takes decisions?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          informal: { name: { es: "Reglas conocidas, no escritas", en: "Known but unwritten rules" } },
          written: { name: { es: "Escritos", en: "Written" } },
          applied: {
            name: {
              es: "Escritos, aprobados por los participantes y en aplicación",
              en: "Written, approved by the participants and applied",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, informal: 1, written: 2, applied: 3 } },
        provenance: inferred(bulletin("«reglamentos o acuerdos formales»")),
      },
      companyVoice: {
        kind: "choice",
        name: { es: "Peso de las empresas en las decisiones", en: "Voice of the companies" },
        question: {
          es: "¿Qué peso tienen las empresas participantes en las decisiones?",
          en: "How much say do the participating companies have in decisions?",
        },
        options: {
          none: { name: { es: "Ninguno", en: "None" } },
          consulted: { name: { es: "Se les consulta", en: "They are consulted" } },
          minority: {
            name: {
              es: "Deciden, con menos de la mitad de los puestos",
              en: "They decide, with less than half of the seats",
            },
          },
          majority: {
            name: {
              es: "Deciden, con la mitad o más de los puestos",
              en: "They decide, with half of the seats or more",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, consulted: 1, minority: 2, majority: 3 } },
        provenance: inferred(
          bulletin("board «constituido por representantes de las empresas participantes»"),
          ecei("2.4"),
        ),
      },
      transparency: {
        kind: "choice",
        name: { es: "Transparencia de las decisiones", en: "Transparency of decisions" },
        question: {
          es: "¿Se registran y se dan a conocer las decisiones?",
          en: "Are decisions recorded and made known?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          recorded: { name: { es: "Quedan en actas", en: "They are recorded in minutes" } },
          onRequest: { name: { es: "Las actas pueden consultarse", en: "The minutes can be consulted" } },
          shared: {
            name: {
              es: "Se envían o publican para todos los participantes",
              en: "They are sent to all participants or published for them",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, recorded: 1, onRequest: 2, shared: 3 } },
        provenance: inferred(bulletin("«condiciones de transparencia»")),
      },
      teamDedication: {
        kind: "quantity",
        name: { es: "Equipo gestor", en: "Management team" },
        question: {
          es: "¿Cuántas personas, en jornadas completas equivalentes, se dedican a la gestión?",
          en: "How many people, in full-time equivalents, work on managing the initiative?",
        },
        help: {
          es: "Una persona de tiempo completo cuenta 1; una de medio tiempo, 0,5.",
          en: "A full-time person counts 1; a half-time person counts 0.5.",
        },
        unit: { kind: "ratio", of: { es: "jornadas completas equivalentes", en: "full-time equivalents" } },
        provenance: adopted(ecei("2.2.1"), eccp("at least 0.5 full-time equivalents")),
      },
    },
  };
}
