import type { Locale } from "../../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";
import { collectionSheet } from "../../format/collectionFields";
import { formTable } from "./formTable";
import { formWord } from "./formWords";

const ROWS = 20;
const COLUMNS = [
  "unit",
  "item",
  "title",
  "type",
  "level",
  "points",
  "share",
  "role",
  "date",
  "document",
  "note",
];
const WIDTHS = [16, 10, 28, 10, 10, 8, 9, 8, 12, 22, 16];

/** 加减分申报: rows for what a unit asks for; what becomes of it is the office's to say. */
export function claimsSheet(locale: Locale): SheetSpec {
  const { zh, en, fields } = collectionSheet("claims");
  const headers = COLUMNS.map((id) => {
    const found = fields.find((each) => each.id === id)!;
    return locale === "zh-CN" ? found.zh[0]! : found.en;
  });
  const blank = COLUMNS.map((): CellSpec => ({ value: null, style: "input" }));
  return formTable({
    name: locale === "zh-CN" ? zh : en,
    title: formWord("claimsTitle", locale),
    note: formWord("claimsNote", locale),
    headers,
    widths: WIDTHS,
    rows: Array.from({ length: ROWS }, () => blank),
  });
}
