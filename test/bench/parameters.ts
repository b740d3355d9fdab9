/** What the rules of the bench and their rivals score by. */
export const TARGET = 80;
export const FLOOR = 30;
export const TOLERANCE = 25;
/** Points for a unit: off for each one short, or for each one counted. */
export const POINTS = 1.5;
export const STEPS: readonly (readonly [limit: number, score: number])[] = [
  [0, 20],
  [25, 45],
  [50, 60],
  [75, 85],
  [90, 100],
];
export const STEPS_OF_GROWTH: readonly [readonly [number, number], readonly [number, number]] = [
  [-20, 40],
  [60, 100],
];
