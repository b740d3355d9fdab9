import type { Locale } from "../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { collectionSheet } from "../format/collectionFields";

/** 名单 of units, with what a function says of each in the columns of the format; null leaves a cell to be filled in. */
export function rosterSheet<Unit>(
  units: readonly Unit[],
  locale: Locale,
  valueOf: (id: string, unit: Unit, at: number) => string | null,
): SheetSpec {
  const { zh, en, fields } = collectionSheet("roster");
  const isChinese = locale === "zh-CN";
  const headers = fields.map((field): CellSpec => {
    return { value: isChinese ? field.zh[0]! : field.en, style: "header" };
  });
  const rows = units.map((unit, at) =>
    fields.map(({ id }): CellSpec => ({ value: valueOf(id, unit, at), style: "input" })),
  );
  return {
    name: isChinese ? zh : en,
    rows: [headers, ...rows],
    widths: fields.map(({ id }) => (id === "unit" || id === "reporter" ? 20 : 13)),
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] },
  };
}
