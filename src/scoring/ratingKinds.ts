/** How the number in a cell becomes a numerator. A file without imports, since esbuild writes the constants of such files out where they are used. */

/** Whole numbers do not rate the child. */
export const UNRATED = 0;
/** A flag or a choice: by the number in the cell. */
export const TABLE = 1;
/** Several options: by the bits of the number in the cell. */
export const MARKS = 2;
/** A quantity by the highest bound that it reaches. */
export const STEPS = 3;
/** A quantity by its place between two others. */
export const GOALPOSTS = 4;
/** The child is a group, whose numerators are multiplied with its factor. */
export const GROUP = 5;

/** Nearly all quantities are written with two decimals at most. */
export const HUNDREDTHS = 100;
/** Decimals of 15 digits at most are told from each other by the doubles nearest to them. */
export const LARGEST = 1e15;
