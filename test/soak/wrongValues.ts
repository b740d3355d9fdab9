import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCellError, type CellValue } from "../../src/workbook/cell";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { recalculate } from "../oracle/libreOffice";

/** Beside this both programs may have rounded another last bit. */
const NEAR = 1e-9;

/** Cells with a formula whose saved value LibreOffice works out differently, each as "sheet!A1 ours, theirs". */
export async function wrongValues(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "soak-"));
  try {
    const path = join(folder, "saved.xlsx");
    writeFileSync(path, bytes);
    const [again] = await recalculate([path]);
    const [ours, theirs] = [openXlsx(bytes), openXlsx(new Uint8Array(readFileSync(again!)))];
    const wrong: string[] = [];
    for (const { name } of await ours.cells.list()) {
      const [own, other] = [await ours.cells.read(name), await theirs.cells.read(name)];
      own.formulas.forEach((line, row) =>
        line.forEach((formula, column) => {
          const [value, expected] = [
            own.values[row]![column]!,
            other.values[row]?.[column] ?? null,
          ];
          if (formula !== null && formula !== "" && !isSame(value, expected))
            wrong.push(
              `${name}!R${row + 1}C${column + 1} ${formula}: ${show(value)}, ${show(expected)}`,
            );
        }),
      );
    }
    return wrong;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const show = (value: CellValue): string => JSON.stringify(value);

/** What one of them cannot work out is no difference: functions of this product are unknown to LibreOffice. */
function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (isCellError(theirs)) return true;
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= NEAR * Math.max(1, Math.abs(ours));
  return (ours ?? "") === (theirs ?? "");
}
