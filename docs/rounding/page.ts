import { table } from "../methodology/markdown.js";
import { comparePanel, type Differences } from "./comparePanel.js";
import { exampleTable } from "./example.js";
import { drawPanels } from "./panels.js";

const UNITS = 10_000;

const names: Readonly<Record<keyof Differences, string>> = {
  toFixed: "`toFixed(2)`",
  round: "`Math.round`",
  digits20: "20 digits",
  digits40: "40 digits",
  roundedAreas: "rounded areas",
};

interface Row {
  readonly name: string;
  readonly differences: Differences;
}

/** The page, with every figure on it. */
export function roundingPage(): string {
  const panels = drawPanels(UNITS);
  const rows = panels.map((panel): Row => ({ name: panel.name, differences: comparePanel(panel) }));
  const count = UNITS.toLocaleString("en");
  return `# Why scores are not computed with floats

A score is reported with few decimals, so it seems that any arithmetic will do. It does not: a mean of a few answers is often
exactly halfway between two printed scores, or exactly where a level begins, and there the last bit decides. Such ties are no
rarity. A total over 40 answers from 0 to 100 is a multiple of 0.025, so every other one ends in 5 at the third decimal.

This page counts how often common ways to compute give another score, with two decimals and half up, or another level than the
exact one. Each row is ${count} units, the same for all ways: random, evenly spread answers to eight areas of five questions. There
are ${panels.length} rows, half of them with missing answers, which leave the mean; where no way differs, the row is left out.
_Weighted_: questions weigh ${panels[2]?.weights.join(", ") ?? ""}, areas ${panels[2]?.areaWeights.join(", ") ?? ""}.

The exact scores come from fractions of bigints that share no code with the library. \`npm run verify:exact\` holds the library to them.

The ways:

- **\`toFixed(2)\`**: doubles all the way, then \`Number(score.toFixed(2))\`.
- **\`Math.round\`**: the same doubles, then \`Math.round(score * 100) / 100\`.
- **20 digits, 40 digits**: decimal.js with that precision, rounded half up. Values, areas and the total are divided where they arise. Only
  units with a score within a millionth of a tie or of a bound are computed so; elsewhere the digits are more than enough.
- **Rounded areas**: the exact areas, rounded to two decimals as they are printed, then averaged without any further error.

The tables give per cent of the units.

## Another total

${shares(rows, "total")}

## Another score in one of the eight areas

${shares(rows, "area")}

## Another level

Levels begin at 50 and 75. Where the total decides before it is rounded:

${shares(rows, "levelBeforeRounding")}

Where the rounded total decides:

${shares(rows, "level")}

## Where it comes from

- **Doubles** have no tenths. 1.005 is stored a little below, so \`(1.005).toFixed(2)\` is ${(1.005).toFixed(2)}. The product with 100
  is rounded once more, which often brings the tie back, but not here: \`Math.round(1.005 * 100) / 100\` is ${Math.round(1.005 * 100) / 100}.
  What remains depends on the order of the additions, so two programs differ from each other as well.
- **Decimals** have no thirds. Answers from 1 to 4 are worth thirds, and so is an area of which three questions were answered.
  Where such values add up to a tie or a bound, the cut digits are missing. More digits make the error smaller and
  leave it on the same side.
- **Rounded areas** are off by up to half a hundredth each, and so is the total, also far from ties.

Three areas, worth 1/3, 31/3 and 2 with the weights 1, 2 and 5, show it without chance:

${exampleTable()}

So numbers are carried as fractions and rounded once. [How a score is computed](how-a-score-is-computed.md) says where.

_This page is written by \`npm run docs:rounding\`._
`;
}

/** Per cent of the units in which a figure differs, by panel and way; without ways and panels that have none to show. */
function shares(rows: readonly Row[], figure: keyof Differences["round"]): string {
  // Rounding the areas first does not change the areas.
  const ways = (Object.keys(names) as (keyof Differences)[]).filter(
    (way) => figure !== "area" || way !== "roundedAreas",
  );
  const shown = rows.filter(({ differences }) => ways.some((way) => differences[way][figure] > 0));
  if (shown.length === 0) return "No unit of any row.";
  return table(
    ["answers", ...ways.map((way) => `${names[way]}:`)],
    shown.map(({ name, differences }) => [name, ...ways.map((way) => percent(differences[way][figure]))]),
  );
}

function percent(count: number): string {
  return count === 0 ? "0" : ((100 * count) / UNITS).toFixed(2);
}
