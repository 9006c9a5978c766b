import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { ssme2022 } from "ssme";
import { summarize } from "ssme/aggregation";
import { parseRows } from "ssme/input";
import { buildBulletin } from "ssme/report";
import { expect, it } from "vitest";

const rows = parse<Record<string, string>>(readFileSync("examples/data/reconstruction-2022.csv"), { columns: true });
const wave = { version: "4", year: 2022 };
const summary = summarize(parseRows(rows, ssme2022).accepted, ssme2022, { wave, by: ["focus.sector"] });

it.each([
  ["es", /n = \d|\(\d+ de \d+\)/],
  ["en", /n = \d|\(\d+ of \d+\)/],
] as const)("every conclusion in %s says from how many clusters its figures come", (locale, count) => {
  const section = buildBulletin(summary, ssme2022, { locale }).sections.find(({ id }) => id === "conclusions");
  const statements = (section?.blocks ?? []).flatMap((block) => (block.kind === "list" ? block.items : []));
  expect(statements.length).toBe(8);
  for (const { text } of statements) expect(text.replaceAll("\u00a0", " ")).toMatch(count);
});
