import { addressOf } from "../../workbook/address";
import { rowHeight } from "../../workbook/rowHeight";
import { isSameSheetName } from "../../workbook/sheetName";
import type { Colour } from "../../workbook/colour";
import type { CellSpec, SheetSpec, StyleName } from "../../workbook/sheetSpec";
import type { Certainty, Flaw } from "./flaw";
import {
  CERTAINTIES,
  countSentence,
  flawMending,
  flawReason,
  flawShould,
  flawUnit,
} from "./flawSentence";
import type { Inspection } from "./inspectWorkbook";

/** The ground of a cell that is told, as it shows in the copy. */
export const GROUNDS: Readonly<Record<Certainty, Colour>> = {
  proven: "FFC7CE",
  possible: "FFEB9C",
  unknown: "FFEB9C",
  note: "DDEBF7",
};
const STYLES: Readonly<Record<Certainty, StyleName>> = {
  proven: "error",
  possible: "warning",
  unknown: "warning",
  note: "text",
};
const HEADERS = ["工作表", "单元格", "单位", "表中值", "应为", "差", "原因", "把握", "怎么改"];
const WIDTHS = [12, 9, 16, 11, 18, 9, 48, 8, 48];
const EXPLAINED =
  "原表的数值、公式、行列一概没有改动，只给有问题的单元格加了底色和批注：红色是已证实的，黄色是可能的或没找到原因的，蓝色是现在没错、以后容易错的。";

/** 体检: every cell that is told, with what it should be, why, and what to do. */
export function inspectionSheet(
  { flaws, compared, book }: Extract<Inspection, { kind: "inspected" }>,
  name: string,
): SheetSpec {
  const rows: CellSpec[][] = [
    [{ value: "旧表体检", style: "title" }],
    [{ value: `${countSentence(flaws, compared, "zh-CN")}。${EXPLAINED}`, style: "note" }],
    HEADERS.map((value) => ({ value, style: "header" as const })),
    ...flaws.map((flaw) => rowOf(flaw, flawUnit(book, flaw))),
  ];
  const heights = flaws.map((flaw) =>
    rowHeight(
      [flawReason(flaw, "zh-CN"), flawMending(flaw, "zh-CN"), flawShould(flaw, "zh-CN")],
      [48, 48, 18],
    ),
  );
  return {
    name,
    rows,
    widths: WIDTHS,
    heights: [30, 34, 22, ...heights],
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: HEADERS.length })),
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [2, 2] },
  };
}

function rowOf(flaw: Flaw, unit: string): CellSpec[] {
  const { sheet, row, column, shown, should, certainty } = flaw;
  const isNumeric = typeof shown === "number" && typeof should === "number";
  const text = (value: string | null, style: StyleName = "text"): CellSpec => ({ value, style });
  const difference = isNumeric ? Number((shown - should).toPrecision(12)) : null;
  return [
    text(sheet),
    text(addressOf(row, column), "centre"),
    text(unit === "" ? null : unit),
    { value: shown, style: "centre" },
    typeof should === "number"
      ? { value: should, style: "centre" }
      : text(flawShould(flaw, "zh-CN"), "centre"),
    { value: difference, style: "centre" },
    text(flawReason(flaw, "zh-CN")),
    text(CERTAINTIES[certainty]["zh-CN"], STYLES[certainty]),
    text(flawMending(flaw, "zh-CN")),
  ];
}

/** 体检, or with a number where a sheet of that name stands already: nothing of the old workbook is replaced. */
export function inspectionName(taken: readonly string[]): string {
  const isFree = (name: string): boolean => !taken.some((other) => isSameSheetName(other, name));
  let name = "体检";
  for (let number = 2; !isFree(name); number += 1) name = `体检 (${number})`;
  return name;
}
