import type { Locale } from "../../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";
import { sheetFormat, sheetName } from "../../format";
import { columnsSent, type LockedCell } from "../form/lockedTables";
import type { Master } from "../form/master";
import { fittingWidths, formTable } from "./formTable";
import { formWord } from "./formWords";

/** 方案, 指标 and 等次 as a form shows them: to read, not to change. */
export function schemeSheets(master: Master, cells: readonly LockedCell[]): SheetSpec[] {
  const { locale } = master.read;
  const of = (id: LockedCell["sheet"]): LockedCell[] => cells.filter(({ sheet }) => sheet === id);
  return [
    settingSheet(of("scheme"), locale),
    tableSheet(master, "indicators", of("indicators")),
    tableSheet(master, "grades", of("grades")),
  ];
}

function settingSheet(cells: readonly LockedCell[], locale: Locale): SheetSpec {
  const rows = cells.map((cell): CellSpec[] => [
    { value: settingName(cell.row, locale), style: "text" },
    shownCell(cell),
  ]);
  const name = sheetName("scheme", locale);
  const headers = [formWord("setting", locale), formWord("value", locale)];
  const widths = fittingWidths(headers, rows);
  return formTable({ name, title: name, note: "", headers, widths, rows });
}

function settingName(row: string, locale: Locale): string {
  const [key, ...rest] = row.split(":");
  const found = sheetFormat("scheme").fields.find(({ id }) => id === key)!;
  const name = locale === "zh-CN" ? found.zh[0]! : found.en;
  return rest.length === 0 ? name : `${name}:${rest.join(":")}`;
}

function tableSheet(
  master: Master,
  id: "indicators" | "grades",
  cells: readonly LockedCell[],
): SheetSpec {
  const table = master[id];
  const columns = columnsSent(table);
  const count = columns.length;
  const rows = Array.from({ length: cells.length / count }, (_, row) =>
    cells.slice(row * count, (row + 1) * count).map(shownCell),
  );
  const name = sheetName(id, master.read.locale);
  const headers = columns.map((key) => table.headerText(key));
  const widths = fittingWidths(headers, rows);
  return formTable({ name, title: name, note: "", headers, widths, rows });
}

function shownCell({ value, format }: LockedCell): CellSpec {
  const base = typeof value === "number" ? "number" : "text";
  return { value, style: { base, format: format ?? "General" } };
}
