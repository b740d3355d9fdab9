import { Findings } from "../../../grading/findings/finding";
import { readMapped } from "../../../grading/layout/use/readMapped";
import { readWorkbook, type ReadWorkbook } from "../../../grading/read/readWorkbook";
import { snapshotOf } from "../../../grading/read/snapshot";
import type { PaneModel } from "../../model/paneModel";

/** The scheme and the data whose weights are looked at, or why there are none. */
export type WeightSource =
  | { readonly kind: "weights"; readonly read: ReadWorkbook; readonly isReadOnly: boolean }
  | { readonly kind: "empty" | "unconfirmed" | "unreadable" };

/** Reads the scheme of the open workbook; a sheet of the office's own only once its mapping is confirmed. */
export async function weightSource({ workbook, store }: PaneModel): Promise<WeightSource> {
  const { assessment, mapping } = store.get();
  const look = snapshotOf(workbook);
  if (mapping) {
    const { read } = await readMapped(look, mapping, new Findings());
    return read ? { kind: "weights", read, isReadOnly: true } : { kind: "unreadable" };
  }
  if (assessment?.kind === "format") {
    const read = await readWorkbook(look, new Findings());
    return read ? { kind: "weights", read, isReadOnly: false } : { kind: "unreadable" };
  }
  return { kind: assessment?.kind === "foreign" ? "unconfirmed" : "empty" };
}

/** The classes that have weights to edit; "" are the common ones. */
export function weightClasses({ scheme }: ReadWorkbook): readonly string[] {
  const names = new Set(scheme.indicators.flatMap(({ classWeights }) => Object.keys(classWeights)));
  const hasCommon = scheme.indicators.some(
    ({ weight, category }) => weight !== null && category !== "C",
  );
  return hasCommon || names.size === 0 ? ["", ...names] : [...names];
}
