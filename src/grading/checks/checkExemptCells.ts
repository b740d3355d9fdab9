import { CellState } from "../../scoring/columns";
import type { Findings } from "../findings/finding";
import { valueKey } from "../read/indicatorColumns";
import type { ReadAssessment } from "../read/readAssessment";

/** 免考 in one cell takes the whole unit out of the assessment, which is more than people may mean by it. */
export function checkExemptCells(
  { scheme, columns, data }: ReadAssessment,
  findings: Findings,
): void {
  const exempt = columns.values.map(({ states }) => states?.includes(CellState.exempt) ?? false);
  if (!exempt.includes(true)) return;
  for (let unit = 0; unit < columns.size; unit++) {
    if (columns.participation?.[unit]) continue;
    const index = columns.values.findIndex(({ states }) => states?.[unit] === CellState.exempt);
    if (index < 0) continue;
    const { code, name: indicator } = scheme.indicators[index]!;
    const place = data.placeOf(unit, valueKey(code));
    findings.add("warning", "exemptCell", place, { unit: data.units.at(unit)!, indicator });
  }
}
