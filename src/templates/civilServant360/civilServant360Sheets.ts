import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import { columnRange } from "../build/columnRange";
import { ratingsSheet } from "../build/ratingsSheet";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import {
  CLASSES,
  DEPARTMENTS,
  INDICATORS,
  OFFICES,
  PERSONS,
  raterOf,
  RATED_CODES,
  SOURCES,
  STAFF,
  type Person,
} from "./civilServant360Data";

type Source = (typeof SOURCES)[number];

const number = { base: "sample", align: "right" } as const;
/** A mean of fewer ratings would give single marks away. */
const ANONYMITY = 3;
const HIDDEN = text("不足3份，不显示", "under 3, not shown");
const SPARE_RATINGS = 20;
const FULL = 100;

/** 数据: records of persons and departments; what is rated has no column here. */
export function dataSheet(locale: Locale): SheetSpec {
  const own = INDICATORS.filter(({ code }) => !RATED_CODES.some((each) => each === code));
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("公务员和部门考核数据", "Data of staff and departments"),
      note: text(
        "公务员填工作量、工作成果；部门填四项指标。测评的五项指标由“评分”表计算，不在这里填。",
        "Staff have quantity and results, departments four indicators. The five rated indicators come from the ratings.",
      ),
      columns: [
        column("data", "unit", 18, { style: "sample", header: text("被考核单位", "unit") }),
        column("data", "class", 14, { style: "sample", words: CLASSES }),
        ...own.map(({ code, name }) =>
          valueColumn(code, name, 14, { style: number, limits: [0, FULL] }),
        ),
      ],
      rows: [
        ...PERSONS.map(({ name, records }): TemplateRow => [
          name,
          STAFF,
          ...records,
          ...OFFICES[0]!.marks.map(() => null),
        ]),
        ...OFFICES.map(({ name, marks }): TemplateRow => [name, DEPARTMENTS, null, null, ...marks]),
      ],
      spare: 8,
      frozenColumns: 1,
      orientation: "landscape",
    },
    locale,
  );
}

/** The ratings of a person by one source, one list an indicator; a silent person has none of their own. */
function ratingsOf({ levels, isSilent }: Person, source: Source): number[][] {
  if (source === SOURCES[0] && isSilent) return [];
  return levels.map((level) => source.offsets.map((offset) => Math.min(FULL, level + offset)));
}

const ROWS = PERSONS.flatMap((person) =>
  SOURCES.flatMap((source) =>
    ratingsOf(person, source).flatMap((marks, indicator) =>
      marks.map((mark, rater): TemplateRow => [
        person.name,
        RATED_CODES[indicator]!,
        source.name,
        raterOf(source, rater),
        mark,
      ]),
    ),
  ),
);

/** 评分: every mark of every form, raters by code only. */
export function formsSheet(locale: Locale): SheetSpec {
  return ratingsSheet(
    {
      title: text("360度测评", "Ratings from all sides"),
      note: text(
        "每个评分一行，评委只写代号，不写姓名。个人评分不进入结果表。",
        "A row for each mark, raters by code, not by name. Single marks are not shown in the results.",
      ),
      sources: SOURCES.map(({ name }) => name),
      sourceHeader: text("测评类别", "source"),
      rows: ROWS,
      spare: SPARE_RATINGS,
    },
    locale,
  );
}

/** 测评统计: forms issued, returned and valid by source, and the mean where three and more rated. */
export function formCountSheet(locale: Locale): SheetSpec {
  const rows = PERSONS.flatMap((person, unit) =>
    SOURCES.map((source, index) =>
      formCountRow(person, source, FIRST_ROW + unit * SOURCES.length + index, locale),
    ),
  );
  return tableSheet(
    {
      name: text("测评统计", "Forms")[locale],
      title: text("测评表发出、收回、有效统计", "Forms issued, returned and valid"),
      note: text(
        "填发出和收回份数；有效份数、回收率、有效率自动计算。有效不足 3 份的不显示平均分，以免看出个人评分。",
        "Enter forms issued and returned; the rest is by formula. Means of fewer than 3 valid forms stay hidden, so that nobody's mark shows.",
      ),
      columns: [
        { header: text("姓名", "Person"), width: 16 },
        { header: text("测评类别", "Source"), width: 12 },
        { header: text("发出", "Issued"), width: 10, style: number, limits: [0, 1000] },
        { header: text("收回", "Returned"), width: 10, style: number, limits: [0, 1000] },
        { header: text("有效", "Valid"), width: 10 },
        { header: text("回收率", "Return rate"), width: 12 },
        { header: text("有效率", "Valid rate"), width: 12 },
        { header: text("平均分", "Mean"), width: 20 },
      ],
      rows,
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 5, rows: rows.length, columns: 1 },
          formula: `AND(ISNUMBER($F${FIRST_ROW + 1}),$F${FIRST_ROW + 1}<0.8)`,
          fill: "FFF4CE",
          bold: true,
        },
      ],
      frozenColumns: 2,
      isProtected: true,
    },
    locale,
  );
}

function formCountRow(person: Person, source: Source, row: number, locale: Locale): TemplateRow {
  const unit = PERSONS.indexOf(person);
  const whole = (at: number): string =>
    columnRange(sheetName("ratings", locale), at, ROWS.length + SPARE_RATINGS);

  const at = (offset: number): string => addressOf(row, offset);
  const marks = ratingsOf(person, source);
  const valid = marks[0]?.length ?? 0;
  // One form of the peers came back unreadable.
  const returned = source === SOURCES[2] ? valid + 1 : valid;
  const all = marks.flat();
  const mean = all.reduce((sum, mark) => sum + mark, 0) / all.length;
  const count = `COUNTIFS(${whole(0)},${at(0)},${whole(2)},${at(1)},${whole(1)},"${RATED_CODES[0]}")`;
  const average = `AVERAGEIFS(${whole(4)},${whole(0)},${at(0)},${whole(2)},${at(1)})`;
  return [
    {
      value: person.name,
      formula: cellOn(sheetName("data", locale), FIRST_ROW + unit, 0),
      style: "text",
    },
    { value: source.name, style: "centre" },
    source.issued,
    returned,
    { value: valid, formula: count, style: { base: "number", format: "0" } },
    rate(returned / source.issued, at(3), at(2)),
    rate(returned > 0 ? valid / returned : "", at(4), at(3)),
    {
      value: valid < ANONYMITY ? HIDDEN : Math.round(mean * 100) / 100,
      formula: `IF(${at(4)}<${ANONYMITY},"${HIDDEN[locale]}",ROUND(${average},2))`,
      style: "number",
    },
  ];
}

function rate(value: number | "", part: string, whole: string): TemplateCell {
  return { value, formula: `IF(N(${whole})=0,"",${part}/${whole})`, style: "percent" };
}
