import { Status } from "../../scoring/appraise/status";
import { originSteps } from "../../scoring/explain/originSteps";
import { stepMaker } from "../../scoring/explain/step";
import { appliesTo } from "../../scoring/weights/weightTree";
import { NO_RATINGS } from "../read/readRatings";
import { factsOf } from "./explainUnit";
import type { Grading } from "./grading";

/** Whether values come from ratings or from what units reported, so that 计算过程 tells how. */
export function hasOrigins({ read: { data, ratingsOf } }: Grading): boolean {
  return ratingsOf !== NO_RATINGS || data.reported.some((column) => column !== null);
}

/**
 * Where the values of a unit come from, a line each, in the words of its explanation: never a single rater's mark. ""
 * for a unit that is not scored.
 */
export function originTexts({ read, appraisal }: Grading): (unit: number) => string {
  const { scheme, columns, status } = appraisal;
  const facts = factsOf(read);
  const step = stepMaker(scheme.settings);
  return (unit) => {
    if (status[unit] === Status.exempt || status[unit] === Status.direct) return "";
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    const steps = scheme.indicators.flatMap((indicator, index) =>
      appliesTo(indicator, className)
        ? originSteps({ scheme, columns, unit, step, facts }, index)
        : [],
    );
    return steps.map(({ text }) => text[read.locale]).join("\n");
  };
}
