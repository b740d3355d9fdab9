import type { Locale } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { masterSheet } from "../merge/masterSheet";
import type { Part } from "../merge/part";
import { valueKey } from "../read/indicatorColumns";
import type { CarriedCell, CarriedUnit, Incomparable } from "./carried";
import type { LastYear } from "./lastYear";
import { headerIn } from "./headerIn";
import { withLines, type ForwardLine } from "./rowsForward";

const REMARKS: Readonly<Record<Incomparable, Readonly<Record<Locale, string>>>> = {
  merged: { "zh-CN": "不可比（合并）", "en-US": "not comparable (merged)" },
  split: { "zh-CN": "不可比（拆分）", "en-US": "not comparable (split)" },
  new: { "zh-CN": "不可比（新组建）", "en-US": "not comparable (new)" },
  class: { "zh-CN": "类别变动，不可比", "en-US": "class changed, not comparable" },
};

/** 数据 of this year: its units, what they bring along, and nothing else. */
export async function dataForward(
  { part }: LastYear,
  present: Part,
  units: readonly CarriedUnit[],
  locale: Locale,
): Promise<SheetSpec> {
  const table = part.tables.get("data")!;
  const codes = present.read.scheme.indicators.map(({ code }) => code);
  const known = new Set(codes);
  const before = new Set(part.read.scheme.indicators.map(({ code }) => code));
  const added = codes.filter((code) => !before.has(code)).map(valueKey);
  const lines = units.map((unit) => lineOf(unit, added, locale));
  const isDropped = (key: string): boolean => {
    const at = key.indexOf(":");
    return at >= 0 && !known.has(key.slice(at + 1));
  };
  return withLines(await masterSheet(part, table.sheet), table, {
    lines: lines.map((line) => new Map([...line].filter(([key]) => !isDropped(key)))),
    spare: 0,
    isDropped,
    headerOf: (key) => headerIn("data", key, locale),
  });
}

function lineOf(
  { move, score, rank, incomparable, cells }: CarriedUnit,
  added: readonly string[],
  locale: Locale,
): ForwardLine {
  const remark = incomparable ? REMARKS[incomparable][locale] : null;
  return new Map<string, CarriedCell>([
    ["unit", plain(move.unit)],
    ...(move.className === "" ? [] : [["class", plain(move.className)] as const]),
    ...added.map((key) => [key, plain(null)] as const),
    ["baseScore", plain(score)],
    ["baseRank", plain(rank)],
    ...cells,
    ...(remark === null ? [] : [["note", plain(remark)] as const]),
  ]);
}

function plain(value: CellValue): CarriedCell {
  return { value, format: null };
}
