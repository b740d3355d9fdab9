import { collectionSheet } from "../../grading/format/collectionFields";
import type { Roster } from "../../grading/roster/readRoster";
import type { Locale } from "../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";

/**
 * 名单 with what the roster says, to be filled in with who reports and whom to call. A roster without codes gets serial
 * numbers; one that has some keeps them alone.
 */
export function listSheet({ units, classes }: Roster, locale: Locale): SheetSpec {
  const { zh, en, fields } = collectionSheet("roster");
  const hasCodes = units.some(({ more }) => more?.["unitCode"] !== undefined);
  const rows = units.map((unit, at): CellSpec[] =>
    fields.map(({ id }): CellSpec => {
      const value =
        id === "unit"
          ? unit.name
          : id === "class" && classes.length > 0
            ? unit.class
            : id === "unitCode" && !hasCodes
              ? String(at + 1).padStart(3, "0")
              : (unit.more?.[id] ?? null);
      return { value, style: "input" };
    }),
  );
  return {
    name: locale === "zh-CN" ? zh : en,
    rows: [
      fields.map((field): CellSpec => ({
        value: locale === "zh-CN" ? field.zh[0]! : field.en,
        style: "header",
      })),
      ...rows,
    ],
    widths: fields.map(({ id }) => (id === "unit" || id === "reporter" ? 20 : 13)),
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] },
  };
}
