import { NO_GRADES } from "../mapping/grades";
import type { Mapping } from "../mapping/mapping";
import { gradeFormula, type FormulaCells } from "./gradeFormula";

/** More grades than this are none. */
const MOST = 8;
/** Published totals have two decimals: above 90 is 90.01 and more. */
const STEP = 0.01;
/** Far below and above every limit. */
const FAR = 1e6;

/** The limits by which the formula of a grade tells totals apart; undefined where a better total gets a grade again. */
export function formulaLimits(formula: string, cells: FormulaCells): Mapping["grades"] | undefined {
  const read = gradeFormula(formula, cells);
  if (!read) return undefined;
  const { gradeOf, limits } = read;
  const grades: { name: string; lower: number }[] = [];
  const put = (lower: number): boolean => {
    const name = gradeOf(lower);
    if (typeof name !== "string") return false;
    const text = name.trim();
    if (text === grades.at(-1)?.name) return true;
    if (grades.some((each) => each.name === text)) return false;
    grades.push({ name: text, lower });
    return true;
  };
  const points = limits.flatMap((limit) => [limit, Number((limit + STEP).toPrecision(12))]);
  if (![-FAR, ...points, FAR].every(put)) return undefined;
  // What lies below all limits has the lowest grade, or none where the formula leaves it blank.
  const lowest = grades[0]!;
  const named = lowest.name === "" ? grades.slice(1) : grades;
  if (named.some(({ name }) => name === "") || named.length < 2 || named.length > MOST) {
    return undefined;
  }
  if (lowest.name !== "") named[0] = { ...lowest, lower: Math.min(0, named[1]!.lower - 1) };
  else if (named[0]!.lower > 0) named.unshift(NO_GRADES[0]!);
  return [...named].reverse();
}
