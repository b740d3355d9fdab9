import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import type { WordList } from "../../scoring/vocabulary";
import type { Area } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { column, type TemplateColumn } from "./column";
import type { TemplateRow } from "./standardSheets";
import { FIRST_ROW, tableSheet } from "./tableSheet";
import type { TemplateCell, TemplateValue, Text } from "./text";

/** One indicator of a template, by the fields of the format. A group stands on its first row and is merged down. */
export interface TemplateIndicator {
  readonly code: string;
  readonly level1?: Text;
  readonly level1Weight?: number;
  readonly level2?: Text;
  readonly level2Weight?: number;
  readonly name: Text;
  readonly weight?: number;
  /** In the order of the classes; null where a class does not have the indicator, none for a constraint. */
  readonly classWeights?: readonly (number | null)[];
  readonly category?: Text;
  readonly nature?: Text;
  readonly stage?: Text;
  readonly measure?: Text;
  readonly rule?: Text;
  readonly direction?: Text;
  readonly target?: number;
  readonly targetUpper?: number;
  readonly floor?: number;
  readonly cap?: number;
  readonly partial?: Text;
  readonly pointsPerUnit?: number;
  readonly steps?: string;
  readonly missing?: Text;
  readonly notApplicable?: Text;
  readonly unit?: Text;
  readonly source?: Text;
  readonly sourceUnit?: Text;
  readonly note?: Text;
}

export interface TemplateIndicators {
  readonly title: Text;
  readonly note: Text;
  readonly indicators: readonly TemplateIndicator[];
  /** The classes that classWeights are for. */
  readonly classes?: readonly Text[];
  /** Full marks instead of weights in per cent. */
  readonly isPoints?: boolean;
  /** Header and width of the last column, 说明 unless given. */
  readonly noteHeader?: Text;
  readonly noteWidth?: number;
}

type Key = Exclude<keyof TemplateIndicator, "classWeights">;

const WORDED: Partial<Record<Key, WordList>> = {
  category: "category",
  nature: "nature",
  stage: "stage",
  measure: "measure",
  rule: "rule",
  direction: "direction",
  partial: "partial",
  missing: "policy",
  notApplicable: "policy",
};
const WIDTHS: readonly (readonly [key: Key, width: number])[] = [
  ["code", 8],
  ["level1", 15],
  ["level1Weight", 10],
  ["level2", 16],
  ["level2Weight", 10],
  ["name", 22],
  ["weight", 9],
  ["category", 11],
  ["nature", 8],
  ["stage", 7],
  ["measure", 9],
  ["rule", 11],
  ["direction", 8],
  ["target", 9],
  ["targetUpper", 9],
  ["floor", 9],
  ["cap", 8],
  ["partial", 9],
  ["pointsPerUnit", 9],
  ["steps", 20],
  ["missing", 9],
  ["notApplicable", 9],
  ["unit", 9],
  ["source", 9],
  ["sourceUnit", 13],
  ["note", 32],
];
const GROUPS: readonly Key[] = ["level1", "level1Weight", "level2", "level2Weight"];
const WEIGHTS: readonly Key[] = ["level1Weight", "level2Weight", "weight"];

/** 指标: one indicator a row, with only the columns that some indicator fills. */
export function indicatorSheet(table: TemplateIndicators, locale: Locale): SheetSpec {
  const { indicators, classes = [] } = table;
  const keys = WIDTHS.filter(([key]) => indicators.some((each) => each[key] !== undefined));
  const after = keys.findIndex(([key]) => key === "name" || key === "weight");
  const split = keys.some(([key]) => key === "weight") ? after + 2 : after + 1;
  const columns = keys.map(([key, width]) => columnOf(key, width, table));
  const ofClasses = classes.map((of) =>
    column("indicators", "classWeight", 16, { ...weightFormat(table), of }),
  );
  const rows = indicators.map((each, index): TemplateRow => {
    const cells = keys.map(([key]) => cellOf(indicators, index, key));
    const own = classes.map((_, at) => (each.classWeights ? (each.classWeights[at] ?? "—") : null));
    return [...cells.slice(0, split), ...own, ...cells.slice(split)];
  });
  return tableSheet(
    {
      name: sheetName("indicators", locale),
      title: table.title,
      note: table.note,
      columns: [...columns.slice(0, split), ...ofClasses, ...columns.slice(split)],
      rows,
      merges: indicators.flatMap((_, index) =>
        keys.flatMap(([key], at) => groupMerge(indicators, index, key, at)),
      ),
      frozenColumns: 1,
      orientation: "landscape",
    },
    locale,
  );
}

function weightFormat({ isPoints }: TemplateIndicators) {
  return isPoints
    ? ({ style: { base: "inputNumber", format: "General" } } as const)
    : ({ style: "inputPercent", limits: [0, 1] } as const);
}

function columnOf(key: Key, width: number, table: TemplateIndicators): TemplateColumn {
  const { noteHeader, noteWidth } = table;
  const list = WORDED[key];
  if (key === "note") {
    const header = noteHeader ? { header: noteHeader } : {};
    return column("indicators", key, noteWidth ?? width, { style: "note", ...header });
  }
  if (WEIGHTS.includes(key)) return column("indicators", key, width, weightFormat(table));
  return column("indicators", key, width, list ? { list } : {});
}

function cellOf(
  indicators: readonly TemplateIndicator[],
  index: number,
  key: Key,
): TemplateCell | TemplateValue {
  const value = indicators[index]![key] ?? null;
  if (key === "code") return { value, style: "centre" };
  if (typeof value === "number" && !WEIGHTS.includes(key)) {
    return { value, style: { base: "input", align: "right" } };
  }
  const rows = groupRows(indicators, index, key);
  if (rows === undefined) return value;
  if (rows === 0) return null;
  return key === "level1" || key === "level2" ? { value, style: "text" } : value;
}

function groupMerge(
  indicators: readonly TemplateIndicator[],
  index: number,
  key: Key,
  column: number,
): Area[] {
  const rows = groupRows(indicators, index, key) ?? 0;
  return rows > 1 ? [{ row: FIRST_ROW + index, column, rows, columns: 1 }] : [];
}

/** Rows of the group that begins with an indicator; 0 where it began above, undefined where there is none. */
function groupRows(
  indicators: readonly TemplateIndicator[],
  index: number,
  key: Key,
): number | undefined {
  const each = indicators[index]!;
  const level = key.startsWith("level1") ? "level1" : "level2";
  if (!GROUPS.includes(key) || each[level] === undefined) return undefined;
  const isSame = (other: TemplateIndicator | undefined): boolean =>
    other !== undefined && other[level] === each[level] && other.level1 === each.level1;
  if (isSame(indicators[index - 1])) return 0;
  let rows = 1;
  while (isSame(indicators[index + rows])) rows++;
  return rows;
}
