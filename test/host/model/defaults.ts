/** Points of a column and of a row that nobody has sized. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
