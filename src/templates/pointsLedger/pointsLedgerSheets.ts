import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type Text } from "../build/text";
import { MONTHLY_CODES, PEOPLE, WORKS, YEARLY_CODE, type Person } from "./pointsLedgerData";
import { AT, RECORD_ROWS, RECORDS, SAMPLE_RECORDS, unitPoints } from "./recordsSheet";
import { exact, exactSum } from "./sums";

const ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const QUARTERS = ["一季度", "二季度", "三季度", "四季度"];
const sampleNumber = { base: "sample", align: "right" } as const;

function inLedger(at: number, locale: Locale): string {
  return columnRange(RECORDS[locale], at, RECORD_ROWS);
}

/** Rows ready for people who join. */
const NEWCOMERS = Array.from({ length: 6 }, () => undefined);
const YEARLY_COLUMN = 4 + 2 * MONTHLY_CODES.length;

/** 数据: the work of the year and its mean quality from the ledger, papers reported once, and the post. */
export function dataSheet(locale: Locale): SheetSpec {
  const name = (code: string): Text => WORKS.find((each) => each.code === code)!.name;
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("全年工作量、质量系数与岗位系数", "Work, quality and posts of the year"),
      note: text(
        "先在本表登记姓名、类别和岗位系数；工作量和质量系数自动取“积分台账”；信息调研年末一次填报，没有报填 缺。",
        "List names, classes and posts here first; work and quality come from the ledger by formula. Papers are reported once in December; write not reported where they were not.",
      ),
      columns: [
        column("data", "unit", 13, { style: "sample", header: text("姓名", "unit") }),
        column("data", "class", 14, { style: "sample" }),
        column("data", "status", 9, { style: "sample", list: "status" }),
        column("data", "post", 10, { style: sampleNumber, limits: [0.5, 2] }),
        ...MONTHLY_CODES.flatMap((code) => [
          valueColumn(code, name(code), 10),
          column("data", "quality", 10, { of: code }),
        ]),
        valueColumn(YEARLY_CODE, name(YEARLY_CODE), 10, { style: sampleNumber, limits: [0, 1000] }),
      ],
      rows: [...PEOPLE, ...NEWCOMERS].map((person, index): TemplateRow => [
        person?.name ?? null,
        person?.class ?? null,
        person?.status ?? null,
        person?.post ?? null,
        ...MONTHLY_CODES.flatMap((code, at) => yearOf(index, code, 4 + 2 * at, locale)),
        person?.yearly ?? null,
      ]),
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

/** The year's work of a person, and its quality: Σ work × quality ÷ Σ work. */
function yearOf(index: number, code: string, at: number, locale: Locale): TemplateCell[] {
  const row = FIRST_ROW + index;
  const person = PEOPLE[index];
  const own = SAMPLE_RECORDS.filter(
    (record) => record.name === person?.name && record.code === code,
  );
  const count = exactSum(own.map((record) => record.count));
  const weighted = exactSum(own.map((record) => record.count * record.quality));
  const quality = count === 0 ? 1 : weighted / count;
  const sum = (column: number): string =>
    `SUMIFS(${inLedger(column, locale)},${inLedger(AT.name, locale)},$A${row + 1},${inLedger(AT.code, locale)},"${code}")`;
  const rate = `IF(${addressOf(row, at)}=0,1,${sum(AT.weighted)}/${addressOf(row, at)})`;
  return [
    {
      value: person ? count : "",
      formula: `IF($A${row + 1}="","",${sum(AT.count)})`,
      style: { base: "number", format: "0" },
    },
    {
      value: person ? quality : "",
      formula: `IF($A${row + 1}="","",${rate})`,
      style: { base: "number", format: "0.000" },
    },
  ];
}

const SUMMARY = text("积分汇总", "Points summary");

/** The points of a person in a month, of the ledger alone. */
function monthPoints(name: Text, month: number): number {
  const own = SAMPLE_RECORDS.filter((record) => record.name === name && record.month === month);
  return exactSum(
    own.map(({ count, quality, code, post }) => exact(count * quality * unitPoints(code) * post)),
  );
}

/** The points of the papers that a person reported for the year. */
function papersOf({ yearly, post }: Person): number {
  return exact((typeof yearly === "number" ? yearly : 0) * unitPoints(YEARLY_CODE) * post);
}

/** 积分汇总: months to quarters to the year, by formula from the ledger; the papers of the year come on top. */
export function summarySheet(locale: Locale): SheetSpec {
  const rows = [...PEOPLE, ...NEWCOMERS].map((person, index) =>
    summaryRow(person, FIRST_ROW + index, locale),
  );
  return tableSheet(
    {
      name: SUMMARY[locale],
      title: text("积分按月考核、按季汇总", "Points by month, quarter and year"),
      note: text(
        "全部自动计算：月度积分取“积分台账”，季度为三个月之和，全年为四季度与信息调研之和，应与“结果”表加减分前的总分一致。",
        "All by formula: months from the ledger, quarters are sums of months, the year adds the papers; it equals the total before bonus in the results.",
      ),
      columns: [
        { header: text("姓名", "Person"), width: 13 },
        ...QUARTERS.flatMap((quarter, at) => [
          ...[0, 1, 2].map((month) => ({
            header: text(`${3 * at + month + 1}月`, ENGLISH[3 * at + month]!),
            width: 8.5,
          })),
          { header: text(quarter, `Q${at + 1}`), width: 9.5 },
        ]),
        { header: text("信息调研", "Papers"), width: 9.5 },
        { header: text("全年", "Year"), width: 10.5 },
      ],
      rows,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function summaryRow(person: Person | undefined, row: number, locale: Locale): TemplateRow {
  const quarters = [0, 1, 2, 3].map((quarter) => quarterOf(person, row, quarter, locale));
  const papers = person ? papersOf(person) : 0;
  const dataCell = (at: number): string => cellOn(sheetName("data", locale), row, at);
  const papersFormula = `N(${dataCell(YEARLY_COLUMN)})*${unitPoints(YEARLY_CODE)}*${dataCell(3)}`;
  const year = exactSum([...quarters.map(({ total }) => total), papers]);
  const yearFormula = `${quarters.map(({ address }) => address).join("+")}+${addressOf(row, 17)}`;
  return [
    {
      value: person?.name ?? "",
      formula: `IF(${dataCell(0)}="","",${dataCell(0)})`,
      style: "text",
    },
    ...quarters.flatMap(({ cells }) => cells),
    { ...ofPerson(person, row, papers, papersFormula), style: "number" },
    { ...ofPerson(person, row, year, yearFormula), style: "total" },
  ];
}

/** The cells of three months and their sum; a quarter takes four columns. */
function quarterOf(person: Person | undefined, row: number, quarter: number, locale: Locale) {
  const months = [1, 2, 3].map((month) => 3 * quarter + month);
  const points = months.map((month) => (person ? monthPoints(person.name, month) : 0));
  const total = exactSum(points);
  const first = 1 + 4 * quarter;
  const sum = `SUM(${addressOf(row, first)}:${addressOf(row, first + 2)})`;
  const cells: TemplateCell[] = [
    ...months.map((month, index): TemplateCell => {
      const criteria = `${inLedger(AT.name, locale)},$A${row + 1},${inLedger(AT.month, locale)},${month}`;
      const formula = `SUMIFS(${inLedger(AT.points, locale)},${criteria})`;
      return { ...ofPerson(person, row, points[index]!, formula), style: "number" };
    }),
    { ...ofPerson(person, row, total, sum), style: "total" },
  ];
  return { total, address: addressOf(row, first + 3), cells };
}

/** Blank as long as the row has no person. */
function ofPerson(person: Person | undefined, row: number, value: number, formula: string) {
  return { value: person ? value : "", formula: `IF($A${row + 1}="","",${formula})` };
}
