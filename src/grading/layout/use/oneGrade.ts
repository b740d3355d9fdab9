import type { Appraisal } from "../../../scoring/appraise/appraise";
import type { Finding } from "../../findings/finding";
import type { ReadWorkbook } from "../../read/readWorkbook";
import { layoutFinding } from "./layoutFinding";

/** Of fewer units the same grade is no surprise. */
const FEWEST_UNITS = 5;

/** Lines that give all units one grade were likely drawn for other full marks. */
export function oneGrade(read: ReadWorkbook, { grade, scheme }: Appraisal): Finding[] {
  const given = grade.filter((band) => band >= 0);
  const [first] = given;
  const isOne = given.every((band) => band === first);
  if (first === undefined || !isOne || scheme.bands.length < 2 || given.length < FEWEST_UNITS)
    return [];
  const details = { count: given.length, grade: scheme.bands[first]!.name };
  return [layoutFinding("warning", "oneGrade", read.data.placeOf(0, "unit"), details)];
}
