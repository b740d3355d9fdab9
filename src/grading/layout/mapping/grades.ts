import { GRADE_SCALES } from "../../../scoring/grades/gradeScale";
import type { Mapping } from "./mapping";

type Grades = Mapping["grades"];

/** One grade for all, where a scale of 100 does not fit. */
export const NO_GRADES: Grades = [{ name: "未划等次", lower: 0 }];

/** Whether the grade says that none was given. */
export function isNoGrade(name: string): boolean {
  return NO_GRADES.some((each) => each.name === name);
}

/** The usual limits of 90, 80 and 60 for four words, on a total of `full`. */
export function presetGrades(words: readonly string[], full: number): Grades {
  const limits = [90, 80, 60, 0];
  return words.map((name, index) => ({
    name,
    lower: Number(((limits[index]! * full) / 100).toPrecision(12)),
  }));
}

export function usualGrades(full: number): Grades {
  return presetGrades(GRADE_SCALES["优秀良好合格待改进"], full);
}

/** Whether units are only ranked. */
export function hasNoGrades(grades: Grades): boolean {
  return grades.length < 2;
}
