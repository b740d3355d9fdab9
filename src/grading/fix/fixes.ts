import type { Sentence } from "../../scoring/locale";
import { parseArea } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import { Findings, type Finding, type Place } from "../findings/finding";
import { readWorkbook } from "../read/readWorkbook";

/** A change of one cell that changes nothing that anybody meant. */
export interface Fix extends Place {
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason: Sentence;
}

const TEXT_NUMBER: Sentence = {
  "zh-CN": "文本数字改为数字",
  "en-US": "text turned into the number it is",
};
const SPACES: Sentence = {
  "zh-CN": "去掉名称前后的空格",
  "en-US": "spaces around the name removed",
};

/**
 * The safe fixes of a workbook in the format: numbers stored as text, spaces around the names of units. What needs a
 * decision is left to people. Formulas are never touched.
 */
export async function fixesOf(workbook: Workbook, findings: readonly Finding[]): Promise<Fix[]> {
  const texts = await textNumbers(workbook, findings);
  const read = await readWorkbook(workbook, new Findings());
  if (!read) return texts;
  const names = read.data.units.flatMap((unit, index): Fix[] => {
    const before = read.data.cellOf(index, "unit");
    if (typeof before !== "string" || before === unit) return [];
    return [{ ...read.data.placeOf(index, "unit"), before, after: unit, reason: SPACES }];
  });
  return [...texts, ...names];
}

async function textNumbers(workbook: Workbook, findings: readonly Finding[]): Promise<Fix[]> {
  const fixes: Fix[] = [];
  for (const { code, sheet, address, details } of findings) {
    const after = details.value;
    if (code !== "textNumber" || typeof after !== "number") continue;
    const area = parseArea(address)!;
    const { values, formulas } = await workbook.cells.read(sheet, area);
    const before = values[0]?.[0] ?? null;
    const isFormula = (formulas[0]?.[0] ?? null) !== null;
    if (typeof before === "string" && !isFormula) {
      fixes.push({ sheet, address, before, after, reason: TEXT_NUMBER });
    }
  }
  return fixes;
}

/** Writes the fixes; every other cell stays as it is. */
export async function applyFixes(workbook: Workbook, fixes: readonly Fix[]): Promise<void> {
  for (const { sheet, address, after } of fixes) {
    const { row, column } = parseArea(address)!;
    await workbook.cells.write(sheet, row, column, [[after]]);
  }
}
