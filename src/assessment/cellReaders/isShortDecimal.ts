const [PLUS, MINUS, POINT, ZERO, NINE] = [43, 45, 46, 48, 57];

/**
 * Tells whether a text is a decimal of 15 digits at most, such as "-0.35". Then the double that it is converted to
 * stands for exactly the same number: no two such decimals share one.
 */
export function isShortDecimal(text: string): boolean {
  const first = text.charCodeAt(0);
  const start = first === PLUS || first === MINUS ? 1 : 0;
  const { length } = text;
  if (length > start + 16) return false;
  let point = length;
  for (let place = start; place < length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign === POINT && point === length) point = place;
    else if (sign < ZERO || sign > NINE) return false;
  }
  // Digits on both sides of the point, or no point at all.
  return point > start && point !== length - 1 && length - start - (point < length ? 1 : 0) <= 15;
}
