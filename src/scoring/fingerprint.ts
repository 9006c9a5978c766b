import { canonicalText } from "../methodology/canonicalText.js";

/**
 * Computes a fingerprint of a JSON value: 16 hexadecimal digits that do not depend on the order of keys. Two 32-bit
 * FNV-1a hashes with different bases over the canonical text: enough to tell apart methodologies that share a name, and
 * no protection against someone who wants a collision.
 */
export function fingerprint(value: unknown): string {
  const text = canonicalText(value);
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

function hash(text: string, basis: number): string {
  let state = basis;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, "0");
}
