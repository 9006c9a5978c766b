import { ssme2022, type Methodology } from "ssme";
import { columns, parseRows, toRow } from "ssme/input";
import { describe, expect, test } from "vitest";
import { findNode } from "../../../src/methodology/nodes.js";
import { oddMethodology } from "./oddMethodology.js";

const identity = { "cluster.id": "cafe", "cluster.name": "Clúster de Café", wave: 2022, origin: "example" };

/** The answers of one row. */
function read(cells: Record<string, unknown>): unknown {
  const { accepted, rejected } = parseRows([{ ...identity, ...cells }], ssme2022);
  expect(rejected).toEqual([]);
  return accepted[0]?.answers;
}

describe("a row", () => {
  test.each<[unknown, boolean | string]>([
    ["yes", true],
    ["Sí", true],
    ["SI", true],
    [" true ", true],
    [true, true],
    ["no", false],
    ["False", false],
    [false, false],
    ["dont-know", "dont-know"],
  ])("reads %j as the flag %j", (cell, expected) => {
    expect(read({ "governance.manager": cell })).toEqual({ governance: { manager: expected } });
  });

  test("reads options by id and by official code, as text or as the number that a spreadsheet makes of it", () => {
    for (const cell of ["antioquia", "05", "5", 5, " 05 "]) {
      expect(read({ "focus.department": cell })).toEqual({ focus: { department: "antioquia" } });
    }
    expect(read({ "focus.departments": "05; huila ;11;" })).toEqual({
      focus: { departments: ["antioquia", "huila", "bogota"] },
    });
    expect(read({ "focus.departments": 91 })).toEqual({ focus: { departments: ["amazonas"] } });
  });

  test("makes 0 of −0", () => {
    const cells = { "participants.companiesBySize.micro": "-0", "participants.companies": -0 };
    expect(read(cells)).toStrictEqual({ participants: { companies: 0, companiesBySize: { micro: 0 } } });
  });

  test("keeps numbers as they are written", () => {
    expect(
      read({ "strategy.execution": "62.50", "participants.companies": 12, "businessImpact.sales": " 0.1 " }),
    ).toEqual({
      strategy: { execution: "62.50" },
      participants: { companies: 12 },
      businessImpact: { sales: "0.1" },
    });
  });

  test.each([undefined, null, "", "  ", "\u00a0"])("reads %j as not answered", (cell) => {
    expect(read({ "governance.manager": cell, "strategy.execution": cell, "governance.bodies": cell })).toEqual({});
  });

  test("reads the parts of a composition, which are no answer if all of them are blank", () => {
    const parts = (running: unknown, completed: unknown, suspended: unknown, notStated: unknown) => ({
      "projects.byStatus.running": running,
      "projects.byStatus.completed": completed,
      "projects.byStatus.suspended": suspended,
      "projects.byStatus.notStated": notStated,
    });
    expect(read(parts("3", 0, "0", 1))).toEqual({
      projects: { byStatus: { running: 3, completed: 0, suspended: 0, notStated: 1 } },
    });
    expect(read(parts("", " ", null, undefined))).toEqual({});
    expect(read(parts("", "", "Dont-know", ""))).toEqual({ projects: { byStatus: "dont-know" } });
    const { rejected } = parseRows([{ ...identity, ...parts(3, "dont-know", "", "") }], ssme2022);
    expect(rejected[0]?.issues).toMatchObject([
      {
        code: "wrong-type",
        row: 1,
        column: "projects.byStatus.completed",
        path: "answers.projects.byStatus.completed",
      },
    ]);
    expect(rejected[0]?.issues[0]?.message).toMatch(
      /se recibió «dont-know», pero se espera un número entero de 0 o más\. Corrija el valor\. Si no se sabe, un estado como «dont-know» vale por toda la composición: va solo, en su primera parte, con las demás vacías\.$/,
    );
  });

  test("counts blank parts as 0 where a total confirms it, and asks for them where nothing does", () => {
    const size = "participants.companiesBySize";
    expect(read({ "participants.companies": 28, [`${size}.micro`]: "28" })).toEqual({
      participants: { companies: 28, companiesBySize: { micro: 28 } },
    });
    expect(read({ "businessImpact.salesByMarket.local": 99.5 })).toEqual({
      businessImpact: { salesByMarket: { local: 99.5 } },
    });
    const alone = parseRows([{ ...identity, [`${size}.micro`]: "28", [`${size}.small`]: " " }], ssme2022);
    expect(alone.accepted).toEqual([]);
    expect(alone.rejected[0]?.issues).toMatchObject([
      { code: "incomplete-composition", path: `answers.${size}`, row: 1, column: `${size}.micro` },
    ]);
    expect(alone.rejected[0]?.issues[0]?.message).toBe(
      "«Empresas por tamaño» (fila 1, columna participants.companiesBySize.micro): nada confirma que las partes sin respuesta " +
        "(small, medium, large, notStated) sean 0. Escriba 0 donde no haya nada o responda el total (participants.companies); " +
        "lo que no se pueda clasificar va en «notStated», y si no se sabe nada, «dont-know» va solo, en lugar de todas las partes.",
    );
    expect(alone.rejected[0]?.partial?.answers).toEqual({ participants: {} });
    const { rejected } = parseRows([{ ...identity, "projects.byStatus.running": 3 }], ssme2022, { locale: "en" });
    expect(rejected[0]?.issues[0]?.message).toContain(
      "nothing confirms that the parts without an answer (completed, suspended, notStated) are 0. Write 0 where there is nothing;",
    );
  });

  test("reads identity, informants, verification and evidence", () => {
    const row = {
      ...{ "cluster.id": 17, "cluster.name": " Café ", "cluster.predecessors": "a; b", wave: "2022", origin: "survey" },
      ...{ informants: "manager;company", verification: "interview", "evidence.governance.manager": "Acta 4" },
    };
    expect(parseRows([row], ssme2022).accepted).toEqual([
      {
        cluster: { id: "17", name: "Café", predecessors: ["a", "b"] },
        ...{ wave: 2022, origin: "survey", answers: {} },
        ...{
          informants: ["manager", "company"],
          verification: "interview",
          evidence: { "governance.manager": "Acta 4" },
        },
      },
    ]);
  });

  test("takes wave and origin from the options where it says none", () => {
    const rows = [
      { "cluster.id": "a", "cluster.name": "A" },
      { "cluster.id": "b", "cluster.name": "B", wave: 2020, origin: "survey" },
    ];
    const { accepted, issues } = parseRows(rows, ssme2022, { wave: 2022, origin: "example" });
    expect(accepted.map(({ wave, origin }) => [wave, origin])).toEqual([
      [2022, "example"],
      [2020, "survey"],
    ]);
    expect(issues).toEqual([]);
  });

  test("with issues is told by its number and column, and its valid rest is kept", () => {
    const rows = [
      { ...identity, "cluster.id": "a" },
      { "cluster.id": "", "governance.manager": null },
      { ...identity, "cluster.id": "b", "governance.manager": "tal vez", "focus.sector": "services", wave: "" },
      { ...identity, "cluster.id": "c", "governance.manager": "tal vez", "focus.sector": "services" },
      { ...identity, "cluster.id": "a" },
      null as unknown as Record<string, unknown>,
    ];
    const { accepted, rejected } = parseRows(rows, ssme2022);
    expect(accepted.map(({ cluster }) => cluster.id)).toEqual(["a"]);
    expect(
      rejected.map(({ row, issues }) => [row, ...issues.map(({ code, column }) => `${code} ${column ?? ""}`)]),
    ).toEqual([
      [3, "missing wave", "wrong-type governance.manager"],
      [4, "wrong-type governance.manager"],
      [5, "duplicate-cluster cluster.id"],
      [6, "missing "],
    ]);
    expect(rejected.map(({ partial }) => partial?.answers)).toEqual([
      undefined,
      { focus: { sector: "services" }, governance: {} },
      undefined,
      undefined,
    ]);
    expect(rejected[1]?.issues[0]?.message).toMatch(
      /^«Gestor[^»]*» \(fila 4, columna governance\.manager\): se recibió «tal vez», pero se espera sí o no/,
    );
  });

  test("that repeats a cluster is refused, naming the row that stands, unless it corrects one that was refused", () => {
    const faulty = { ...identity, "governance.manager": "tal vez" };
    const { accepted, rejected } = parseRows([{}, faulty, identity, identity], ssme2022);
    expect(accepted).toHaveLength(1);
    expect(rejected.map(({ row, issues }) => [row, issues.map(({ code }) => code)])).toEqual([
      [2, ["wrong-type", "duplicate-cluster"]],
      [4, ["duplicate-cluster"]],
    ]);
    expect(rejected[1]?.issues[0]?.message).toBe(
      "fila 4, columna cluster.id: el clúster «cafe» también está en la fila 3 para la ola 2022, que sí se acepta. " +
        "Deje una sola entrega por clúster y ola, o corrija el identificador.",
    );
  });
});

describe("a table", () => {
  test("tells unknown columns, with the nearest name, and reads the rest", () => {
    const { accepted, issues } = parseRows([{ ...identity, "governance.manger": "yes", notas: "x" }], ssme2022);
    expect(accepted).toHaveLength(1);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["unknown-column", "governance.manger"],
      ["unknown-column", "notas"],
    ]);
    expect(issues[0]?.message).toBe(
      "No se conoce la columna «governance.manger», y sus datos no se leyeron. ¿Quiso escribir «governance.manager»? " +
        "Corrija el encabezado o quite la columna.",
    );
  });

  test("tells missing columns of the identity", () => {
    const rows = [{ "governance.manager": "yes" }, { "governance.manager": "tal vez" }];
    const { accepted, rejected, issues } = parseRows(rows, ssme2022, { wave: 2022, locale: "en" });
    expect(accepted).toEqual([]);
    // Not once more in every row.
    expect(rejected.map(({ row, issues: own }) => [row, own.map(({ column }) => column)])).toEqual([
      [1, []],
      [2, ["governance.manager"]],
    ]);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["missing-column", "cluster.id"],
      ["missing-column", "cluster.name"],
      ["missing-column", "origin"],
    ]);
    expect(issues[2]?.message).toBe(
      "Column origin is missing. Add it: expected one of the options survey, reconstruction, example.",
    );
  });

  test("tells an empty cell in the row where a column is there", () => {
    const { rejected, issues } = parseRows([identity, { ...identity, "cluster.id": "" }], ssme2022);
    expect(issues).toEqual([]);
    expect(rejected.map(({ row, issues: own }) => [row, own[0]?.code])).toEqual([[2, "missing"]]);
  });

  test.each([{}, "text", null, 3])("that is no list is told: %j", (rows) => {
    expect(parseRows(rows as [], ssme2022, { locale: "en" })).toMatchObject({
      accepted: [],
      rejected: [],
      issues: [{ code: "not-a-list", expected: "a list with one object for each row" }],
    });
  });

  test.each([[[]], [[{ "cluster.id": " ", wave: null }]]])("without data is told: %j", (rows) => {
    expect(parseRows(rows, ssme2022)).toMatchObject({ accepted: [], rejected: [], issues: [{ code: "no-rows" }] });
  });
});

describe("columns", () => {
  test("are the identity, the answers in the order of the tree, and the evidence", () => {
    expect(columns(oddMethodology)).toEqual([
      ...["cluster.id", "cluster.name", "cluster.predecessors", "wave", "origin", "informants", "verification"],
      ...["constructor.toString", "constructor.valueOf", "nested.inner.year"],
      ...["nested.inner.share.constructor", "nested.inner.share.rest"],
      ...[
        "evidence.constructor.toString",
        "evidence.constructor.valueOf",
        "evidence.nested.inner.year",
        "evidence.nested.inner.share",
      ],
    ]);
  });

  test("must not repeat those of the identity", () => {
    const { root } = oddMethodology;
    const wave = findNode(root, "nested.inner.year")!;
    const odd: Methodology = { ...oddMethodology, root: { ...root, children: { ...root.children, wave } } };
    expect(() => columns(odd)).toThrow(
      "The answer of wave would stand in the column wave, which every table needs for the identity or for evidence: rename the indicator wave.",
    );
    const cluster = { ...root, children: { id: wave } };
    const area: Methodology = { ...oddMethodology, root: { ...root, children: { ...root.children, cluster } } };
    for (const refused of [() => columns(area), () => parseRows([], area)]) {
      expect(refused).toThrow(expect.objectContaining({ code: "invalid-methodology" }));
      expect(refused).toThrow(/cluster\.id.*: rename the area cluster\.$/);
    }
  });
});

describe("toRow", () => {
  test("writes every state and kind, and reads it back", () => {
    const assessment = {
      cluster: { id: "a", name: "A", predecessors: ["b", "c"] },
      wave: 2022,
      origin: "survey",
      answers: {
        constructor: { toString: false, valueOf: "dont-know" },
        nested: { inner: { year: "1999", share: { rest: 10, constructor: 0 } } },
      },
      evidence: { "nested.inner.year": "x" },
    } as const;
    const row = toRow(assessment, oddMethodology);
    expect(row).toEqual({
      ...{ "cluster.id": "a", "cluster.name": "A", "cluster.predecessors": "b;c", wave: 2022, origin: "survey" },
      ...{ informants: "", verification: "", "constructor.toString": "no", "constructor.valueOf": "dont-know" },
      ...{ "nested.inner.year": "1999", "nested.inner.share.constructor": 0, "nested.inner.share.rest": 10 },
      ...{ "evidence.constructor.toString": "", "evidence.constructor.valueOf": "", "evidence.nested.inner.year": "x" },
      "evidence.nested.inner.share": "",
    });
    expect(parseRows([row], oddMethodology).accepted).toEqual([assessment]);
  });

  test("refuses what is not valid", () => {
    const odd = { cluster: { id: "a", name: "A" }, wave: 1, origin: "survey", answers: {} } as const;
    expect(() => toRow(odd, oddMethodology)).toThrow(expect.objectContaining({ code: "invalid-answer" }));
  });
});
