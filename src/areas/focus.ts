import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import type { Text } from "../text.js";
import { period } from "./definitions.js";
import { departments, type Department } from "./departments.js";
import { adopted, assumed, bulletin, ecei, inferred, published } from "./sources.js";

/** A line of activity of a cluster. */
export type Activity =
  | "coffee"
  | "cocoa"
  | "fruitVegetables"
  | "livestockDairy"
  | "fishing"
  | "energy"
  | "mining"
  | "health"
  | "education"
  | "processedFood"
  | "fashion"
  | "leather"
  | "furniture"
  | "metalwork"
  | "chemicals"
  | "tourism"
  | "retail"
  | "logistics"
  | "businessServices"
  | "construction"
  | "software"
  | "creative"
  | "other";

/**
 * The answers about focus: what the cluster is, where it is and how well it knows its business.
 *
 * The first five are scored; what a cluster is (its place, sector, age or host) is not. Source: area 1 of the bulletin,
 * «perfil de la aglomeración productiva o iniciativa clúster».
 */
export interface Focus {
  /** Is it defined in which business and segment the initiative competes? */
  businessDefinition?: Answer<"none" | "sectorOnly" | "described" | "agreed">;
  /** Is the value chain of the agglomeration identified, with those who make it up? */
  valueChain?: Answer<"none" | "partial" | "mapped" | "mappedWithGaps">;
  /** Is there a diagnosis of the strengths and gaps of the agglomeration? */
  diagnosis?: Answer<"none" | "informal" | "documented" | "current">;
  /** Does the initiative follow information on its business environment, its market and its technology? */
  environmentMonitoring?: Answer<"none" | "occasional" | "regular" | "shared">;
  /** Can a company from outside find out what the initiative is, what it does and how to take part? */
  publicProfile?: Answer<"none" | "mention" | "page" | "currentPage">;
  /** Department of the seat. */
  department?: Answer<Department>;
  /** Departments of the participating companies. */
  departments?: Answer<readonly Department[]>;
  /** Territory that the initiative covers. */
  territorialScope?: Answer<"municipality" | "subregion" | "department" | "severalDepartments" | "national">;
  /** Sector. */
  sector?: Answer<"agroindustry" | "manufacturing" | "services">;
  /** Main lines of activity. */
  activities?: Answer<readonly Activity[]>;
  /** Calendar year in which the initiative began to work. */
  startYear?: Answer<Numeric>;
  /** The entity that manages the initiative. */
  managingEntity?: Answer<
    | "chamberOfCommerce"
    | "ownEntity"
    | "businessAssociation"
    | "competitivenessCommission"
    | "publicEntity"
    | "university"
    | "other"
  >;
  /** How do companies perceive the context in which they do business? */
  businessEnvironment?: Answer<"veryUnfavourable" | "unfavourable" | "favourable" | "veryFavourable">;
}

// The five policy sectors that the bulletin's conclusions name, and the rest.
const agriculture: Text = { es: "Agricultura", en: "Agriculture" };
const minesEnergy: Text = { es: "Minas y energía", en: "Mines and energy" };
const health: Text = { es: "Salud", en: "Health" };
const education: Text = { es: "Educación", en: "Education" };
const commerceIndustryTourism: Text = {
  es: "Comercio, industria y turismo",
  en: "Commerce, industry and tourism",
};
const otherSectors: Text = { es: "Otros", en: "Other" };

/** Area 1, focus: the indicators behind {@link Focus}. */
// @__NO_SIDE_EFFECTS__
export function focus(): Area<Focus> {
  return {
    name: { es: "Enfoque", en: "Focus" },
    description: {
      es: "Perfil de la aglomeración productiva o iniciativa clúster: qué es, dónde está, en qué negocio compite y cuánto conoce de su cadena de valor y de su entorno.",
      en: "Profile of the productive agglomeration or cluster initiative: what it is, where it is, in which business it competes and how well it knows its value chain and its environment.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 1, «perfil de la aglomeración productiva o iniciativa clúster»")),
    children: {
      businessDefinition: {
        kind: "choice",
        name: { es: "Definición del negocio", en: "Definition of the business" },
        question: {
          es: "¿Está definido en qué negocio y en qué segmento compite la iniciativa?",
          en: "Is it defined in which business and in which segment the initiative competes?",
        },
        help: period,
        options: {
          none: { name: { es: "No", en: "No" } },
          sectorOnly: { name: { es: "Solo el sector en general", en: "Only the sector in general" } },
          described: {
            name: { es: "Negocio y segmento descritos por escrito", en: "Business and segment described in writing" },
          },
          agreed: {
            name: {
              es: "Descritos, acordados con las empresas y revisados en el periodo",
              en: "Described, agreed with the companies and reviewed in the period",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, sectorOnly: 1, described: 2, agreed: 3 } },
        provenance: adopted(ecei("4.2")),
      },
      valueChain: {
        kind: "choice",
        name: { es: "Cadena de valor identificada", en: "Value chain mapped" },
        question: {
          es: "¿Está identificada la cadena de valor de la aglomeración y quiénes la componen?",
          en: "Have the value chain of the agglomeration and those who make it up been identified?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          partial: { name: { es: "Algunos eslabones", en: "Some links" } },
          mapped: {
            name: {
              es: "Todos los eslabones, con sus empresas y entidades",
              en: "All links, with their companies and entities",
            },
          },
          mappedWithGaps: {
            name: {
              es: "Además, con los eslabones débiles o ausentes señalados",
              en: "Also with the weak or missing links pointed out",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, partial: 1, mapped: 2, mappedWithGaps: 3 } },
        provenance: assumed,
      },
      diagnosis: {
        kind: "choice",
        name: { es: "Diagnóstico de fortalezas y brechas", en: "Diagnosis of strengths and gaps" },
        question: {
          es: "¿Existe un diagnóstico de las fortalezas y brechas de la aglomeración?",
          en: "Is there a diagnosis of the strengths and gaps of the agglomeration?",
        },
        help: period,
        options: {
          none: { name: { es: "No", en: "No" } },
          informal: { name: { es: "Conocimiento no documentado", en: "Undocumented knowledge" } },
          documented: { name: { es: "Documentado, con más de dos años", en: "Documented, more than two years old" } },
          current: {
            name: { es: "Documentado o actualizado en el periodo", en: "Documented or updated in the period" },
          },
        },
        rubric: { kind: "points", points: { none: 0, informal: 1, documented: 2, current: 3 } },
        provenance: inferred(bulletin("«de acuerdo con las fortalezas de la aglomeración productiva»")),
      },
      environmentMonitoring: {
        kind: "choice",
        name: { es: "Seguimiento del entorno", en: "Monitoring of the environment" },
        question: {
          es: "¿Sigue la iniciativa la información de su entorno empresarial, su mercado y su tecnología?",
          en: "Does the initiative follow information on its business environment, its market and its technology?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          occasional: { name: { es: "De manera ocasional", en: "Occasionally" } },
          regular: {
            name: { es: "Con fuentes y periodicidad definidas", en: "From defined sources and at defined intervals" },
          },
          shared: {
            name: {
              es: "Además, la comparte con las empresas y la usa al decidir",
              en: "It also shares it with the companies and uses it in decisions",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, occasional: 1, regular: 2, shared: 3 } },
        provenance: inferred(bulletin("«información de calidad sobre el entorno empresarial y productivo»")),
      },
      publicProfile: {
        kind: "choice",
        name: { es: "Perfil público", en: "Public profile" },
        question: {
          es: "¿Puede una empresa de fuera conocer qué es la iniciativa, qué hace y cómo participar?",
          en: "Can a company from outside find out what the initiative is, what it does and how to take part?",
        },
        options: {
          none: { name: { es: "No hay información pública", en: "There is no public information" } },
          mention: {
            name: { es: "Mención en la página de otra entidad", en: "A mention on another entity’s website" },
          },
          page: {
            name: {
              es: "Página o perfil propio con datos de contacto",
              en: "A page or profile of its own with contact details",
            },
          },
          currentPage: {
            name: {
              es: "Además, actualizado en los últimos seis meses, con actividades y forma de vincularse",
              en: "Also updated in the last six months, with its activities and how to join",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, mention: 1, page: 2, currentPage: 3 } },
        provenance: adopted(ecei("4.6.1", "4.6.2")),
      },
      department: {
        kind: "choice",
        name: { es: "Departamento de la sede", en: "Department of the seat" },
        question: {
          es: "¿En qué departamento tiene su sede la iniciativa?",
          en: "In which department does the initiative have its seat?",
        },
        options: departments,
        provenance: published(bulletin("24 de los 26 departamentos con iniciativas")),
      },
      departments: {
        kind: "choices",
        name: { es: "Departamentos de las empresas", en: "Departments of participants" },
        question: {
          es: "¿En qué departamentos están las empresas que participan?",
          en: "In which departments are the participating companies?",
        },
        help: { es: "Marque al menos uno.", en: "Mark at least one." },
        options: departments,
        provenance: inferred(bulletin("distribución regional de las aglomeraciones")),
      },
      territorialScope: {
        kind: "choice",
        name: { es: "Territorio que cubre", en: "Territory covered" },
        question: { es: "¿Qué territorio cubre la iniciativa?", en: "Which territory does the initiative cover?" },
        options: {
          municipality: { name: { es: "Un municipio", en: "One municipality" } },
          subregion: { name: { es: "Una subregión del departamento", en: "A subregion of the department" } },
          department: { name: { es: "Un departamento", en: "One department" } },
          severalDepartments: { name: { es: "Varios departamentos", en: "Several departments" } },
          national: { name: { es: "Todo el país", en: "The whole country" } },
        },
        provenance: inferred(bulletin("aglomeraciones de Antioquia y de otras regiones")),
      },
      sector: {
        kind: "choice",
        name: { es: "Sector", en: "Sector" },
        question: { es: "¿A qué sector pertenece la iniciativa?", en: "To which sector does the initiative belong?" },
        options: {
          agroindustry: { name: { es: "Agroindustria", en: "Agro-industry" } },
          manufacturing: { name: { es: "Manufactura", en: "Manufacturing" } },
          services: { name: { es: "Servicios", en: "Services" } },
        },
        provenance: published(bulletin("ventas internacionales: agroindustria 33 %, manufactura 21 %, servicios 14 %")),
      },
      activities: {
        kind: "choices",
        name: { es: "Líneas de actividad", en: "Lines of activity" },
        question: {
          es: "¿Cuáles son sus principales líneas de actividad?",
          en: "What are its main lines of activity?",
        },
        help: { es: "Marque al menos una.", en: "Mark at least one." },
        options: {
          coffee: { group: agriculture, name: { es: "Café", en: "Coffee" } },
          cocoa: { group: agriculture, name: { es: "Cacao", en: "Cocoa" } },
          fruitVegetables: { group: agriculture, name: { es: "Frutas y hortalizas", en: "Fruit and vegetables" } },
          livestockDairy: { group: agriculture, name: { es: "Carne y lácteos", en: "Meat and dairy" } },
          fishing: { group: agriculture, name: { es: "Pesca y acuicultura", en: "Fishing and aquaculture" } },
          energy: { group: minesEnergy, name: { es: "Energía", en: "Energy" } },
          mining: { group: minesEnergy, name: { es: "Minería", en: "Mining" } },
          health: { group: health, name: { es: "Salud", en: "Health" } },
          education: { group: education, name: { es: "Educación", en: "Education" } },
          processedFood: { group: commerceIndustryTourism, name: { es: "Alimentos procesados", en: "Processed food" } },
          fashion: { group: commerceIndustryTourism, name: { es: "Moda y textiles", en: "Fashion and textiles" } },
          leather: { group: commerceIndustryTourism, name: { es: "Cuero y calzado", en: "Leather and footwear" } },
          furniture: { group: commerceIndustryTourism, name: { es: "Madera y muebles", en: "Wood and furniture" } },
          metalwork: { group: commerceIndustryTourism, name: { es: "Metalmecánica", en: "Metalworking" } },
          chemicals: {
            group: commerceIndustryTourism,
            name: { es: "Químicos y plásticos", en: "Chemicals and plastics" },
          },
          tourism: { group: commerceIndustryTourism, name: { es: "Turismo", en: "Tourism" } },
          retail: { group: commerceIndustryTourism, name: { es: "Comercio", en: "Commerce" } },
          logistics: { group: commerceIndustryTourism, name: { es: "Logística", en: "Logistics" } },
          businessServices: {
            group: commerceIndustryTourism,
            name: { es: "Servicios empresariales", en: "Business services" },
          },
          construction: { group: otherSectors, name: { es: "Construcción", en: "Construction" } },
          software: { group: otherSectors, name: { es: "Software y TIC", en: "Software and ICT" } },
          creative: { group: otherSectors, name: { es: "Industrias creativas", en: "Creative industries" } },
          other: { group: otherSectors, name: { es: "Otra", en: "Other" } },
        },
        provenance: inferred(
          bulletin("conclusión sobre la articulación por sector"),
          "Confecámaras, «10 años de trabajo colaborativo» (confecamaras.org.co/noticias/1020-10-anos-de-trabajo-colaborativo)",
        ),
      },
      startYear: {
        kind: "quantity",
        name: { es: "Año de inicio", en: "Year of start" },
        question: {
          es: "¿En qué año empezó a funcionar la iniciativa?",
          en: "In which year did the initiative begin to work?",
        },
        unit: { kind: "year" },
        provenance: adopted(ecei("2.1")),
      },
      managingEntity: {
        kind: "choice",
        name: { es: "Entidad gestora", en: "Managing entity" },
        question: { es: "¿Qué entidad gestiona la iniciativa?", en: "Which entity manages the initiative?" },
        options: {
          chamberOfCommerce: { name: { es: "Cámara de comercio", en: "Chamber of commerce" } },
          ownEntity: { name: { es: "Entidad jurídica propia", en: "A legal entity of its own" } },
          businessAssociation: { name: { es: "Gremio", en: "Business association" } },
          competitivenessCommission: {
            name: { es: "Comisión regional de competitividad", en: "Regional competitiveness commission" },
          },
          publicEntity: { name: { es: "Entidad pública", en: "Public entity" } },
          university: {
            name: { es: "Universidad o centro de investigación", en: "University or research centre" },
          },
          other: { name: { es: "Otra", en: "Other" } },
        },
        provenance: published(bulletin("el 73 % gestionado por cámaras de comercio")),
      },
      businessEnvironment: {
        kind: "choice",
        name: { es: "Percepción del entorno de los negocios", en: "Perception of the business environment" },
        question: {
          es: "¿Cómo perciben las empresas el contexto en el que operan sus negocios?",
          en: "How do companies perceive the context in which they do business?",
        },
        options: {
          veryUnfavourable: { name: { es: "Muy desfavorable", en: "Very unfavourable" } },
          unfavourable: { name: { es: "Desfavorable", en: "Unfavourable" } },
          favourable: { name: { es: "Favorable", en: "Favourable" } },
          veryFavourable: { name: { es: "Muy favorable", en: "Very favourable" } },
        },
        provenance: inferred(bulletin("«percepción del contexto donde operan los negocios»")),
      },
    },
  };
}
