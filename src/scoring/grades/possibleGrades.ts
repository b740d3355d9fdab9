import type { Sentence } from "../locale";
import type { Band } from "../scheme";

/** The word for a grade that ties leave open. */
export const PENDING_GRADE = "待研究";

/**
 * The names of the bands that have their bit, best first.
 *
 * @example
 * possibleGrades(3, [band("优秀", 90), band("良好", 80), band("合格", 60)]); // => ["优秀", "良好"]
 */
export function possibleGrades(bits: number, bands: readonly Pick<Band, "name">[]): string[] {
  return bands.flatMap(({ name }, index) => ((bits >>> index) & 1 ? [name] : []));
}

/**
 * The open grade as it is printed, in either language.
 *
 * @example
 * pendingWords(3, [band("优秀", 90), band("良好", 80)])["zh-CN"]; // => "待研究（优秀/良好）"
 */
export function pendingWords(bits: number, bands: readonly Pick<Band, "name">[]): Sentence {
  const names = possibleGrades(bits, bands).join("/");
  return { "zh-CN": `${PENDING_GRADE}（${names}）`, "en-US": `to be decided (${names})` };
}
