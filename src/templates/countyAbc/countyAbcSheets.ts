import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn, type TemplateColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { sampleValue, UNITS, type PerHead } from "./countyAbcData";
import { INDICATORS } from "./countyIndicatorsData";

const PER_HEAD = text("人均增幅", "Growth per head");
const COUNTIES = UNITS.filter((each) => each.perHead !== null);
const sampleNumber = { base: "sample", align: "right" } as const;

const MET = text("达标", "met");
const SHORT = text("未达标", "short");

/** Columns of 人均增幅: this year and the year before. */
const INPUT = { gdp: 1, revenue: 3, people: 5 } as const;
/** The indicators that the sheet feeds, each by value and base. */
const FED: Readonly<Record<string, "gdp" | "revenue">> = {
  E01: "gdp",
  E02: "gdp",
  E03: "revenue",
  E04: "revenue",
};

/** A rate of 人均增幅: what grows, the indicator with its target, and the first of its three columns. */
interface Rated {
  readonly of: "gdp" | "revenue";
  readonly code: string;
  readonly first: number;
}

function headGrowth({ people }: PerHead, [now, before]: readonly [number, number]): number {
  return now / people[0] / (before / people[1]) - 1;
}

const input = (header: ReturnType<typeof text>): TemplateColumn => ({
  header,
  width: 11,
  style: sampleNumber,
  limits: [0, 1_000_000],
});

const PER_HEAD_COLUMNS: readonly TemplateColumn[] = [
  { header: text("县市区", "County"), width: 14 },
  input(text("生产总值本年", "GDP this year")),
  input(text("生产总值上年", "GDP last year")),
  input(text("财政收入本年", "Revenue this year")),
  input(text("财政收入上年", "Revenue last year")),
  input(text("常住人口本年", "Residents this year")),
  input(text("常住人口上年", "Residents last year")),
  { header: text("生产总值增幅", "GDP growth"), width: 11 },
  { header: text("生产总值人均增幅", "GDP per head"), width: 11 },
  { header: text("是否达标", "Target"), width: 10 },
  { header: text("财政收入增幅", "Revenue growth"), width: 11 },
  { header: text("财政收入人均增幅", "Revenue per head"), width: 11 },
  { header: text("是否达标", "Target"), width: 10 },
];

/** 人均增幅: the four inputs of each rate, total growth beside growth per head, and whether the target is met. */
export function perHeadSheet(targetColumn: number, locale: Locale): SheetSpec {
  const rows = COUNTIES.map(({ name, perHead }, index): TemplateRow => {
    const row = FIRST_ROW + index;
    const given = perHead!;
    return [
      { value: name, formula: cellOn(sheetName("data", locale), row, 0), style: "text" },
      ...given.gdp,
      ...given.revenue,
      ...given.people,
      ...ratesOf(given, row, { of: "gdp", code: "E02", first: 7 }, targetColumn, locale),
      ...ratesOf(given, row, { of: "revenue", code: "E04", first: 10 }, targetColumn, locale),
    ];
  });
  return tableSheet(
    {
      name: PER_HEAD[locale],
      title: text("主要经济指标人均增幅达标", "Growth per head of the main economic indicators"),
      note: text(
        "填本年、上年的总量（亿元）和常住人口（万人），四个数缺一不可。人均增幅＝（本年总量÷本年人口）÷（上年总量÷上年人口）－1；总量增长 8%，人口也增长的，人均增幅可能不到 4%。",
        "Enter totals (100m yuan) and residents (10k) of both years; all four are needed. A total that grows by 8 % may be less than 4 % a head where residents grow too.",
      ),
      columns: PER_HEAD_COLUMNS,
      rows,
      conditionals: [9, 12].map((at) => ({
        area: { row: FIRST_ROW, column: at, rows: rows.length, columns: 1 },
        formula: `${addressOf(FIRST_ROW, at)}="${SHORT[locale]}"`,
        fill: "FFF4CE",
        bold: true,
      })),
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

/** Growth of the total, growth per head, and whether it reaches the target of the indicator. */
function ratesOf(
  given: PerHead,
  row: number,
  { of, code, first }: Rated,
  targetColumn: number,
  locale: Locale,
): TemplateCell[] {
  const cell = (at: number): string => addressOf(row, at);
  const met = MET[locale];
  const short = SHORT[locale];
  const indicator = INDICATORS.findIndex((each) => each.code === code);
  const { target } = INDICATORS[indicator]!;
  const targetCell = cellOn(sheetName("indicators", locale), FIRST_ROW + indicator, targetColumn);

  const [now, before] = given[of];
  const at = INPUT[of];
  const isShort = `COUNT(${cell(at)},${cell(at + 1)},${cell(5)},${cell(6)})<4`;
  const rate = headGrowth(given, given[of]);
  return [
    {
      value: now / before - 1,
      formula: `IF(${isShort},"",${cell(at)}/${cell(at + 1)}-1)`,
      style: "percent",
    },
    {
      value: rate,
      formula: `IF(${isShort},"",(${cell(at)}/${cell(5)})/(${cell(at + 1)}/${cell(6)})-1)`,
      style: { base: "percent", bold: true },
    },
    {
      value: rate * 100 >= target! ? met : short,
      formula: `IF(${cell(first + 1)}="","",IF(ROUND(${cell(first + 1)}*100,10)>=${targetCell},"${met}","${short}"))`,
      style: "centre",
    },
  ];
}

/** 数据: last year's score and rank, residents, and the values of 56 indicators. */
export function dataSheet(locale: Locale): SheetSpec {
  const number = { style: sampleNumber } as const;
  const columns: TemplateColumn[] = [
    column("data", "unit", 19, { style: "sample" }),
    column("data", "class", 13, { style: "sample" }),
    column("data", "baseScore", 9, { ...number, limits: [0, 200] }),
    column("data", "baseRank", 9, { ...number, limits: [1, 1000] }),
    column("data", "population", 9),
    column("data", "basePopulation", 9),
  ];
  const breaks: number[] = [];
  let area: unknown = INDICATORS[0]!.level1;
  for (const { code, name, level1 } of INDICATORS) {
    // 经济发展 takes two pages: it has columns of base values.
    if (level1 !== area || code === "E05") breaks.push(columns.length);
    area = level1;
    const isFed = FED[code] !== undefined;
    columns.push(valueColumn(code, name, 12, isFed ? {} : number));
    if (isFed) columns.push(column("data", "base", 10, { of: code }));
  }
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各地各部门考核数据", "Data of counties and departments"),
      note: text(
        "由数据责任单位报送并核实。生产总值、财政收入和人口自动取“人均增幅”表；本类不考核的指标留空；限制性指标（C）填发生次数，没有发生留空。",
        "Reported and verified by the responsible units. GDP, revenue and residents come by formula; leave blank what a class does not have; constraints (C) take the number of cases.",
      ),
      columns,
      rows: UNITS.map(({ name, class: className, base, perHead }, index): TemplateRow => {
        const from = COUNTIES.findIndex((each) => each.name === name);
        const fed = (of: keyof typeof INPUT, when: 0 | 1): TemplateCell => {
          const source = cellOn(PER_HEAD[locale], FIRST_ROW + from, INPUT[of] + when);
          return {
            value: perHead![of][when],
            formula: `IF(${source}="","",${source})`,
            style: { base: "number", format: "General" },
          };
        };
        const none: TemplateCell = { value: null, style: "text" };
        return [
          name,
          className,
          base?.[0] ?? null,
          base?.[1] ?? null,
          ...(perHead ? [fed("people", 0), fed("people", 1)] : [none, none]),
          ...INDICATORS.flatMap(({ code }, at): TemplateRow => {
            const of = FED[code];
            if (!of) return [sampleValue(index, at)];
            return perHead ? [fed(of, 0), fed(of, 1)] : [none, none];
          }),
        ];
      }),
      columnBreaks: breaks,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}
