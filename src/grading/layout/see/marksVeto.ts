import { plainWord } from "../../../scoring/plainWord";
import { numberOf } from "./view";

/** Marks that say no. */
const NONE = new Set(["", "0", "否", "无", "false", "no", "-", "—", "×"]);

/** Whether what stands in a column of vetoes is one: every mark that does not say no. */
export function marksVeto(mark: string): boolean {
  return !NONE.has(plainWord(mark)) && numberOf(mark) !== 0;
}
