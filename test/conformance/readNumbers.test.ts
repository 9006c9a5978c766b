import { describe, expect, it } from "vitest";
import { ssme2022 } from "ssme";
import { columns } from "ssme/input";
import { numberColumns } from "../../examples/table/numberColumns.js";
import { type Numbers, readNumbers } from "../../examples/table/readNumbers.js";

const sales = "businessImpact.sales";
const share = "participants.committedShare";
const team = "governance.teamDedication";

/** Reads a table whose first row is row 1, without a heading. */
function read(separator: string, rows: readonly Readonly<Record<string, string>>[]): Numbers {
  return readNumbers({ columns: [...new Set(rows.flatMap(Object.keys))], rows, ragged: [], separator }, ssme2022);
}

function salesOf({ rows }: Numbers): readonly (string | undefined)[] {
  return rows.map((row) => row[sales]);
}

describe("numberColumns", () => {
  it("lists quantities and parts of compositions, and columns of the table only", () => {
    const found = numberColumns(ssme2022);
    expect(found).toEqual(expect.arrayContaining([sales, share, team, "businessImpact.salesByMarket.local"]));
    expect(columns(ssme2022)).toEqual(expect.arrayContaining([...found]));
    for (const other of ["governance.manager", "wave", "cluster.name"]) expect(found).not.toContain(other);
  });
});

describe("readNumbers", () => {
  it.for([
    ["a decimal comma", "0,5", "0.5"],
    ["a point for thousands", "1.200", "1200"],
    ["both", "1.234.567,25", "1234567.25"],
    ["a decimal point that can be nothing else", "2.5", "2.5"],
    ["more than three digits before a point", "1234.567", "1234.567"],
    ["what is no number", "1.2.3", "1.2.3"],
    ["a sign", "-1.234,5", "-1.234,5"],
  ] as const)("reads %s between semicolons", ([, written, number]) => {
    expect(salesOf(read(";", [{ [sales]: written }]))).toEqual([number]);
  });

  it("neither asks nor changes cells that hold no number of the methodology", () => {
    const names = { "cluster.id": "1.001", "cluster.name": "4.0", "evidence.strategy.status": "0,5", Notas: "2.5" };
    const numbers = read(";", [{ ...names, [sales]: "1.234" }]);

    expect(numbers.rows).toEqual([{ ...names, [sales]: "1234" }]);
    expect(numbers.point).toBeUndefined();
  });

  it("takes the separator's word if no cell decides, and names what it presumed", () => {
    const rows = [{ [sales]: "12.345" }, { [sales]: "7" }];
    const cell = { row: 1, column: sales, written: "12.345" };

    expect(read(";", rows)).toMatchObject({ presumed: [{ ...cell, read: "12345" }], undecided: [] });
    expect(read(",", rows)).toMatchObject({ presumed: [{ ...cell, read: "12.345" }], converted: [], undecided: [] });
  });

  it("presumes nothing where cells and separator agree", () => {
    const spanish = read(";", [{ [sales]: "1.234", [share]: "34,5" }]);
    expect([salesOf(spanish), spanish.presumed]).toEqual([["1234"], []]);
    const english = read(",", [{ [sales]: "1.234", [share]: "34.5" }]);
    expect([salesOf(english), english.presumed]).toEqual([["1.234"], []]);
  });

  it("believes decimal commas between commas, as an online sheet in Spanish has them, and names what it presumed", () => {
    const numbers = read(",", [{ [sales]: "1.234", [share]: "34,5" }]);
    expect(numbers.rows).toEqual([{ [sales]: "1234", [share]: "34.5" }]);
    expect(numbers.presumed.map(({ column }) => column)).toEqual([sales]);
  });

  it.for([
    ["a decimal point between semicolons", ";", { [team]: "2.5" }],
    ["both conventions", ";", { [team]: "2.5", [share]: "34,5" }],
    ["both conventions between commas", ",", { [team]: "2.5", [share]: "34,5" }],
  ] as const)("does not guess at thousands in a file with %s", ([, separator, others]) => {
    const numbers = read(separator, [{ [sales]: "1.234", ...others }, { [sales]: "1234" }]);

    expect(numbers.undecided).toEqual([{ row: 1, column: sales, written: "1.234" }]);
    expect(numbers.point?.written).toBe("2.5");
    expect(numbers.rows[0]?.[team]).toBe("2.5");
    expect(Number(numbers.rows[0]?.[sales])).toBeNaN();
    expect(numbers.rows[1]?.[sales]).toBe("1234");
  });

  it("asks the column before the file", () => {
    const numbers = read(";", [{ [sales]: "1.234", [team]: "2.5" }, { [sales]: "1.500,5" }]);
    expect([salesOf(numbers), numbers.undecided]).toEqual([["1234", "1500.5"], []]);
  });
});
