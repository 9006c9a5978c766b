import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";

/** The command of examples/01-bulletin.ts as its users meet it: a process with arguments, two streams and an exit code. */

const root = fileURLToPath(new URL("../../", import.meta.url));
const reconstruction = join(root, "examples/data/reconstruction-2022.csv");
const rows = parse<Record<string, string>>(readFileSync(reconstruction), { columns: true });
const folder = mkdtempSync(join(tmpdir(), "ssme-command-"));

interface Result {
  readonly code: number;
  readonly output: string;
  readonly complaints: string;
  /** The files that were written, by name. */
  readonly bulletins: Readonly<Record<string, string>>;
}

/** Runs the command on a file, with a folder of its own for what it writes. */
function bulletin(file: string): Promise<Result> {
  const written = mkdtempSync(join(folder, "written-"));
  return new Promise((resolve) => {
    const args = ["--import", "tsx", "examples/01-bulletin.ts", file, written];
    execFile(process.execPath, args, { cwd: root }, (error, output, complaints) => {
      const bulletins = readdirSync(written).map((name) => [name, readFileSync(join(written, name), "utf8")]);
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, output, complaints, bulletins: Object.fromEntries(bulletins) });
    });
  });
}

function bulletinOf(content: string | Uint8Array): Promise<Result> {
  const file = join(mkdtempSync(join(folder, "given-")), "table.csv");
  writeFileSync(file, content);
  return bulletin(file);
}

afterAll(() => rmSync(folder, { recursive: true }));

// Two at a time: most of a run is starting the process.
describe.concurrent("npm run bulletin", { timeout: 60_000 }, () => {
  it("tells of the reconstruction and writes its bulletin in both languages", async () => {
    const { code, output, complaints, bulletins } = await bulletin(reconstruction);

    expect(complaints).toBe("");
    expect(code).toBe(0);
    expect(output).toContain("Ola 2022: 100 aglomeraciones");
    expect(output).toContain("reconstrucción a partir de cifras publicadas; los clústeres no existen");
    expect(output).toMatch(/ básico +6\n +en consolidación +30\n +consolidado +64\n/);
    expect(output).toMatch(/Gobernanza +\d\d,\d\n/);

    for (const name of ["boletin-2022.es.md", "bulletin-2022.en.md"]) {
      expect(output).toMatch(new RegExp(`^Boletín escrito en .*${name}$`, "m"));
    }
    expect(bulletins["boletin-2022.es.md"]).toMatch(/El 64\s% de las 100 aglomeraciones medidas alcanza/);
    expect(bulletins["boletin-2022.es.md"]).toContain("Las respuestas puntuadas se inventaron");
    expect(bulletins["bulletin-2022.en.md"]).toContain("64%");
    expect(bulletins["bulletin-2022.en.md"]).toContain("The scored answers were invented");
  });

  it("reads the same table as Excel saves it in Colombia: semicolons, Windows-1252, CRLF", async () => {
    const table = stringify(rows, { header: true, delimiter: ";", record_delimiter: "\r\n" });
    const { code, output, complaints } = await bulletinOf(iconv.encode(table, "windows-1252"));

    expect(complaints).toBe("");
    expect(code).toBe(0);
    expect(output).toMatch(/ básico +6\n +en consolidación +30\n +consolidado +64\n/);
  });

  it("reports the good rows of a table of which half is broken, and what is wrong with the others", async () => {
    const half = rows.map((row, index) => (index % 2 === 0 ? row : { ...row, "governance.manager": "quizás" }));
    const { code, output, complaints } = await bulletinOf(stringify(half, { header: true }));

    expect(code).toBe(0);
    expect(complaints).toContain("Filas que no se usaron: 50 de 100");
    expect(complaints).toMatch(/fila 3, columna governance\.manager\).*«quizás»/);
    expect(complaints).toContain("… y 38 más");
    expect(output).toContain("Ola 2022: 50 aglomeraciones");
  });

  it("names every refused row of a chamber's sheet by the number that Excel shows", async () => {
    const { code, output, complaints, bulletins } = await bulletin(
      join(root, "examples/data/survey-with-mistakes.csv"),
    );

    expect(code).toBe(0);
    const refused = [...complaints.matchAll(/fila (\d+)/g)].map(([, row]) => Number(row));
    expect(refused).toEqual([3, 4, 6, 7, 7, 9, 10, 12]);
    expect(complaints).toContain("¿Quiso escribir «antioquia»?");
    expect(complaints).toContain("fila 12: tiene 63 celdas y el encabezado 67");
    expect(output).toContain("ejemplo inventado");
    expect(Object.keys(bulletins)).toEqual(["boletin-2024.es.md", "bulletin-2024.en.md"]);
  });

  it("says which columns it does not know and which it misses", async () => {
    const { code, output, complaints } = await bulletinOf("Nombre;Departamento\nCafé;Huila\n");

    expect(code).toBe(1);
    expect(output).toBe("");
    expect(complaints).toMatch(/Falta la columna cluster\.id[^]*No se conoce la columna «Departamento»/);
    expect(complaints).toContain("no se escribió el boletín");
  });

  it("reports the most recent wave of a table with several, and says so", async () => {
    const two = rows.slice(0, 40).map((row, index) => (index < 10 ? { ...row, wave: "2020" } : row));
    const { code, output } = await bulletinOf(stringify(two, { header: true }));

    expect(code).toBe(0);
    expect(output).toContain("la más reciente, 2022; filas de otras olas: 10");
    expect(output).toContain("Ola 2022: 30 aglomeraciones");
  });

  it.for([
    [
      "a file that does not exist",
      () => bulletin(join(folder, "missing.csv")),
      /^No existe el archivo «.*missing\.csv»/,
    ],
    ["an empty file", () => bulletinOf(""), /^«.*table\.csv» está vacío/],
  ] as const)("explains %s in one line and ends with 1", async ([, run, explanation]) => {
    const { code, output, complaints, bulletins } = await run();

    expect({ code, output, bulletins }).toEqual({ code: 1, output: "", bulletins: {} });
    expect(complaints.trim()).toMatch(explanation);
    expect(complaints.trim().split("\n")).toHaveLength(1);
  });
});
