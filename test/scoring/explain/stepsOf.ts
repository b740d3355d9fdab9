import { appraise } from "../../../src/scoring/appraise/appraise";
import { NO_FACTS } from "./noFacts";
import { classData, unitContext, type UnitContext } from "../../../src/scoring/explain/unitContext";
import type { Step } from "../../../src/scoring/explain/step";
import type { Columns } from "../../../src/scoring/columns";
import type { Scheme } from "../../../src/scoring/scheme";

/** What explains a unit of an appraisal of these data. */
export function contextOf(
  scheme: Scheme,
  columns: Columns,
  unit = 0,
  facts = NO_FACTS,
): UnitContext {
  const appraisal = appraise(scheme, columns);
  return unitContext(appraisal, classData(appraisal), unit, facts);
}

export function chinese(steps: readonly Step[]): string[] {
  return steps.map(({ text }) => text["zh-CN"]);
}
