import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../examples/command/commandLine.js";
import { mainWave } from "../../examples/command/mainWave.js";
import { printRows } from "../../examples/command/printPlaces.js";
import { groupRefusals } from "../../examples/command/refusals.js";
import { checkHeading } from "../../examples/table/checkHeading.js";

describe("mainWave", () => {
  it("is the most frequent wave, and of two the later", () => {
    expect(mainWave([2024, 2042, 2024])).toBe(2024);
    expect(mainWave([2024, 2022, 2022, 2024])).toBe(2024);
    expect(mainWave([])).toBeUndefined();
  });

  it("takes more clusters than a function takes arguments", () => {
    expect(mainWave(Array.from({ length: 300_000 }, () => 2024))).toBe(2024);
  });
});

describe("checkHeading", () => {
  it("accepts the identity in any order, and columns without a name", () => {
    expect(checkHeading(["wave", "cluster.name", "", "cluster.id", ""])).toBeUndefined();
  });

  it("names repeated columns by their letters", () => {
    const names = Array.from({ length: 24 }, (_, index) => `c${index}`);
    expect(checkHeading(["cluster.id", "cluster.name", ...names, "c0"])).toMatch(/repite «c0» \(columnas C y AA\)/);
  });

  it("shows what it found in place of the identity", () => {
    const message = checkHeading(["Encuesta de clústeres 2024"]);
    expect(message).toMatch(/cluster\.id, cluster\.name\. El encabezado debe ser la primera fila/);
    expect(message).toContain("Se encontró: «Encuesta de clústeres 2024».");
  });
});

describe("readCommandLine", () => {
  it("takes options between the file and the folder", () => {
    expect(readCommandLine(["a.csv", "--ola", "2024", "out", "--parciales"])).toEqual({
      file: "a.csv",
      folder: "out",
      wave: 2024,
      usesPartial: true,
    });
  });

  it.for([[["--wave", "2024"]], [["a", "b", "c"]], [["--ola", "24"]], [["--ola"]]])(
    "explains its use for %j",
    ([args]) => {
      expect(readCommandLine(args!)).toMatch(/Uso: npm run bulletin/);
    },
  );
});

describe("groupRefusals", () => {
  it("tells equal mistakes once, the most frequent first", () => {
    const refusal = (row: number, said: string): { row: number; column: string; message: string } => ({
      row,
      column: "x",
      message: `«X» (fila ${row}, columna x): ${said}`,
    });
    expect(groupRefusals([refusal(2, "a"), refusal(3, "fila 3 $&"), refusal(5, "fila 3 $&")])).toEqual([
      "«X» (filas 3, 5, columna x): fila 3 $&",
      "«X» (fila 2, columna x): a",
    ]);
  });

  it("counts rows beyond a few", () => {
    expect(printRows([1, 2, 3, 4, 5, 6, 7, 8])).toBe("filas 1, 2, 3, 4, 5, 6 y 2 más");
  });
});
