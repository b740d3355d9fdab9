import { CellState } from "../../scoring/columns";
import type { Findings } from "../findings/finding";
import { valueKey } from "../read/indicatorColumns";
import type { ReadWorkbook } from "../read/readWorkbook";

/** 免考 in one cell takes the whole unit out of the assessment, which is more than people may mean by it. */
export function checkExemptCells(
  { scheme, columns, data }: ReadWorkbook,
  findings: Findings,
): void {
  data.units.forEach((unit, at) => {
    if (columns.participation?.[at]) return;
    const index = columns.values.findIndex(({ states }) => states?.[at] === CellState.exempt);
    if (index < 0) return;
    const { code, name: indicator } = scheme.indicators[index]!;
    const place = data.placeOf(at, valueKey(code));
    findings.add("warning", "exemptCell", place, { unit, indicator });
  });
}
