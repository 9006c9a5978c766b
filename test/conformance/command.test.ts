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
function bulletin(file: string, ...options: string[]): Promise<Result> {
  const written = mkdtempSync(join(folder, "written-"));
  return new Promise((resolve) => {
    const args = ["--import", "tsx", "examples/01-bulletin.ts", file, written, ...options];
    execFile(process.execPath, args, { cwd: root }, (error, output, complaints) => {
      const bulletins = readdirSync(written).map((name) => [name, readFileSync(join(written, name), "utf8")]);
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, output, complaints, bulletins: Object.fromEntries(bulletins) });
    });
  });
}

function bulletinOf(content: string | Uint8Array, ...options: string[]): Promise<Result> {
  const file = join(mkdtempSync(join(folder, "given-")), "table.csv");
  writeFileSync(file, content);
  return bulletin(file, ...options);
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
    const { code, output, complaints, bulletins } = await bulletinOf(stringify(half, { header: true }));

    expect(code).toBe(0);
    expect(complaints).toContain("Filas que no se usaron: 50 de 100");
    expect(complaints).toMatch(/filas 3, 5, 7, 9, 11, 13 y 44 más, columna governance\.manager\).*«quizás»/);
    expect(complaints).toContain("Con --parciales se usarían 50");
    expect(complaints).toMatch(/La lista completa está en .*filas-rechazadas\.csv/);
    const list = parse<Record<string, string>>(bulletins["filas-rechazadas.csv"]!, {
      columns: true,
      delimiter: ";",
      bom: true,
    });
    expect(list).toHaveLength(50);
    expect(list.at(-1)).toMatchObject({ fila: "101", columna: "governance.manager" });
    expect(list.at(-1)?.["mensaje"]).toContain("«quizás»");
    expect(output).toContain("Ola 2022: 50 aglomeraciones");
  });

  it("uses rows with mistakes without the wrong answers if it is asked to", async () => {
    const half = rows.map((row, index) => (index % 2 === 0 ? row : { ...row, "governance.manager": "quizás" }));
    const { output, complaints } = await bulletinOf(stringify(half, { header: true }), "--parciales");

    expect(complaints).toContain("Filas con errores: 50 de 100; de ellas se usan, sin las respuestas erradas: 50");
    expect(output).toContain("Ola 2022: 100 aglomeraciones");
  });

  it("takes the wave from --ola and the origin as a survey where the table does not say them, and says so", async () => {
    const table = "cluster.id;cluster.name;participants.committedShare\ncafe;Café;34,5\nmoda;Moda;134,5\n";
    const without = await bulletinOf(table);
    expect(without).toMatchObject({ code: 1, output: "", bulletins: {} });
    expect(without.complaints).toContain("--ola 2024");

    const { code, output, complaints, bulletins } = await bulletinOf(table, "--ola", "2024");
    expect(code).toBe(0);
    expect(output).toContain("Filas que no dicen su ola (columna wave): 2. Se toman como de 2024.");
    expect(output).toMatch(/no dicen su origen.*survey/);
    expect(output).toMatch(/Ola 2024: 1 aglomeraciones\n +1 +encuesta/);
    expect(output).toContain("Números: la coma se leyó como decimal");
    expect(Object.keys(bulletins)).toContain("boletin-2024.es.md");
    // The cell is quoted as the sheet has it.
    expect(complaints).toContain("«134,5» está fuera de los límites");
  });

  it("refuses numbers that the file does not say how to read, and names the cell that makes the doubt", async () => {
    const heading = "cluster.id;cluster.name;wave;businessImpact.sales;governance.teamDedication";
    const { code, complaints, bulletins } = await bulletinOf(
      `${heading}\ncafe;Café;2024;1.234;2\nmoda;Moda;2024;1500;2.5\ncacao;Cacao;2024;15%;2\n`,
    );

    expect(code).toBe(0);
    expect(complaints).toContain("hay punto decimal en «2.5» (fila 3, columna governance.teamDedication)");
    expect(complaints).toContain("fila 2, columna businessImpact.sales: no se sabe si «1.234» es 1234 o 1,234.");
    expect(complaints).toMatch(/fila 4.*«15%» no se puede leer como número.*con coma para los decimales/);
    expect(Object.keys(bulletins)).toContain("boletin-2024.es.md");
  });

  it("says which numbers could also be read otherwise", async () => {
    const { output } = await bulletinOf("cluster.id;cluster.name;wave;businessImpact.sales\ncafe;Café;2024;1.234\n");
    expect(output).toContain("businessImpact.sales (fila 2): «1.234» se leyó como 1234");
  });

  it("names every refused row of a chamber's sheet by the number that Excel shows", async () => {
    const { code, output, complaints, bulletins } = await bulletin(
      join(root, "examples/data/survey-with-mistakes.csv"),
    );

    expect(code).toBe(0);
    const refused = [...complaints.matchAll(/^ .*?fila (\d+)/gm)].map(([, row]) => Number(row));
    expect(refused).toEqual([3, 4, 6, 7, 7, 9, 10, 12]);
    expect(complaints).toContain("¿Quiso escribir «antioquia»?");
    expect(complaints).toContain("fila 12: tiene 63 celdas y el encabezado 67");
    expect(output).toContain("ejemplo inventado");
    expect(Object.keys(bulletins)).toEqual(["boletin-2024.es.md", "bulletin-2024.en.md", "filas-rechazadas.csv"]);
  });

  it("says which columns it does not know and which it misses", async () => {
    const missing = await bulletinOf("Nombre;Departamento\nCafé;Huila\n");
    expect(missing).toMatchObject({ code: 1, output: "", bulletins: {} });
    expect(missing.complaints).toMatch(/cluster\.id, cluster\.name.*Se encontró: «Nombre», «Departamento»/);

    const unknown = await bulletinOf("cluster.id;cluster.name;wave;Departamento\ncafe;Café;2024;Huila\n");
    expect(unknown.code).toBe(0);
    expect(unknown.complaints).toContain("No se conoce la columna «Departamento»");
  });

  it("reports the wave of most clusters, and says in which rows the others are", async () => {
    const two = rows.slice(0, 40).map((row, index) => (index < 10 ? { ...row, wave: "2042" } : row));
    const { code, output } = await bulletinOf(stringify(two, { header: true }));

    expect(code).toBe(0);
    expect(output).toContain("Se informa la de 2022; quedan fuera: 2042 (filas 2, 3, 4, 5, 6, 7 y 4 más)");
    expect(output).toContain("Ola 2022: 30 aglomeraciones");
  });

  it("reports the wave that --ola names", async () => {
    const two = rows.slice(0, 12).map((row, index) => (index < 5 ? { ...row, wave: "2020" } : row));
    const { output } = await bulletinOf(stringify(two, { header: true }), "--ola", "2020");

    expect(output).toContain("Se informa la de 2020; quedan fuera: 2022 (filas 7, 8, 9, 10, 11, 12 y 1 más)");
    expect(output).toContain("Ola 2020: 5 aglomeraciones");
  });

  it.for([
    [
      "a file that does not exist",
      () => bulletin(join(folder, "missing.csv")),
      /^No existe el archivo «.*missing\.csv»/,
    ],
    ["an empty file", () => bulletinOf(""), /^«.*table\.csv» está vacío/],
    [
      "a repeated column",
      () => bulletinOf("cluster.id;cluster.name;wave;wave\ncafe;Café;2022;2024\n"),
      /repite «wave» \(columnas C y D\)/,
    ],
  ] as const)("explains %s in one line and ends with 1", async ([, run, explanation]) => {
    const { code, output, complaints, bulletins } = await run();

    expect({ code, output, bulletins }).toEqual({ code: 1, output: "", bulletins: {} });
    expect(complaints.trim()).toMatch(explanation);
    expect(complaints.trim().split("\n")).toHaveLength(1);
  });
});
