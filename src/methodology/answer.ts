/** The two ways to decline an answer. Neither can collide with an option id, which has no hyphen. */
export type AnswerState = "not-applicable" | "dont-know";

/**
 * An answer of type `T`, or one of its other states. `null`, `undefined` and an absent field are the same: not
 * answered. "Don't know" and "not applicable" are answers of their own and are never turned into a zero.
 */
export type Answer<T> = T | AnswerState | null | undefined;

/** What remains of an answer's type without its other states. */
export type Given<T> = Exclude<T, AnswerState | null | undefined>;
