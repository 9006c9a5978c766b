import iconv from "iconv-lite";

/**
 * The text of a file in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252 as Excel writes it in Colombia.
 * Null for what is no text.
 */
export function decodeText(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, "utf-16be");
  if (bytes.includes(0) || bytes.subarray(0, 4).toString("latin1") === "%PDF") return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, "windows-1252");
  }
}
