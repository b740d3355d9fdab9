import { isCellError, type CellValue } from "../../cell";

/** Digits, then letters, then Chinese by pinyin, as offices are used to; case makes no difference. */
const TEXTS = new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: "accent" });
const LATIN = /^[\p{ASCII}]/u;

/**
 * How two cells stand to each other in a sorted column, as in Excel: numbers, texts, no and yes, errors; below 0 where
 * the first one comes first. What is blank comes last, whichever way round the column is sorted.
 */
export function compareCells(one: CellValue, other: CellValue, isDescending: boolean): number {
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const order = rankOf(one) - rankOf(other) || compareAlike(one, other);
  return isDescending ? -order : order;
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

function rankOf(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareAlike(one: CellValue, other: CellValue): number {
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  if (isCellError(one) || isCellError(other)) return 0;
  return Number(one) - Number(other);
}

/** The collation puts Chinese before Latin letters; spreadsheets do it the other way. */
function compareTexts(one: string, other: string): number {
  const isLatin = [one, other].map((text) => LATIN.test(text));
  if (isLatin[0] !== isLatin[1]) return isLatin[0] ? -1 : 1;
  return TEXTS.compare(one, other);
}
