/** Version of this library, as it is written into every result. */
export const engine = "0.1.0";
