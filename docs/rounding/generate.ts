/**
 * Writes the page docs/decisions/why-not-floats.md with its figures. With `--check` it writes nothing and fails if the
 * page is not what it would write.
 */
import { join } from "node:path";
import { writePage } from "../writePage.js";
import { roundingPage } from "./page.js";

writePage(join(import.meta.dirname, "../decisions/why-not-floats.md"), roundingPage(), "docs:rounding");
