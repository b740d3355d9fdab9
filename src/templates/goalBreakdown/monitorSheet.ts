import { LIGHT_WORDS, colourOf, type Colour } from "../../grading/monitor/lightWords";
import { dueField, QUARTER_NUMBERS, reachedField } from "../../grading/format/monitorFields";
import { sheetName } from "../../grading/format";
import type { Light } from "../../scoring/monitor/goalLight";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, type TemplateColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type TemplateValue } from "../build/text";
import { BREAKDOWN } from "./breakdownSheet";
import { fieldAt } from "./fieldAt";
import { LAGS, PARTS, type Part } from "./goalBreakdownData";
import { monitorFormulas, REPORTED } from "./monitorFormulas";
import {
  dueOf,
  goalOf,
  lightOfPart,
  nameOf,
  PART_ROWS,
  progressOf,
  QUARTER,
  reachedOf,
} from "./parts";

export const MONITOR = text(sheetName("monitor", "zh-CN"), sheetName("monitor", "en-US"));
const FILLS: Readonly<Record<Exclude<Colour, "grey">, string>> = {
  green: "E7F4E8",
  yellow: "FFF4CE",
  red: "FDE7E9",
};
const number = {
  style: { base: "sample", align: "right" },
  limits: [-100_000_000, 100_000_000],
} as const;
const words = { style: { base: "sample", wrap: true } } as const;
const own = (field: string, width: number, rest: Partial<TemplateColumn> = {}): TemplateColumn =>
  column("monitor", field, width, rest);

const COLUMNS: readonly TemplateColumn[] = [
  own("code", 8),
  own("name", 19),
  own("unit", 15),
  own("role", 8),
  own("part", 9),
  ...QUARTER_NUMBERS.map((quarter) => own(dueField(quarter), 12, number)),
  ...QUARTER_NUMBERS.map((quarter) => own(reachedField(quarter), 12, number)),
  own("dueNow", 9),
  own("reachedNow", 9),
  own("standing", 10),
  own("progress", 10),
  own("light", 19),
  own("counted", 10),
  own("countedWeight", 10),
  own("reason", 22, words),
  own("action", 22, words),
  own("rectifyBy", 12, words),
];

/** 季度监控: what is due and reached by each quarter, 序时进度, the light in words, and why a part lags. */
export function monitorSheet(locale: Locale): SheetSpec {
  const rows = Array.from({ length: PART_ROWS }, (_, index) => monitorRow(index, locale));
  const first = FIRST_ROW + 1;
  const light = fieldAt("monitor", "light");
  const dueAt = fieldAt("monitor", dueField(4));
  const [due, part] = [dueAt, fieldAt("monitor", "part")].map(
    (at) => `$${addressOf(first - 1, at)}`,
  );
  return tableSheet(
    {
      name: MONITOR[locale],
      title: text("目标完成情况季度监控", "Goals by quarter"),
      note: text(
        "年初填各季度累计目标，每季度填累计完成：没有到期的目标不填，没有报的不填或填 缺，数据未发布、不适用要在“目标分解”写免计依据。黄灯、红灯的填滞后原因、改进措施和整改时限。四季度目标与分解目标不等时变红。",
        "In January enter what is due by each quarter, then what was reached: leave blank what is not due; N/A and not published need a document in the breakdown. Yellow and red need a reason, a measure and a date; a fourth quarter that is not the part turns red.",
      ),
      columns: COLUMNS,
      rows,
      conditionals: [
        ...(["green", "yellow", "red", "unreported"] as const).map((each: Light) => ({
          area: { row: FIRST_ROW, column: light, rows: rows.length, columns: 1 },
          formula: `${addressOf(FIRST_ROW, light)}="${LIGHT_WORDS[each][locale]}"`,
          fill: FILLS[colourOf(each) as keyof typeof FILLS],
          bold: colourOf(each) === "red",
        })),
        {
          area: { row: FIRST_ROW, column: dueAt, rows: rows.length, columns: 1 },
          formula: `AND(ISNUMBER(${due}),ISNUMBER(${part}),ROUND(${due}-${part},6)<>0)`,
          fill: FILLS.red,
          bold: true,
        },
      ],
      frozenColumns: 3,
      columnBreaks: [fieldAt("monitor", "dueNow")],
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function monitorRow(index: number, locale: Locale): TemplateRow {
  const part = PARTS[index];
  const due = part ? dueOf(part) : [];
  const reached = part ? reachedOf(part) : [];
  const lag = LAGS.find(({ goal, bearer }) => goal === part?.goal && bearer === part.bearer);
  return [
    ...partCells(part, FIRST_ROW + index, locale),
    ...QUARTER_NUMBERS.map((quarter) => due[quarter - 1] ?? null),
    ...QUARTER_NUMBERS.map((quarter) => reached[quarter - 1] ?? null),
    ...progressCells(part, FIRST_ROW + index, locale),
    lag?.reason ?? null,
    lag?.action ?? null,
    lag?.rectifyBy ?? null,
  ];
}

/** The part as 目标分解 has it. */
function partCells(part: Part | undefined, row: number, locale: Locale): TemplateCell[] {
  const from = (
    field: string,
    valueOf: (part: Part) => TemplateValue,
    style: NonNullable<TemplateCell["style"]>,
  ): TemplateCell => {
    const source = cellOn(BREAKDOWN[locale], row, fieldAt("breakdown", field));
    return { value: part ? valueOf(part) : "", formula: `IF(${source}="","",${source})`, style };
  };
  return [
    from("code", ({ goal }) => goal, "centre"),
    from("name", (each) => goalOf(each).name, "text"),
    from("unit", nameOf, "text"),
    from("role", ({ role }) => role, "centre"),
    from("part", ({ value }) => value, PLAIN),
  ];
}

const PLAIN = { base: "number", format: "General" } as const;

/** What is due and reached now, 序时进度, the light, and what counts of the progress. */
function progressCells(part: Part | undefined, row: number, locale: Locale): TemplateCell[] {
  const formulas = monitorFormulas(row, locale);
  const value = (of: (part: Part) => TemplateValue): TemplateValue => (part ? of(part) : "");
  return [
    { value: value((each) => dueOf(each)[QUARTER - 1]!), formula: formulas.dueNow, style: PLAIN },
    {
      value: value((each) => reachedOf(each)[QUARTER - 1]!),
      formula: formulas.reachedNow,
      style: PLAIN,
    },
    { value: value(() => REPORTED), formula: formulas.standing, style: "centre" },
    { value: value(progressOf), formula: formulas.progress, style: "percent" },
    {
      value: value((each) => LIGHT_WORDS[lightOfPart(each).light]),
      formula: formulas.light,
      style: "centre",
    },
    {
      value: value((each) => Math.min(1, progressOf(each))),
      formula: formulas.counted,
      style: { base: "number", format: "0.0000" },
    },
    { value: value(() => 1), formula: formulas.countedWeight, style: PLAIN },
  ];
}
