import type { PrintSetup, SheetSpec } from "../../sheetSpec";
import { movedArea, movedLine, movedPair, type Structure } from "./structure";

/**
 * What of a description no spreadsheet shows (tables, print set-up, charts) after rows, columns or cells were put in, taken out
 * or moved: all its areas go with the cells.
 */
export function followStructure(spec: SheetSpec, change: Structure): SheetSpec {
  return {
    ...spec,
    tables: (spec.tables ?? []).flatMap((table) => {
      const area = movedArea(table.area, change);
      return area && area.rows > 1 ? [{ ...table, area }] : [];
    }),
    ...(spec.objects
      ? {
          objects: spec.objects.flatMap((each) => {
            const area = movedArea(each.area, change);
            return area ? [{ ...each, area }] : [];
          }),
        }
      : {}),
    ...(spec.print ? { print: movedPrint(spec.print, change) } : {}),
  };
}

function movedPrint(print: PrintSetup, change: Structure): PrintSetup {
  const { area, areas, repeatRows, repeatColumns, columnBreaks, ...rest } = print;
  const still = area && movedArea(area, change);
  const rows = repeatRows && movedPair(repeatRows, "row", change);
  const columns = repeatColumns && movedPair(repeatColumns, "column", change);
  return {
    ...rest,
    ...(still ? { area: still } : {}),
    ...(areas ? { areas: areas.flatMap((each) => movedArea(each, change) ?? []) } : {}),
    ...(rows ? { repeatRows: rows } : {}),
    ...(columns ? { repeatColumns: columns } : {}),
    ...(columnBreaks
      ? { columnBreaks: columnBreaks.map((column) => movedLine(column, "column", change)) }
      : {}),
  };
}
