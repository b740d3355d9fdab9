export const INDICATORS = 20;
export const CODES = Array.from({ length: INDICATORS }, (_, index) => `K${index + 1}`);

const CLASSES = ["一类", "二类", "三类"];

/** What stands in the lines of units: number and class of three. */
export const nameOf = (unit: number): string => String(1_000_000 + unit);
export const classOf = (unit: number): string => CLASSES[unit % 3]!;

/** The mark of a unit in a column: one decimal, from 60 to 100, scattered. */
export function markOf(unit: number, column: number): number {
  const scattered = Math.imul(unit * INDICATORS + column + 1, 2_654_435_761) >>> 8;
  return (600 + (scattered % 401)) / 10;
}
