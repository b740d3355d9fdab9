import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { CellSpec } from "../../workbook/sheetSpec";
import { cellOn } from "../build/column";
import { columnRange } from "../build/columnRange";
import { FIRST_ROW } from "../build/tableSheet";
import { inLocale, type Text } from "../build/text";
import { fiscalFormula, fiscalMarks } from "./fiscalMarks";
import {
  CLASSES,
  DEVIATIONS,
  INDICATORS,
  PROJECTS,
  type FiscalIndicator,
} from "./fiscalSelfEvaluationData";
import {
  DATA_COLUMNS,
  DEVIATION,
  DEVIATION_ROWS,
  executionOf,
  SPARE,
} from "./fiscalSelfEvaluationSheets";

export const FIRST_ITEM = 5;
const PROJECT = "$B$3";
const CLASS = "$E$3";
/** The project shown at first. */
export const SHOWN = PROJECTS[0]!;

/** Where the form finds the scheme: columns of 指标. */
export interface SchemeColumns {
  readonly target: number;
  /** The first of the columns of marks by class. */
  readonly marks: number;
}

/** The cell of the chosen project in a column of another sheet whose rows are those of 数据. */
export function pick(sheet: string, at: number, locale: Locale): string {
  const rows = PROJECTS.length + SPARE;
  const names = columnRange(sheetName("data", locale), 0, rows);
  return `INDEX(${columnRange(sheet, at, rows)},MATCH(${PROJECT},${names},0))`;
}

/** The row of one indicator: target, result, full marks and marks of the chosen project. */
export function itemRow(
  indicator: FiscalIndicator,
  row: number,
  scheme: SchemeColumns,
  locale: Locale,
): CellSpec[] {
  const own = fromData(indicator.code, true, locale);
  const schemeRow = FIRST_ROW + INDICATORS.indexOf(indicator);
  const inScheme = (at: number): string => cellOn(sheetName("indicators", locale), schemeRow, at);
  const target = own ?? (indicator.target === undefined ? undefined : inScheme(scheme.target));
  const [value, targetValue] = shownValues(indicator);
  const full = indicator.classWeights[CLASSES.indexOf(SHOWN.class)] ?? null;
  const [targetCell, valueCell, fullCell] = [3, 4, 5].map((at) => addressOf(row, at)) as [
    string,
    string,
    string,
  ];
  const marks =
    typeof value === "number" && full !== null
      ? fiscalMarks(indicator.rating, value, targetValue ?? 0, full)
      : "";
  const byClass = CLASSES.reduceRight(
    (rest, name, at) => `IF(${CLASS}="${name[locale]}",${inScheme(scheme.marks + at)},${rest})`,
    `"—"`,
  );
  const data = fromData(indicator.code, false, locale)!;
  const isNone = `${fullCell}="—"`;
  return [
    { value: indicator.level1![locale], style: "text" },
    { value: indicator.level2![locale], style: "text" },
    { value: indicator.name[locale], style: "text" },
    target === undefined
      ? { value: "—", style: "centre" }
      : {
          value: targetValue ?? "—",
          formula: `IF(${isNone},"—",${target})`,
          style: { base: "number", format: "General" },
        },
    {
      value: full === null ? "—" : inLocale(value, locale),
      formula: `IF(${isNone},"—",${data})`,
      style: { base: "number", format: indicator.code === "F01" ? "0.00" : "General" },
    },
    { value: full ?? "—", formula: byClass, style: { base: "number", format: "General" } },
    {
      value: marks,
      formula: `IF(AND(ISNUMBER(${valueCell}),ISNUMBER(${fullCell})),${fiscalFormula(indicator.rating, valueCell, targetCell, fullCell)},"")`,
      style: "number",
    },
    deviation(indicator, 2, locale),
    deviation(indicator, 3, locale),
  ];
}

/** The cell of the chosen project in a column of 数据; undefined without such a column. */
function fromData(code: string, isTarget: boolean, locale: Locale): string | undefined {
  const at = DATA_COLUMNS.findIndex(
    (each) => each.indicator.code === code && each.isTarget === isTarget,
  );
  return at < 0 ? undefined : pick(sheetName("data", locale), at + 2, locale);
}

function deviation({ code }: FiscalIndicator, at: 2 | 3, locale: Locale): CellSpec {
  const found = DEVIATIONS.find(([name, of]) => name === SHOWN.name["zh-CN"] && of === code);
  const keys = columnRange(DEVIATION[locale], 4, DEVIATION_ROWS);
  const texts = columnRange(DEVIATION[locale], at, DEVIATION_ROWS);
  return {
    value: found?.[at][locale] ?? "",
    formula: `IFERROR(INDEX(${texts},MATCH(${PROJECT}&"|${code}",${keys},0))&"","")`,
    style: "text",
  };
}

function shownValues({ code, target }: FiscalIndicator): [number | Text | null, number | null] {
  if (code === "F01") return [executionOf(0), target ?? null];
  const value = SHOWN.values[code] ?? null;
  if (Array.isArray(value)) {
    const [own, actual] = value as readonly [number, number];
    return [actual, own];
  }
  return [value as number | Text | null, target ?? null];
}
