/** Languages in which every text of the library exists. Functions that return text default to `"es"`. */
export type Locale = "es" | "en";

/** A text in both languages. Spanish is the language of the SSME; English serves the code's readers. */
export interface Text {
  readonly es: string;
  readonly en: string;
}
