import { textWidth } from "../../workbook/rowHeight";
import type { Grading } from "./grading";
import { largest } from "../../workbook/extremes";

const NARROWEST = 10;
const WIDEST = 30;

/** How wide the column of classes must be for their names; longer names take several lines. */
export function classColumnWidth({ appraisal }: Grading): number {
  const longest = largest(appraisal.columns.classNames.map(textWidth), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** The class of a unit; "" where all are of one class. */
export function classNameOf({ appraisal }: Grading, unit: number): string {
  const { classNames, classes } = appraisal.columns;
  return classNames[classes?.[unit] ?? 0]!;
}
