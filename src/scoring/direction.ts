/** Which side is better: more, less, exactly so much, or between two bounds. */
export type Direction = "higher" | "lower" | "equal" | "range";

/** The directions in which any two values can be compared. */
export type OrderDirection = "higher" | "lower";
