import { readFileSync } from "node:fs";
import type { Text } from "ssme";

const levelsAreFitted: Text = {
  es: "Las respuestas puntuadas se inventaron de modo que los niveles salgan como los publicó el boletín de 2022.",
  en: "The scored answers were invented so that the levels come out as the bulletin of 2022 printed them.",
};

/**
 * What the readers of the reconstruction's bulletin must know: which answers no published figure stands behind. By
 * path, as a bulletin takes its caveats.
 */
export function inventedColumns(): Record<string, Text> {
  const manifest = JSON.parse(
    readFileSync(new URL("data/reconstruction-2022.manifest.json", import.meta.url), "utf8"),
  ) as Record<string, { basis: "source" | "filler"; note?: Text }>;
  const invented = {
    es: "Respuestas inventadas para completar la reconstrucción; ninguna cifra publicada las respalda.",
    en: "Answers invented to complete the reconstruction; no published figure stands behind them.",
  };
  const caveats = Object.entries(manifest).flatMap(([column, { basis, note }]) => {
    const caveat = note ?? (basis === "filler" ? invented : undefined);
    return caveat === undefined ? [] : [[column, caveat] as const];
  });
  return Object.fromEntries([...caveats, ["level", levelsAreFitted]]);
}
