import { isSummary } from "../see/headerWords";
import { kindOf, textIn, type View } from "../see/view";

/** Where a form that is seen turned has its labels, its weights and its marks. */
interface AcrossColumns {
  readonly header: number;
  readonly weight: number;
  readonly marks: readonly number[];
}

/** A line of marks and that of the names of their items. */
interface Across {
  readonly names: number;
  readonly marks: readonly number[];
}

/** 一, 二, 三 or 1, 2, 3 count items and do not name them. */
const COUNTING = /^[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})[）)]?[、.．]?$/;

/**
 * Where the items of one person stand across, 满分 and 得分 in lines of their own: the lines of their names and marks.
 * Undefined where other lines of numbers show a table of several units, or no line names each item.
 */
export function acrossForm(
  view: View,
  { header, weight, marks }: AcrossColumns,
): Across | undefined {
  const items: number[] = [];
  for (let row = header + 1; row < view.rows; row++) {
    if (kindOf(view.value(row, weight)) === "number") items.push(row);
  }
  const own = marks.filter((at) => items.every((row) => kindOf(view.value(row, at)) !== "text"));
  if (own.length === 0 || own.some((at) => isSummary(textIn(view.value(header, at))))) {
    return undefined;
  }
  const others = Array.from({ length: view.columns }, (_, at) => at).filter(
    (at) => at !== weight && !own.includes(at),
  );
  const hasNumbers = (at: number): boolean =>
    items.filter((row) => kindOf(view.value(row, at)) === "number").length > 1;
  if (others.some((at) => hasNumbers(at) && !isCounted(view, items, at))) return undefined;
  const names = others.find((at) => at < weight && namesAll(view, items, at));
  return names === undefined ? undefined : { names, marks: own };
}

function isCounted(view: View, items: readonly number[], at: number): boolean {
  return items.every((row) => COUNTING.test(textIn(view.value(row, at))));
}

/** A text of its own for each item that does not only count. */
function namesAll(view: View, items: readonly number[], at: number): boolean {
  const texts = items.map((row) => textIn(view.value(row, at)));
  if (texts.includes("") || new Set(texts).size < texts.length) return false;
  return texts.some((text) => !COUNTING.test(text));
}
