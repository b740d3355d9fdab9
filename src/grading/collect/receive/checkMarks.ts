import { readNumberText } from "../../../scoring/numbers/numberText";
import type { CellValue } from "../../../workbook/cell";
import { written } from "../../merge/schemeDifferences";
import { classOf, type Form } from "../form/forms";
import type { Master } from "../form/master";
import { mostOf } from "../form/mostOf";
import type { Filled } from "./filled";
import { pairNames } from "./matchForm";
import { notice, type Notice } from "./notice";

/** Marks that are no numbers or out of their range: a form of a rater goes back with them, since 评分 takes numbers alone. */
export function wrongMarks(
  master: Master,
  form: Form,
  file: string,
  values: ReadonlyMap<string, Filled>,
): Notice[] {
  const { scheme } = master.read;
  return [...pairNames(form, master)].flatMap(([key, { unit, indicator }]) => {
    const filled = values.get(key);
    if (!filled) return [];
    const { marking } = scheme.settings;
    const most = mostOf(scheme.indicators[indicator]!, classOf(master, unit), marking);
    const mark = numberIn(filled.value);
    const details = { file, cell: filled.cell, value: written(filled.value) };
    if (mark === null) return [notice("error", "markNotNumber", details)];
    return mark < 0 || (most !== null && mark > most)
      ? [notice("error", "markOutside", { ...details, most: most ?? "" })]
      : [];
  });
}

/** A mark typed as a text, full-width digits too. */
export function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const read = readNumberText(value);
  return read.kind === "number" && !read.isPercent ? read.value : null;
}
