import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import { lastYear } from "./definitions.js";
import { adopted, assumed, bulletin, eccp, ecei, inferred, published } from "./sources.js";

/**
 * The answers about participants: who takes part in the cluster, how many they are and how committed.
 *
 * The first five are scored; size is not. Source: area 3 of the bulletin, «participación de los empresarios en la
 * aglomeración productiva».
 */
export interface Participants {
  /** Which types of actors take an active part? Four are enough for full points. */
  actorTypes?: Answer<
    readonly ("companies" | "businessAssociations" | "academia" | "publicEntities" | "supportOrganisations" | "none")[]
  >;
  /**
   * Committed companies, in per cent of the participating ones: they signed an agreement, contribute regularly in
   * money, in kind or in time, or take part regularly in projects, workshops or working groups.
   */
  committedShare?: Answer<Numeric>;
  /** Companies with which the team had direct contact in the last year, in per cent of the participating ones. */
  directContact?: Answer<Numeric>;
  /** How many of the companies that are invited attend a usual session? */
  attendance?: Answer<"underQuarter" | "quarterToHalf" | "halfToThreeQuarters" | "overThreeQuarters">;
  /** Companies that took part two years ago and still do, in per cent of those of two years ago. */
  retention?: Answer<Numeric>;
  /** Entities that take an active part: companies and all others. */
  entities?: Answer<Numeric>;
  /** Companies among these entities. */
  companies?: Answer<Numeric>;
  /** The other entities by type, in numbers that add up to `entities` less `companies`. */
  otherEntities?: Answer<{
    readonly businessAssociations?: number;
    readonly academia?: number;
    readonly publicEntities?: number;
    readonly supportOrganisations?: number;
    readonly other?: number;
    readonly notStated?: number;
  }>;
  /** The companies by size, in numbers that add up to `companies`. */
  companiesBySize?: Answer<{
    readonly micro?: number;
    readonly small?: number;
    readonly medium?: number;
    readonly large?: number;
    readonly notStated?: number;
  }>;
  /** By which criterion were sizes told apart? */
  sizeCriterion?: Answer<"income" | "employees" | "other">;
}

/** Area 3, participants: the indicators behind {@link Participants}. */
// @__NO_SIDE_EFFECTS__
export function participants(): Area<Participants> {
  return {
    name: { es: "Actores participantes", en: "Participants" },
    description: {
      es: "Participación de los empresarios en la aglomeración productiva: quiénes participan, cuántos son, cuál es su compromiso y si permanecen.",
      en: "Participation of business people in the productive agglomeration: who takes part, how many they are, how committed they are and whether they stay.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 3, «participación de los empresarios en la aglomeración productiva»")),
    children: {
      actorTypes: {
        kind: "choices",
        name: { es: "Tipos de actores que participan", en: "Types of actors taking part" },
        question: {
          es: "¿Qué tipos de actores participan de manera activa?",
          en: "Which types of actors take an active part?",
        },
        options: {
          companies: { name: { es: "Empresas", en: "Companies" } },
          businessAssociations: { name: { es: "Gremios", en: "Business associations" } },
          academia: { name: { es: "Academia", en: "Academia" } },
          publicEntities: { name: { es: "Entidades públicas", en: "Public entities" } },
          supportOrganisations: {
            name: { es: "Organizaciones de apoyo o financieras", en: "Support or financial organisations" },
          },
          none: { name: { es: "Ninguno", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: {
            companies: 1,
            businessAssociations: 1,
            academia: 1,
            publicEntities: 1,
            supportOrganisations: 1,
            none: 0,
          },
          highest: 4,
        },
        provenance: inferred(
          bulletin("lista de las entidades que participan de manera activa"),
          ecei("1.1.1"),
          eccp("at least two types of members"),
        ),
      },
      committedShare: {
        kind: "quantity",
        name: { es: "Empresas comprometidas", en: "Committed companies" },
        question: {
          es: "¿Qué porcentaje de las empresas participantes cumple al menos una de estas condiciones: firmó un acuerdo o carta de intención, hace aportes regulares en dinero, en especie o en tiempo, o participa con regularidad en proyectos, talleres o mesas?",
          en: "What percentage of the participating companies meets at least one of these conditions: it signed an agreement or letter of intent, it contributes regularly in money, in kind or in time, or it takes part regularly in projects, workshops or working groups?",
        },
        help: {
          es: "De 0 a 100, sobre el total de empresas participantes. Una empresa que cumple varias condiciones cuenta una sola vez.",
          en: "From 0 to 100, of all participating companies. A company that meets several conditions counts once.",
        },
        unit: { kind: "percent" },
        rubric: {
          kind: "steps",
          steps: [
            { atLeast: 0, points: 0 },
            { atLeast: 10, points: 1 },
            { atLeast: 25, points: 2 },
            { atLeast: 50, points: 3 },
          ],
        },
        provenance: adopted(
          ecei("1.1.0"),
          "definition of committed participants: VDI/VDE-IT, «Clusters are Individuals»",
        ),
      },
      directContact: {
        kind: "quantity",
        name: { es: "Contacto directo con las empresas", en: "Direct contact with companies" },
        question: {
          es: "¿Con qué porcentaje de las empresas participantes tuvo el equipo gestor un contacto directo (visita, reunión o llamada) en el último año?",
          en: "With what percentage of the participating companies did the management team have direct contact (a visit, a meeting or a call) in the last year?",
        },
        help: lastYear,
        unit: { kind: "percent" },
        rubric: {
          kind: "steps",
          steps: [
            { atLeast: 0, points: 0 },
            { atLeast: 25, points: 1 },
            { atLeast: 50, points: 2 },
            { atLeast: 75, points: 3 },
          ],
        },
        provenance: adopted(ecei("2.5")),
      },
      attendance: {
        kind: "choice",
        name: { es: "Asistencia", en: "Attendance" },
        question: {
          es: "En una sesión habitual, ¿cuántas de las empresas convocadas asisten?",
          en: "At a usual session, how many of the companies invited attend?",
        },
        options: {
          underQuarter: { name: { es: "Menos de la cuarta parte", en: "Less than a quarter" } },
          quarterToHalf: { name: { es: "Entre la cuarta parte y la mitad", en: "Between a quarter and half" } },
          halfToThreeQuarters: {
            name: { es: "Más de la mitad, hasta tres cuartas partes", en: "More than half, up to three quarters" },
          },
          overThreeQuarters: { name: { es: "Más de tres cuartas partes", en: "More than three quarters" } },
        },
        rubric: {
          kind: "points",
          points: { underQuarter: 0, quarterToHalf: 1, halfToThreeQuarters: 2, overThreeQuarters: 3 },
        },
        provenance: assumed,
      },
      retention: {
        kind: "quantity",
        name: { es: "Empresas que permanecen", en: "Companies that stay" },
        question: {
          es: "De las empresas que participaban hace dos años, ¿qué porcentaje sigue participando?",
          en: "Of the companies that took part two years ago, what percentage still takes part?",
        },
        notApplicable: {
          es: "La iniciativa lleva menos de dos años en funcionamiento.",
          en: "The initiative has been running for less than two years.",
        },
        unit: { kind: "percent" },
        rubric: {
          kind: "steps",
          steps: [
            { atLeast: 0, points: 0 },
            { atLeast: 50, points: 1 },
            { atLeast: 70, points: 2 },
            { atLeast: 90, points: 3 },
          ],
        },
        provenance: adopted(ecei("2.3")),
      },
      entities: {
        kind: "quantity",
        name: { es: "Entidades activas", en: "Active entities" },
        question: {
          es: "¿Cuántas entidades participan activamente, contando empresas, gremios, academia, entidades públicas y otras?",
          en: "How many entities take an active part, counting companies, business associations, academia, public entities and others?",
        },
        unit: { kind: "count", of: { es: "entidades", en: "entities" } },
        provenance: published(bulletin("37.728 entidades activas")),
      },
      companies: {
        kind: "quantity",
        name: { es: "Empresas activas", en: "Active companies" },
        question: { es: "¿Cuántas de ellas son empresas?", en: "How many of them are companies?" },
        help: {
          es: "De las entidades que participan activamente. No puede ser mayor que su número.",
          en: "Of the entities that take an active part. It cannot be more than their number.",
        },
        unit: { kind: "count", of: { es: "empresas", en: "companies" } },
        provenance: published(bulletin("36.249 empresas, el 96 % de las entidades activas")),
      },
      otherEntities: {
        kind: "shares",
        name: { es: "Otras entidades por tipo", en: "Other entities by type" },
        question: {
          es: "¿Cuántas de las demás entidades son de cada tipo?",
          en: "How many of the other entities are of each type?",
        },
        help: {
          es: "La suma es el número de entidades menos el de empresas.",
          en: "They add up to the number of entities less that of companies.",
        },
        categories: {
          businessAssociations: { name: { es: "Gremios", en: "Business associations" } },
          academia: { name: { es: "Academia", en: "Academia" } },
          publicEntities: { name: { es: "Entidades públicas", en: "Public entities" } },
          supportOrganisations: {
            name: { es: "Organizaciones de apoyo o financieras", en: "Support or financial organisations" },
          },
          other: { name: { es: "Otras", en: "Other" } },
          notStated: { name: { es: "Sin información", en: "Not stated" } },
        },
        notStated: "notStated",
        whole: { minus: [{ path: "participants.entities" }, { path: "participants.companies" }] },
        provenance: inferred(bulletin("lista de las entidades que participan de manera activa"), ecei("1.1.1")),
      },
      companiesBySize: {
        kind: "shares",
        name: { es: "Empresas por tamaño", en: "Companies by size" },
        question: {
          es: "¿Cuántas de las empresas participantes son de cada tamaño?",
          en: "How many of the participating companies are of each size?",
        },
        help: {
          es: "De preferencia según los ingresos anuales y el sector, como los define el Decreto 957 de 2019. La suma es el número de empresas.",
          en: "Preferably by annual income and sector, as Decree 957 of 2019 defines them. They add up to the number of companies.",
        },
        categories: {
          micro: { name: { es: "Micro", en: "Micro" } },
          small: { name: { es: "Pequeña", en: "Small" } },
          medium: { name: { es: "Mediana", en: "Medium" } },
          large: { name: { es: "Grande", en: "Large" } },
          notStated: { name: { es: "Sin información", en: "Not stated" } },
        },
        notStated: "notStated",
        whole: { path: "participants.companies" },
        provenance: published(bulletin("74 % micro, 18 % pequeñas, 5 % medianas y 3 % grandes")),
      },
      sizeCriterion: {
        kind: "choice",
        name: { es: "Criterio de tamaño", en: "Size criterion" },
        question: {
          es: "¿Con qué criterio se clasificó el tamaño?",
          en: "By which criterion were the sizes told apart?",
        },
        options: {
          income: { name: { es: "Ingresos anuales (Decreto 957 de 2019)", en: "Annual income (Decree 957 of 2019)" } },
          employees: { name: { es: "Número de empleados", en: "Number of employees" } },
          other: { name: { es: "Otro", en: "Other" } },
        },
        provenance: adopted("Decreto 957 de 2019 (Colombia), classification of companies by size"),
      },
    },
  };
}
