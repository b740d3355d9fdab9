import { plainWord } from "../../../scoring/plainWord";

/** A value that is asked for, by its unit and code. */
export function pairName(unit: string, code: string): string {
  return `${unit}|${code}`;
}

/** The same for comparing what was typed. */
export function pairKey(unit: string, code: string): string {
  return plainWord(pairName(unit, code));
}
