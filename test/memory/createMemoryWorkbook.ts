import type { CellValue } from "../../src/workbook/cell";
import type { MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";

/** What a sheet in memory may have besides its values. */
export type MemoryDetails = Partial<
  Pick<MemorySheet, "visibility" | "isProtected" | "merges" | "hiddenRows" | "hiddenColumns">
> & {
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
};

/**
 * A workbook in memory from the values of its sheets, in their order; details go by sheet name.
 *
 * createMemoryWorkbook({ 数据: [["名称"], ["甲"]] }, { 数据: { visibility: "hidden" } })
 */
export function createMemoryWorkbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {},
  details: Readonly<Record<string, MemoryDetails>> = {},
): MemoryWorkbook {
  return new MemoryWorkbook(
    Object.entries(sheets).map(([name, values]) => {
      const { formulas = [], formats = [], ...rest } = details[name] ?? {};
      return {
        name,
        values: values.map((line) => line.map((value) => (value === "" ? null : value))),
        formulas: formulas.map((line) => [...line]),
        formats: formats.map((line) => [...line]),
        open: [],
        visibility: "visible",
        isProtected: false,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        ...rest,
      };
    }),
  );
}
