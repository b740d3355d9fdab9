import type { PlacedChart } from "../../charts/chart";
import { withCells } from "../../charts/withCells";
import type { PrintSetup, SheetSpec } from "../../sheetSpec";
import { movedFormula } from "./movedFormula";
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
    ...(spec.charts
      ? { charts: spec.charts.flatMap((each) => movedChart(each, spec.name, change) ?? []) }
      : {}),
    ...(spec.print ? { print: movedPrint(spec.print, change) } : {}),
  };
}

/** A chart and the cells that it draws; undefined where either is gone. */
function movedChart(
  { chart, area }: PlacedChart,
  sheet: string,
  change: Structure,
): PlacedChart | undefined {
  const moved = movedArea(area, change);
  let isGone = false;
  const over = withCells(chart, (cells) => {
    const formula = movedFormula(cells, change, sheet, true);
    isGone ||= formula.includes("#REF!");
    return formula;
  });
  return moved && !isGone ? { chart: over, area: moved } : undefined;
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
