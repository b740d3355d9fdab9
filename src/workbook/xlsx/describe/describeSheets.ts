import type { CellSpec, SheetSpec } from "../../sheetSpec";
import type { Workbook } from "../../workbook";

/** The sheets of a file as any carrier can draw them. */
export async function describeSheets({ cells }: Workbook): Promise<SheetSpec[]> {
  const infos = await cells.list();
  return Promise.all(
    infos.map(async ({ name, merges }): Promise<SheetSpec> => {
      const { values, formulas, formats } = await cells.read(name);
      const rows = values.map((line, row) =>
        line.map((value, column): CellSpec | undefined => {
          const formula = formulas[row]![column]!;
          const format = formats[row]![column]!;
          if (value === null && formula === null && format === null) return undefined;
          return {
            value,
            ...(formula === null ? {} : { formula }),
            ...(format === null ? {} : { style: { base: "text" as const, format } }),
          };
        }),
      );
      return { name, rows, merges };
    }),
  );
}
