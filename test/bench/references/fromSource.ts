/** Makes a function of the source of its body, which may use these names. The caller says its type. */
export function fromSource(names: Readonly<Record<string, unknown>>, body: string): unknown {
  // What is written out here is what one would type for one methodology; for three of them, a program types it.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(...Object.keys(names), body)(...Object.values(names));
}
