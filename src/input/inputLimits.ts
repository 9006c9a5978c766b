/**
 * More than any sound input has: levels, entries of one object or list, and values in all. They bound the work that a
 * hostile one can cause.
 */
export const inputLimits = { levels: 24, entries: 2_000, values: 20_000 } as const;
