import { explain } from "../../scoring/explain/explain";
import type { Facts } from "../../scoring/explain/facts";
import type { Step } from "../../scoring/explain/step";
import { keyOf } from "../format/header";
import type { ReadWorkbook } from "../read/readWorkbook";
import type { Grading } from "./grading";

/** Why a unit of a graded workbook has its result, with what only the workbook knows of it. */
export function explainUnit({ read, appraisal }: Grading, unit: number): Step[] {
  return explain(appraisal, unit, factsOf(read));
}

/** What only the workbook knows of its units. */
export function factsOf({ scheme, data, ratingsOf }: ReadWorkbook): Facts {
  return {
    nameOf: (unit) => data.units[unit] ?? "",
    reasonOf: (unit) => data.reasonOf(unit),
    ratingsOf,
    claimOf(index, unit) {
      const reported = data.reported[index]?.[unit] ?? NaN;
      if (Number.isNaN(reported)) return null;
      const reason = data.cellOf(unit, keyOf("cut", scheme.indicators[index]!.code));
      return { reported, reason: typeof reason === "string" ? reason.trim() : "" };
    },
  };
}
