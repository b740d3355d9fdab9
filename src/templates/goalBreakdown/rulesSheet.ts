import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn } from "../build/column";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text } from "../build/text";
import { GREEN, QUARTER, YELLOW, type Light } from "./parts";

const RULES = text("灯号规则", "Lights");
/** Lights carry words, for colours alone are lost in print. */
export const LIGHTS: Readonly<Record<Light, ReturnType<typeof text>>> = {
  green: text("绿灯：达到序时", "green: on schedule"),
  yellow: text("黄灯：略有滞后", "yellow: slightly late"),
  red: text("红灯：严重滞后", "red: far behind"),
};

/** 灯号规则: the quarter that counts, and from where a light is green or yellow. */
export function rulesSheet(locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: RULES[locale],
      title: text("当前季度与灯号规则", "Quarter and lights"),
      note: text(
        "每季度改一次当前季度，序时进度和灯号随之变化；灯号标准为示例。",
        "Change the quarter four times a year; progress and lights follow. The limits are samples.",
      ),
      columns: [
        { header: text("项目", "Item"), width: 20 },
        { header: text("取值", "Value"), width: 12 },
        { header: text("含义", "Meaning"), width: 46, style: "note" },
      ],
      rows: [
        [
          { value: text("当前季度", "Quarter"), style: "text" },
          { value: QUARTER, style: { base: "input", align: "right" } },
          text("填 1、2、3、4", "1, 2, 3 or 4"),
        ],
        [
          { value: text("绿灯不低于", "Green from"), style: "text" },
          { value: GREEN, style: { base: "inputPercent", format: "0%" } },
          LIGHTS.green,
        ],
        [
          { value: text("黄灯不低于", "Yellow from"), style: "text" },
          { value: YELLOW, style: { base: "inputPercent", format: "0%" } },
          text("黄灯：略有滞后；再低为红灯：严重滞后", "Yellow: slightly late; below it red"),
        ],
      ],
      isProtected: true,
    },
    locale,
  );
}

/** The cells of 灯号规则 that formulas refer to. */
export function ruleCells(locale: Locale) {
  const value = (row: number): string => cellOn(RULES[locale], FIRST_ROW + row, 1);
  return { quarter: value(0), green: value(1), yellow: value(2) };
}
