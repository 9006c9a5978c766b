import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { readTable, type Table } from "../../examples/readTable.js";

const folder = mkdtempSync(join(tmpdir(), "ssme-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array): Table | string {
  const file = join(folder, "table.csv");
  writeFileSync(file, content);
  return readTable(file);
}

function rowsOf(content: string | Uint8Array): Table["rows"] {
  const table = read(content);
  if (typeof table === "string") throw new Error(table);
  return table.rows;
}

describe("readTable", () => {
  it.for([
    ["UTF-8", "id,name\n1,Café\n"],
    ["UTF-8 with a byte order mark", "\uFEFFid,name\n1,Café\n"],
    ["semicolons and CRLF", "id;name\r\n1;Café\r\n"],
    ["Windows-1252", iconv.encode("id;name\r\n1;Café\r\n", "windows-1252")],
    ["tabs in UTF-16, Excel's «Unicode text»", iconv.encode("id\tname\r\n1\tCafé\r\n", "utf-16le", { addBOM: true })],
    ["UTF-16 with the other order of bytes", iconv.encode("id\tname\r\n1\tCafé\r\n", "utf-16be", { addBOM: true })],
    ["Excel's line that names the separator, which is no row", "sep=;\r\nid;name\r\n1;Café\r\n"],
    ["carriage returns alone", "id;name\r1;Café\r"],
    ["empty columns at the end", "id;name;;\n1;Café;;\n"],
  ] as const)("reads %s", ([, content]) => {
    expect(rowsOf(content)).toEqual([{}, { id: "1", name: "Café" }]);
  });

  it("keeps Windows-1252's own characters", () => {
    expect(rowsOf(iconv.encode("id;name\n1;“Ñandú” – €\n", "windows-1252"))[1]).toEqual({
      id: "1",
      name: "“Ñandú” – €",
    });
  });

  it("keeps every row in its place, whatever is left out", () => {
    const table = read("id,name\n\n1,Café\n,\n2\n3,Moda\n");
    expect(table).toEqual({
      columns: ["id", "name"],
      rows: [{}, {}, { id: "1", name: "Café" }, {}, {}, { id: "3", name: "Moda" }],
      ragged: [{ row: 5, cells: 1 }],
      separator: ",",
    });
  });

  it.for(["\r\n", ";;\r\n"])("looks for the heading below blank rows, which count: %j", (blank) => {
    expect(read(`${blank}id;name\r\n1;Café, té y cacao\r\n`)).toMatchObject({
      columns: ["id", "name"],
      rows: [{}, {}, { id: "1", name: "Café, té y cacao" }],
    });
  });

  it("leaves every cell as it is written", () => {
    expect(rowsOf("id;name\n1.001;4.0\n")[1]).toEqual({ id: "1.001", name: "4.0" });
  });

  it("says where quotation marks are out of place", () => {
    expect(read('id,name\n1,"Café\n2,Moda\n')).toMatch(/cerca de la línea \d+ hay unas comillas/);
  });

  it("explains what is no table", () => {
    expect(read("\n\n")).toMatch(/está vacío/);
    expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))).toMatch(
      /no es un archivo de texto; parece un libro/,
    );
    expect(read("<html><table><tr><td>cluster.id</td></tr></table></html>")).toMatch(/es una página web/);
    expect(readTable(folder)).toMatch(/es una carpeta/);
    expect(readTable(join(folder, "missing.csv"))).toMatch(/No existe el archivo/);
  });
});
