import type { Sentence } from "../../scoring/locale";
import { parseArea } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block, Workbook } from "../../workbook/workbook";
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

/**
 * The numbers that stand as text in the cells of findings, one read a sheet: "９２", and with what was meant "92分" and,
 * where marks are out of 100, "92%".
 */
export async function textNumbers(
  workbook: Workbook,
  findings: readonly Finding[],
): Promise<Fix[]> {
  const meant = findings.flatMap(({ code, sheet, address, details }) => {
    const after = code === "textNumber" ? details.value : details.meant;
    return typeof after === "number" ? [{ sheet, address, after }] : [];
  });
  const blocks = new Map<string, Block>();
  for (const sheet of new Set(meant.map((each) => each.sheet))) {
    blocks.set(sheet, await workbook.cells.read(sheet));
  }
  return meant.flatMap(({ sheet, address, after }): Fix[] => {
    const { values, formulas, area } = blocks.get(sheet)!;
    const at = parseArea(address)!;
    const [row, column] = [at.row - area.row, at.column - area.column];
    const before = values[row]?.[column] ?? null;
    const isFormula = (formulas[row]?.[column] ?? null) !== null;
    if (typeof before !== "string" || isFormula) return [];
    return [{ sheet, address, before, after, reason: TEXT_NUMBER }];
  });
}

/** Writes the fixes; every other cell stays as it is. */
export async function applyFixes(workbook: Workbook, fixes: readonly Fix[]): Promise<void> {
  for (const { sheet, address, after } of fixes) {
    const { row, column } = parseArea(address)!;
    await workbook.cells.write(sheet, row, column, [[after]]);
  }
}
