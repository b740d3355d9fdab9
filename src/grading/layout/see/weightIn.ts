import type { CellValue } from "../../../workbook/cell";
import { numberOf, textIn } from "./view";

/** 10分, 占40%, （权重：30％）, 满分20分: a weight with what it is called or measured in. */
const WORDED = /^(权重|满分|占比?|分值|weight)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*(%|％|分)?$/i;

/** The weight of a text such as "10分" or "占40%"; NaN where it has none. */
export function weightIn(value: CellValue): number {
  const match = wordedWeight(value);
  if (!match) return numberOf(value);
  const number = Number(match[2]);
  return /[%％]/.test(match[3] ?? "") ? number / 100 : number;
}

/** Whether a cell states a weight in words, and not as a bare number. */
export function isWordedWeight(value: CellValue): boolean {
  const match = wordedWeight(value);
  return match !== null && (match[1] !== undefined || match[3] !== undefined);
}

function wordedWeight(value: CellValue): RegExpExecArray | null {
  if (typeof value !== "string") return null;
  const text = textIn(value);
  return WORDED.exec(/^[(（【[].*[)）】\]]$/.test(text) ? text.slice(1, -1).trim() : text);
}
