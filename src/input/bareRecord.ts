/** A record without a prototype, so that no key finds what nobody put there. */
export function bareRecord(entries: Iterable<readonly [string, unknown]> = []): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(entries));
}
