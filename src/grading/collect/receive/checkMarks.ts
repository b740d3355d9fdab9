import { readNumberText } from "../../../scoring/numbers/numberText";
import type { CellValue } from "../../../workbook/cell";
import { written } from "../../merge/schemeDifferences";
import { classOf, type Form } from "../form/forms";
import type { Master } from "../form/master";
import { mostOf } from "../form/mostOf";
import type { Filled } from "./filled";
import { pairNames } from "./matchForm";
import { notice, type Notice } from "./notice";
import type { IncomingForm } from "./readForm";

/**
 * What a form of a rater goes back for: marks that are no numbers or out of their range, since 评分 takes numbers alone,
 * and something else than yes or no in 回避.
 */
export function wrongMarks(
  master: Master,
  form: Form,
  { file, unclear }: IncomingForm,
  values: ReadonlyMap<string, Filled>,
): Notice[] {
  const { scheme } = master.read;
  const exemptions = unclear.map((each) => notice("error", "exemptUnclear", { file, ...each }));
  const marks = [...pairNames(form, master)].flatMap(([key, { unit, indicator }]) => {
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
  return [...exemptions, ...marks];
}

/** A mark typed as a text, full-width digits too. */
export function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const read = readNumberText(value);
  return read.kind === "number" && !read.isPercent ? read.value : null;
}
