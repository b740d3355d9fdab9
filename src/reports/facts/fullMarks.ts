import { nearestNumber } from "../../scoring/numbers/fraction";
import { exactWhole } from "../../scoring/weights/whole";
import type { ReportFacts } from "./reportFacts";
import type { UnitFacts } from "./unitFacts";

/** Whether every item has full marks, so that something can be missed of them all. */
export function hasFullMarks({ items }: UnitFacts): boolean {
  return items.length > 0 && items.every(({ loss }) => loss !== undefined);
}

/** What full marks come to; null where an item has none. */
export function wholeOf({ grading }: ReportFacts, unit: UnitFacts): number | null {
  if (!hasFullMarks(unit)) return null;
  return nearestNumber(exactWhole(grading.read.scheme, unit.className));
}
