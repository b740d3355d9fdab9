import { areaAddress, parseArea } from "../../workbook/address";
import type { Findings } from "../findings/finding";
import { plainWord } from "../../scoring/plainWord";
import type { ReadWorkbook } from "../read/readWorkbook";

/** Units whose names are almost the same, and merged cells among the units. */
export function checkUnits(read: ReadWorkbook, findings: Findings): void {
  checkNames(read, findings);
  checkMerges(read, findings);
}

/** Words at the end of an office's name that people leave out. */
const ENDINGS = /(管理|委员会|办公室|人民政府|局|委|办|厅|处|科)+$/;

function checkNames({ data }: ReadWorkbook, findings: Findings): void {
  const seen = new Map<string, number>();
  data.units.forEach((unit, index) => {
    const plain = plainWord(unit);
    const core = plain.replace(ENDINGS, "");
    // Names that are all ending (科 and 处) tell nothing.
    const key = core.length >= 2 ? core : plain;
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, index);
      return;
    }
    const other = data.placeOf(known, "unit").address;
    const details = { unit, other, name: data.units[known]! };
    findings.add("info", "unitsAlike", data.placeOf(index, "unit"), details);
  });
}

function checkMerges({ sheetOf, data }: ReadWorkbook, findings: Findings): void {
  const sheet = sheetOf.get("data");
  if (!sheet || data.units.length === 0) return;
  const first = parseArea(data.placeOf(0, "unit").address)!.row;
  const last = parseArea(data.placeOf(data.units.length - 1, "unit").address)!.row;
  for (const area of sheet.merges) {
    if (area.row + area.rows <= first || area.row > last) continue;
    findings.add("warning", "mergedData", { sheet: sheet.name, address: areaAddress(area) });
  }
}
