/** Tells whether an object is plain: it inherits what every object does, or nothing. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  // Does what Object.getPrototypeOf does in less time.
  const prototype: unknown = Reflect.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
