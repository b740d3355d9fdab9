import type { UnitFacts } from "../facts/unitFacts";

/** Pictures of more units show the first and the last of them. */
const MOST = 40;
const ENDS = 10;

/** The units of a picture, in their order. */
export function listed(units: readonly UnitFacts[]): readonly UnitFacts[] {
  return units.length > MOST ? [...units.slice(0, ENDS), ...units.slice(-ENDS)] : units;
}

/** Whether a picture leaves out those in the middle. */
export function isCut(units: readonly UnitFacts[]): boolean {
  return units.length > MOST;
}
