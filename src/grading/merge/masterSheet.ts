import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { isSameSheetName } from "../../workbook/sheetName";
import type { Part } from "./part";

/**
 * A sheet of the reference file as it stands there: values in the place of formulas, whose sheets do not come along,
 * with its looks and lists where the adapter can describe them.
 */
export async function masterSheet(
  { workbook }: Pick<Part, "workbook">,
  name: string,
): Promise<SheetSpec> {
  const described = workbook.describe?.().find((sheet) => isSameSheetName(sheet.name, name));
  if (!described) return plainSheet(workbook, name);
  const { rows, validations = [], conditionals = [], ...rest } = described;
  return {
    ...rest,
    rows: rows.map((line) => line.map(withoutFormula)),
    validations: validations.filter(
      ({ rule }) => rule.kind !== "other" || ![rule.first, rule.second ?? ""].some(isElsewhere),
    ),
    conditionals: conditionals.filter(({ formula }) => !isElsewhere(formula)),
    print: { orientation: "landscape", fitToWidth: true },
  };
}

function withoutFormula(cell: CellSpec | undefined): CellSpec | undefined {
  if (!cell) return undefined;
  const { value, style } = cell;
  return { value, ...(style === undefined ? {} : { style }) };
}

const isElsewhere = (formula: string): boolean => formula.includes("!");

async function plainSheet(workbook: Part["workbook"], name: string): Promise<SheetSpec> {
  const { area, values, formats } = await workbook.cells.read(name);
  const above = Array.from({ length: area.row }, (): CellSpec[] => []);
  const left = Array.from({ length: area.column }, () => undefined);
  const rows = values.map((cells, row) => [
    ...left,
    ...cells.map((value, column): CellSpec | undefined => {
      if (value === null) return undefined;
      const format = formats[row]?.[column] ?? undefined;
      return { value, style: { base: "text", ...(format ? { format } : {}) } };
    }),
  ]);
  return { name, rows: [...above, ...rows], widths: [14, 22, 12, 14, 22, 12] };
}
