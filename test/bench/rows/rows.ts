import type { Row } from "../row.js";
import { assessmentRow } from "./assessments.js";
import { columnRows } from "./columns.js";
import { decimalRow } from "./decimal.js";
import { growthRow } from "./growth.js";
import { importingRow } from "./importing.js";
import { parsingRow } from "./parsing.js";
import { reweightingRow } from "./reweighting.js";
import { summaryRow } from "./summary.js";

/** Every row of the table, in its order. */
export const rows: readonly Row[] = [
  ...columnRows,
  assessmentRow,
  parsingRow,
  decimalRow,
  reweightingRow,
  summaryRow,
  growthRow,
  importingRow,
];
