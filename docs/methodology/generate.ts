/**
 * Writes one page per language about `ssme2022` beside this file, from the methodology alone. With `--check` it writes
 * nothing and fails if a page is not what it would write.
 */
import { join } from "node:path";
import { ssme2022, type Locale } from "ssme";
import { writePage } from "../writePage.js";
import { methodologyPage, pageName } from "./page.js";

const locales: readonly Locale[] = ["es", "en"];

for (const locale of locales) {
  const file = join(import.meta.dirname, pageName(ssme2022, locale));
  writePage(file, methodologyPage(ssme2022, locale), "docs:methodology");
}
