import type { PublishedFlag } from "./publishedFigure.js";

/** A. The total of sales fits neither the jobs nor the number of large companies. */
export const salesDoNotFit: PublishedFlag = {
  id: "A",
  text: {
    es: "Las ventas no concuerdan con las demás cifras: 457 mil millones de pesos entre 385.502 empleos son 1,19 millones de pesos por empleo al año, cuando el salario mínimo de 2022 era de un millón al mes. Según los rangos del Decreto 957 de 2019, una empresa grande vende al menos, en servicios, que tiene el rango más bajo, 18,4 mil millones de pesos (483.034 UVT de 38.004 pesos): 25 empresas así agotarían el total, y el 3\u00a0% de 36.249 son más de mil. O la unidad es otra, o solo una parte de las empresas informó sus ventas, o el tamaño se clasificó con otro criterio. El texto no permite decidirlo.",
    en: "Sales do not fit the other figures: 457 billion pesos over 385,502 jobs is 1.19 million pesos per job and year, while the minimum wage of 2022 was one million a month. By the bands of Decree 957 of 2019 a large company sells at least 18.4 billion pesos in services, whose band is the lowest (483,034 UVT of 38,004 pesos): 25 of them would exhaust the total, and 3% of 36,249 is more than a thousand. Either the unit is another, or only some companies reported sales, or size was classified by another criterion. The text does not allow a decision.",
  },
  sources: [
    "https://ecosdelcombeima.com/economia/nota-182787-el-salario-minimo-llego-al-millon-de-pesos",
    "https://laraylopez.com/es/blog/b44/valor-de-la-uvt-para-2022-38004",
    "https://www.mindmeister.com/es/1674469631/clasificaci-n-de-las-empresas-en-colombia",
  ],
};

/** B. The origins of purchases add up to 90. */
export const purchasesAddTo90: PublishedFlag = {
  id: "B",
  text: {
    es: "Los orígenes de las compras suman 90\u00a0%, y nada explica los 10 puntos que faltan: tanto una errata (23 por 13, o 41 por 31) como una categoría «sin información» omitida los explicarían.",
    en: "The origins of purchases add up to 90%, and nothing explains the missing 10 points: a misprint (23 for 13, or 41 for 31) and an omitted category “not stated” would both explain them.",
  },
  sources: [],
};

/** C. The three shares by sector are no breakdown of anything printed. */
export const sectorsAddTo68: PublishedFlag = {
  id: "C",
  text: {
    es: "Los porcentajes de agroindustria, manufactura y servicios suman 68: no reparten las exportaciones (100) ni los 21 puntos de ventas internacionales. La lectura más verosímil es la parte que cada sector vende al exterior; entonces 21 sería su media ponderada y los servicios pesarían 12/7 de lo que pesa la agroindustria. Es posible, pero no puede comprobarse.",
    en: "The percentages of agro-industry, manufacturing and services add up to 68: they divide neither exports (100) nor the 21 points of international sales. The likeliest reading is the share that each sector sells abroad; 21 would then be their weighted mean, and services would weigh 12/7 of what agro-industry weighs. It is possible, but cannot be verified.",
  },
  sources: [],
};

/** D. Two populations of companies stand side by side. */
export const twoPopulations: PublishedFlag = {
  id: "D",
  text: {
    es: "Son dos poblaciones distintas: las 476.504 empresas de las aglomeraciones, con 2.709.296 empleos formales, y las 36.249 empresas que participan activamente, con 385.502 empleos formales o informales. Ni las empresas ni los empleos de una pueden dividirse entre los de la otra. El término «clúster» se usa, además, con varios sentidos.",
    en: "These are two different populations: the 476,504 companies of the agglomerations, with 2,709,296 formal jobs, and the 36,249 companies that take part actively, with 385,502 formal or informal jobs. Neither companies nor jobs of one can be divided by those of the other. Besides, the word “cluster” is used in several senses.",
  },
  sources: ["https://asesel.com/clusteres-y-apuestas-productivas/"],
};

/** E. The headline speaks of Colombia, the data of the clusters that answered. */
export const generalised: PublishedFlag = {
  id: "E",
  text: {
    es: "El título habla de las aglomeraciones de Colombia, pero la base son las 100 que respondieron. Otras fuentes cuentan 107 o más de 140, y no se dice cómo se eligieron las 100 ni que los resultados se hayan ponderado.",
    en: "The title speaks of Colombia's clusters, but the base is the 100 that answered. Other sources count 107 or more than 140, and it is not said how the 100 were chosen or that results were weighted.",
  },
  sources: [
    "https://www.confecamaras.org.co/noticias/980-para-venderle-al-mundo",
    "https://www.portafolio.co/economia/la-aguja-de-la-productividad-se-mueve-desde-lo-local-555325",
  ],
};

/** F. Growth is said to result from the initiatives, without any comparison. */
export const notCausal: PublishedFlag = {
  id: "F",
  text: {
    es: "El crecimiento se presenta como resultado de las acciones de las iniciativas sin un grupo de comparación; el periodo sigue, además, a la pandemia. Medir el impacto real tiene dificultades metodológicas y econométricas reconocidas.",
    en: "Growth is presented as a result of the initiatives' actions without a group to compare with; moreover, the period follows the pandemic. Measuring real impact has acknowledged methodological and econometric difficulties.",
  },
  sources: ["https://www.portafolio.co/economia/la-aguja-de-la-productividad-se-mueve-desde-lo-local-555325"],
};

/** G. The jobs are few for so many companies of these sizes. */
export const jobsAtTheEdge: PublishedFlag = {
  id: "G",
  text: {
    es: "Los empleos son pocos para esos tamaños: si se clasificaran por número de empleados (desde 1, 11, 51 y 201), los porcentajes implicarían al menos unos 409.000 empleos, o unos 366.000 con el redondeo más favorable. La cifra de 385.502 cabe apenas: es posible que detrás de los empleos, como de las ventas, haya menos de 36.249 empresas.",
    en: "There are few jobs for these sizes: if they were classified by employees (from 1, 11, 51 and 201 on), the percentages would imply at least some 409,000 jobs, or some 366,000 with the most favourable rounding. 385,502 only just fits: there may be fewer than 36,249 companies behind the jobs, as behind the sales.",
  },
  sources: [],
};

/** H. The number of answers per question is not printed. */
export const answersNotPrinted: PublishedFlag = {
  id: "H",
  text: {
    es: "No se publica cuántas aglomeraciones respondieron cada pregunta. Con base 100 cada porcentaje es también un número de aglomeraciones; con otra base no: si hubieran respondido 94, el 78\u00a0% serían 73.",
    en: "It is not published how many clusters answered each question. On a base of 100 every percentage is also a number of clusters; on another base it is not: had 94 answered, 78% would be 73.",
  },
  sources: [],
};
