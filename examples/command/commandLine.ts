import { parseArgs } from "node:util";

/** What the user asks for. */
export interface CommandLine {
  readonly file: string | undefined;
  readonly folder: string | undefined;
  /** The wave to report, and that of rows that do not say theirs. */
  readonly wave: number | undefined;
  /** Whether rows with mistakes are used without the answers that have them. */
  readonly usesPartial: boolean;
}

const usage = `Uso: npm run bulletin -- [archivo.csv [carpeta]] [--ola 2024] [--parciales]
  --ola        el año de la ola que se informa, y el de las filas que no dicen su ola
  --parciales  usa las filas con errores sin las respuestas erradas`;

/** Reads the arguments of the command. A text instead of them says how it is used. */
export function readCommandLine(args: readonly string[]): CommandLine | string {
  let parsed;
  try {
    const options = { ola: { type: "string" }, parciales: { type: "boolean", default: false } } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return usage;
  }
  const { positionals, values } = parsed;
  const [file, folder] = positionals;
  const wave = values.ola === undefined ? undefined : Number(values.ola);
  if (positionals.length > 2) return usage;
  if (wave !== undefined && !(Number.isInteger(wave) && wave >= 1900 && wave <= 2100)) {
    return `«${values.ola ?? ""}» no es el año de una ola.\n${usage}`;
  }
  return { file, folder, wave, usesPartial: values.parciales };
}
