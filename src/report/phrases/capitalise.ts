/** Puts the first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts the first letter in lower case, unless the word is an abbreviation: "Café" but "I+D+i", "TIC". */
export function uncapitalise(text: string): string {
  return /^\p{Lu}(?=\p{Ll}|\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
