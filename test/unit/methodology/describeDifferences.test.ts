import { describe, expect, test } from "vitest";
import { describeDifferences, defineMethodology, type Methodology, type MethodologyDefinition } from "ssme";

type Json = ReturnType<typeof JSON.parse>;

const assumed = { status: "assumed", source: "A" };
const text = (es: string, en: string) => ({ es, en });

/** A small method in which every kind of field stands somewhere. */
const base = (): Json => ({
  id: "base",
  version: "1.0",
  title: text("Base", "Base"),
  official: false,
  scale: 100,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "rounded",
  ladder: "highest",
  root: {
    name: text("Madurez", "Maturity"),
    description: text("Todo", "All"),
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    provenance: { item: assumed },
    children: {
      people: {
        name: text("Personas", "People"),
        description: text("Quiénes", "Who"),
        weight: "0.5",
        combine: "arithmetic",
        unanswered: "exclude",
        dontKnow: "exclude",
        provenance: { item: assumed },
        levels: [
          { id: "low", name: text("bajo", "low"), description: text("Bajo", "Low"), atLeast: 0, provenance: assumed },
        ],
        children: {
          manager: {
            kind: "flag",
            name: text("Gestor", "Manager"),
            question: text("¿Hay gestor?", "Is there a manager?"),
            rubric: { kind: "points", points: { yes: 1, no: 0 } },
            provenance: { item: assumed },
          },
          seat: {
            kind: "choice",
            name: text("Sede", "Seat"),
            question: text("¿Dónde?", "Where?"),
            options: { north: { name: text("Norte", "North"), code: "05" } },
            provenance: { item: assumed },
          },
          staff: {
            kind: "quantity",
            name: text("Planta", "Staff"),
            question: text("¿Cuántos?", "How many?"),
            unit: { kind: "count", of: text("personas", "people") },
            provenance: { item: assumed },
          },
          parts: {
            kind: "shares",
            name: text("Partes", "Parts"),
            question: text("¿Cómo se reparten?", "How are they split?"),
            categories: { one: { name: text("Uno", "One") }, rest: { name: text("Resto", "Rest") } },
            notStated: "rest",
            whole: "percent",
            provenance: { item: assumed },
          },
          sources: {
            kind: "choices",
            name: text("Fuentes", "Sources"),
            question: text("¿Cuáles?", "Which?"),
            options: { none: { name: text("Ninguna", "None") }, fees: { name: text("Cuotas", "Fees") } },
            provenance: { item: assumed },
          },
        },
      },
    },
  },
  levels: [
    { id: "first", name: text("primero", "first"), description: text("1", "1"), provenance: assumed },
    {
      id: "second",
      name: text("segundo", "second"),
      description: text("2", "2"),
      requires: [{ path: "people", atLeast: 50 }],
      provenance: assumed,
    },
  ],
  checks: [
    {
      id: "staff-positive",
      scope: "assessment",
      holds: { left: { path: "people.staff" }, is: "at-least", right: { value: 1 } },
      message: text("Pocos", "Few"),
      provenance: assumed,
    },
  ],
});

function differences(change: (method: Json) => unknown): { es: readonly string[]; en: readonly string[] } {
  const changed = base();
  change(changed);
  const [before, after] = [base(), changed].map((json) => defineMethodology(json as MethodologyDefinition<object>));
  return {
    es: describeDifferences(before as Methodology, after as Methodology),
    en: describeDifferences(before as Methodology, after as Methodology, { locale: "en" }),
  };
}

const people = (method: Json): Json => method.root.children.people;
const child = (method: Json, id: string): Json => people(method).children[id];

describe("nothing is said of what says the same", () => {
  test.each<[string, (method: Json) => unknown]>([
    ["the same", () => undefined],
    ["0.5 as a number", (m) => (people(m).weight = 0.5)],
    ["more zeros", (m) => ((people(m).weight = "0.50"), (m.scale = "100.00"))],
    ["a weight of 1 that was understood", (m) => (child(m, "manager").weight = 1)],
    [
      "keys in another order",
      (m) => (people(m).children = Object.fromEntries(Object.entries(people(m).children).reverse())),
    ],
    ["a number deep inside, as text", (m) => (m.levels[1].requires[0].atLeast = "50.0")],
  ])("%s", (_, change) => {
    expect(differences(change)).toEqual({ es: [], en: [] });
  });
});

describe("one sentence for each difference", () => {
  test.each<[(method: Json) => unknown, string, string]>([
    [(m) => (m.id = "otro"), "Identificador: antes base, ahora otro.", "Id: base before, otro now."],
    [(m) => (m.version = "1"), "Versión: antes 1.0, ahora 1.", "Version: 1.0 before, 1 now."],
    [(m) => (m.title.es = "Otra"), "Título: antes «Base», ahora «Otra».", "Title: «Base» before, «Otra» now."],
    [
      (m) => (m.derivedFrom = { id: "x", version: "1.0" }),
      "Variante de: antes nada, ahora {id: x, version: 1.0}.",
      "Variant of: nothing before, {id: x, version: 1.0} now.",
    ],
    [(m) => (m.scale = 1000), "Escala: antes 100, ahora 1.000.", "Scale: 100 before, 1,000 now."],
    [
      (m) => (m.rounding.mode = "down"),
      "Redondeo: antes {decimals: 2, mode: la mitad hacia arriba}, ahora {decimals: 2, mode: hacia abajo}.",
      "Rounding: {decimals: 2, mode: halves up} before, {decimals: 2, mode: down} now.",
    ],
    [
      (m) => (m.classifyOn = "exact"),
      "Puntaje que se clasifica: antes el redondeado, ahora el exacto.",
      "Score that is classified: the rounded one before, the exact one now.",
    ],
    [
      (m) => (m.ladder = "cumulative"),
      "Escalera de niveles: antes el nivel más alto que se cumpla, ahora también deben cumplirse los niveles de abajo.",
      "Ladder of levels: the highest level that holds before, the levels below must hold too now.",
    ],
    [
      (m) => (m.root.combine = "geometric"),
      "«Madurez», agregación: antes media aritmética, ahora media geométrica.",
      "“Maturity”, combination: arithmetic mean before, geometric mean now.",
    ],
    [
      (m) => (people(m).weight = 2),
      "«Personas» (people), peso: antes 0,5, ahora 2.",
      "“People” (people), weight: 0.5 before, 2 now.",
    ],
    [
      (m) => (people(m).weight = "0.50000000000000000001"),
      "«Personas» (people), peso: antes 0,5, ahora 0,50000000000000000001.",
      "“People” (people), weight: 0.5 before, 0.50000000000000000001 now.",
    ],
    [
      (m) => (people(m).unanswered = "zero"),
      "«Personas» (people), regla para lo no respondido: antes sale de la media, ahora cuenta como 0.",
      "“People” (people), rule for what is not answered: leaves the mean before, counts as 0 now.",
    ],
    [
      (m) => (people(m).dontKnow = "require"),
      "«Personas» (people), regla para «no sabe»: antes sale de la media, ahora deja al grupo sin valor.",
      "“People” (people), rule for “don't know”: leaves the mean before, leaves the group without a value now.",
    ],
    [
      (m) => (people(m).minimumCoverage = 0.8),
      "«Personas» (people), cobertura mínima: antes nada, ahora 0,8.",
      "“People” (people), minimum coverage: nothing before, 0.8 now.",
    ],
    [
      (m) => (people(m).name = text("Gente", "People")),
      "«Personas» (people), nombre: antes «Personas», ahora «Gente».",
      "“People” (people), name: «Personas» before, «Gente» now.",
    ],
    [
      (m) => (people(m).description.en = "Whom"),
      "«Personas» (people), descripción: antes “Who”, ahora “Whom”.",
      "“People” (people), description: “Who” before, “Whom” now.",
    ],
    [
      (m) => (people(m).provenance = { item: { status: "published", source: "A" } }),
      "«Personas» (people), procedencia: antes {item: {status: supuesto, source: A}}, ahora {item: {status: publicado, source: A}}.",
      "“People” (people), provenance: {item: {status: assumed, source: A}} before, {item: {status: published, source: A}} now.",
    ],
    [
      (m) => (people(m).levels[0].atLeast = 5),
      "El nivel «bajo» (people/low), límite inferior: antes 0, ahora 5.",
      "The level “low” (people/low), lower bound: 0 before, 5 now.",
    ],
    [
      (m) => (child(m, "manager").rubric.points.no = 0.25),
      "«Gestor» (people.manager), rúbrica: antes {kind: points, points: {yes: 1, no: 0}}, ahora {kind: points, points: {yes: 1, no: 0,25}}.",
      "“Manager” (people.manager), rubric: {kind: points, points: {yes: 1, no: 0}} before, {kind: points, points: {yes: 1, no: 0.25}} now.",
    ],
    [
      (m) => (child(m, "manager").question.es = "¿Tiene gestor?"),
      "«Gestor» (people.manager), pregunta: antes «¿Hay gestor?», ahora «¿Tiene gestor?».",
      "“Manager” (people.manager), question: «¿Hay gestor?» before, «¿Tiene gestor?» now.",
    ],
    [
      (m) => (child(m, "manager").help = text("Sueldo", "Paid")),
      "«Gestor» (people.manager), ayuda: antes nada, ahora «Sueldo».",
      "“Manager” (people.manager), help: nothing before, “Paid” now.",
    ],
    [
      (m) => (child(m, "manager").tags = ["core"]),
      "«Gestor» (people.manager), etiquetas: antes nada, ahora [core].",
      "“Manager” (people.manager), tags: nothing before, [core] now.",
    ],
    [
      (m) => (child(m, "manager").notApplicable = text("Nuevo", "New")),
      "«Gestor» (people.manager), cuándo no aplica: antes nada, ahora «Nuevo».",
      "“Manager” (people.manager), when it does not apply: nothing before, “New” now.",
    ],
    [
      (m) => (child(m, "seat").options.north.code = "5"),
      "«Sede» (people.seat), opciones: antes {north: {name: «Norte», code: 05}}, ahora {north: {name: «Norte», code: 5}}.",
      "“Seat” (people.seat), options: {north: {name: “North”, code: 05}} before, {north: {name: “North”, code: 5}} now.",
    ],
    [
      (m) => (child(m, "staff").unit = { kind: "percent" }),
      "«Planta» (people.staff), unidad: antes {kind: count, of: «personas»}, ahora {kind: percent}.",
      "“Staff” (people.staff), unit: {kind: count, of: “people”} before, {kind: percent} now.",
    ],
    [
      (m) => (child(m, "staff").previous = "people.staff"),
      "«Planta» (people.staff), cantidad del periodo anterior: antes nada, ahora people.staff.",
      "“Staff” (people.staff), quantity of the period before: nothing before, people.staff now.",
    ],
    [
      (m) => (child(m, "parts").categories.one.name.es = "Una"),
      "«Partes» (people.parts), categorías: antes {one: {name: «Uno»}, rest: {name: «Resto»}}, ahora {one: {name: «Una»}, rest: {name: «Resto»}}.",
      "“Parts” (people.parts), categories: {one: {name: «Uno»}, rest: {name: «Resto»}} before, {one: {name: «Una»}, rest: {name: «Resto»}} now.",
    ],
    [
      (m) => (child(m, "parts").notStated = "one"),
      "«Partes» (people.parts), categoría sin información: antes rest, ahora one.",
      "“Parts” (people.parts), category of what is not stated: rest before, one now.",
    ],
    [
      (m) => (child(m, "parts").whole = "sum"),
      "«Partes» (people.parts), total de la composición: antes percent, ahora sum.",
      "“Parts” (people.parts), whole of the composition: percent before, sum now.",
    ],
    [
      (m) => (child(m, "parts").tolerance = 1),
      "«Partes» (people.parts), tolerancia: antes nada, ahora 1.",
      "“Parts” (people.parts), tolerance: nothing before, 1 now.",
    ],
    [
      (m) => (child(m, "parts").weightedBy = "people.staff"),
      "«Partes» (people.parts), ponderado por: antes nada, ahora people.staff.",
      "“Parts” (people.parts), weighted by: nothing before, people.staff now.",
    ],
    [
      (m) => (child(m, "sources").exclusive = "none"),
      "«Fuentes» (people.sources), opción excluyente: antes nada, ahora none.",
      "“Sources” (people.sources), exclusive option: nothing before, none now.",
    ],
    [(m) => delete people(m).children.seat, "«Sede» (people.seat) se quitó.", "“Seat” (people.seat) was taken out."],
    [
      (m) => (people(m).children.desk = child(m, "seat")),
      "«Sede» (people.desk) se agregó.",
      "“Seat” (people.desk) was added.",
    ],
    [(m) => m.levels.pop(), "El nivel «segundo» (second) se quitó.", "The level “second” (second) was taken out."],
    [
      (m) => m.levels.reverse(),
      "Orden de los niveles: antes [first; second], ahora [second; first].",
      "Order of levels: [first; second] before, [second; first] now.",
    ],
    [
      (m) => m.levels.splice(1, 0, { ...m.levels[0], id: "middle", name: text("medio", "middle") }),
      "El nivel «medio» (middle) se agregó después de «primero» (first).",
      "The level “middle” (middle) was added after “first” (first).",
    ],
    [
      (m) => m.levels.unshift({ ...m.levels[0], id: "zero", name: text("cero", "zero") }),
      "El nivel «cero» (zero) se agregó al comienzo.",
      "The level “zero” (zero) was added at the beginning.",
    ],
    [
      (m) => people(m).levels.push({ ...people(m).levels[0], id: "high", name: text("alto", "high"), atLeast: 50 }),
      "El nivel «alto» (people/high) se agregó después de «bajo» (people/low).",
      "The level “high” (people/high) was added after “low” (people/low).",
    ],
    [
      (m) => (m.levels[1].requires[0].atLeast = 60),
      "El nivel «segundo» (second), requisitos: antes [{path: people, atLeast: 50}], ahora [{path: people, atLeast: 60}].",
      "The level “second” (second), requirements: [{path: people, atLeast: 50}] before, [{path: people, atLeast: 60}] now.",
    ],
    [
      (m) => (m.levels[0].description.en = "One"),
      "El nivel «primero» (first), descripción: antes “1”, ahora “One”.",
      "The level “first” (first), description: “1” before, “One” now.",
    ],
    [
      (m) => (m.checks = []),
      "La verificación «staff-positive» (staff-positive) se quitó.",
      "The check “staff-positive” (staff-positive) was taken out.",
    ],
    [
      (m) => (m.checks[0].scope = "summary"),
      "La verificación «staff-positive» (staff-positive), alcance: antes las respuestas de un clúster, ahora los totales de la ola.",
      "The check “staff-positive” (staff-positive), scope: one cluster's answers before, the wave's totals now.",
    ],
    [
      (m) => (m.checks[0].holds.is = "equal"),
      "La verificación «staff-positive» (staff-positive), condición: antes {left: {path: people.staff}, is: at-least, right: {value: 1}}, ahora {left: {path: people.staff}, is: equal, right: {value: 1}}.",
      "The check “staff-positive” (staff-positive), condition: {left: {path: people.staff}, is: at-least, right: {value: 1}} before, {left: {path: people.staff}, is: equal, right: {value: 1}} now.",
    ],
    [
      (m) => (m.checks[0].message.es = "Poca gente"),
      "La verificación «staff-positive» (staff-positive), mensaje: antes «Pocos», ahora «Poca gente».",
      "The check “staff-positive” (staff-positive), message: «Pocos» before, «Poca gente» now.",
    ],
  ])("number %#", (change, es, en) => {
    expect(differences(change)).toEqual({ es: [es], en: [en] });
  });
});

/** The differences in English between two methods that were made from the same one. */
function between(first: (method: Json) => unknown, second: (method: Json) => unknown): readonly string[] {
  const [before, after] = [first, second].map((change) => {
    const changed = base();
    change(changed);
    return defineMethodology(changed);
  });
  return describeDifferences(before as Methodology, after as Methodology, { locale: "en" });
}

describe("what is easily overlooked", () => {
  const ladder = (...ids: string[]) =>
    ids.map((id) => ({ id, name: text(id, id), description: text(id, id), provenance: assumed }));
  const own = (levels: unknown) => (m: Json) => (people(m).levels = levels);
  const tags = (list: unknown) => (m: Json) => (child(m, "manager").tags = list);

  test("the order of a group's own levels", () => {
    expect(between(own(ladder("low", "high")), own(ladder("high", "low")))).toEqual([
      "“People” (people), order of its levels: [low; high] before, [high; low] now.",
    ]);
  });

  test("an empty list of own levels, which is not none", () => {
    expect(between(own(undefined), own([]))).toEqual(["“People” (people), levels of its own: nothing before, [] now."]);
    expect(between(own([]), own(undefined))).toEqual(["“People” (people), levels of its own: [] before, nothing now."]);
    expect(between(own([]), own([]))).toEqual([]);
    expect(between(own(ladder("low")), own([])).at(-1)).toBe(
      "“People” (people), levels of its own: [low] before, [] now.",
    );
  });

  test("tags are text, also those that look like numbers", () => {
    expect(between(tags(["1.0"]), tags(["1"]))).toEqual(["“Manager” (people.manager), tags: [1.0] before, [1] now."]);
    const requires = (tagged: string) => (m: Json) => {
      tags(["1", "1.0"])(m);
      m.levels[1].requires = [{ atLeast: 1, tagged, value: 1 }];
    };
    expect(between(requires("1.0"), requires("1"))).toEqual([
      "The level “second” (second), requirements: [{atLeast: 1, tagged: 1.0, value: 1}] before, [{atLeast: 1, tagged: 1, value: 1}] now.",
    ]);
  });

  test("options that are called es and en, with their points", () => {
    const languages = (spanish: string, points: unknown) => (m: Json) =>
      (people(m).children.seat = {
        ...child(m, "seat"),
        options: { es: { name: text(spanish, "Spanish") }, en: { name: text("Inglés", "English") } },
        rubric: { kind: "points", points },
      });
    expect(between(languages("Español", { es: 1, en: 0 }), languages("Castellano", { es: 1, en: "0.5" }))).toEqual([
      "“Seat” (people.seat), options: {es: {name: «Español»}, en: {name: «Inglés»}} before, {es: {name: «Castellano»}, en: {name: «Inglés»}} now.",
      "“Seat” (people.seat), rubric: {kind: points, points: {es: 1, en: 0}} before, {kind: points, points: {es: 1, en: 0.5}} now.",
    ]);
  });

  test("options that are called like fields", () => {
    const named = (points: unknown) => (m: Json) =>
      (people(m).children.seat = {
        ...child(m, "seat"),
        options: { name: { name: text("Nombre", "Name") }, code: { name: text("Código", "Code") } },
        rubric: { kind: "points", points },
      });
    expect(between(named({ name: 1, code: "0.5" }), named({ name: 1, code: "0.50" }))).toEqual([]);
    expect(between(named({ name: 1, code: 0 }), named({ name: 2, code: 0 }))).toEqual([
      "“Seat” (people.seat), rubric: {kind: points, points: {name: 1, code: 0}} before, {kind: points, points: {name: 2, code: 0}} now.",
    ]);
  });
});

test("differences of several kinds stand in their order: rules, levels, checks, nodes", () => {
  const { en } = differences((m) => {
    child(m, "seat").weight = undefined;
    people(m).weight = 3;
    m.checks = [];
    m.levels[0].atLeast = 1;
    m.scale = 50;
  });
  expect(en.map((sentence) => sentence.slice(0, 12))).toEqual([
    "Scale: 100 b",
    "The level “f",
    "The check “s",
    "“People” (pe",
  ]);
});
