import type { Answer } from "./answer";
import { METHODS } from "./methods";
import { MISSING } from "./missing";
import { NAMES } from "./names";
import { PLACES } from "./places";
import { POINTS } from "./points";
import { QUANTITIES } from "./quantities";

/** All answers, by what they are about. */
export const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  表和列: NAMES,
  数和单位: QUANTITIES,
  "缺项、类别和汇总": MISSING,
  加减分和否决: POINTS,
  名额和名次: PLACES,
  方法和评价: METHODS,
};
