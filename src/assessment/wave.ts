/** One measurement round. */
export interface Wave {
  /** As the publisher numbers it: "4". */
  readonly version: string;
  readonly year: number;
  /** First and last day in the field, as ISO dates or months: "2022-07". */
  readonly fieldStart?: string;
  readonly fieldEnd?: string;
  /** How many clusters, and how many departments with clusters, there were to measure. */
  readonly population?: { readonly clusters?: number; readonly departments?: number };
}
