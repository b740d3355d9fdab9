import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type Text } from "../build/text";
import { ANSWERS, BALLOTS, CANDIDATES } from "./ballotData";
import { BALLOT_ROWS, FIRST_VOTE } from "./ballotSheets";

const THIRD = 1 / 3;
const REACHED = text("是", "yes");
const NOT_REACHED = text("否", "no");

/** 得票汇总: all votes of each candidate and the shares that rules look at. */
export function countSheet(locale: Locale): SheetSpec {
  const rows = CANDIDATES.map(({ name }, index) => countRow(name, index, locale));
  return tableSheet(
    {
      name: text("得票汇总", "Count of votes")[locale],
      title: text("得票汇总", "Count of votes"),
      note: text(
        "全部自动计算，只作研判；不称职得票超过三分之一（示例）的，由领导小组研究后登记到“否决”表。",
        'All by formula, for judgement only. Where more than a third of votes are "not competent" (sample), the leading group decides and enters a veto.',
      ),
      columns: [
        { header: text("姓名", "Candidate"), width: 13 },
        ...ANSWERS.map(({ name }) => ({ header: name, width: 11 })),
        { header: text("有效票合计", "Valid votes"), width: 11 },
        { header: text("优秀率", "Excellent %"), width: 12 },
        { header: text("称职以上率", "Competent or better %"), width: 13 },
        { header: text("不称职率", "Not competent %"), width: 12 },
        { header: text("不称职超过三分之一", "Over a third"), width: 13 },
      ],
      rows,
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 9, rows: rows.length, columns: 1 },
          formula: `$J${FIRST_ROW + 1}="${REACHED[locale]}"`,
          fill: "FDE7E9",
          bold: true,
        },
      ],
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function countRow(name: Text, index: number, locale: Locale): TemplateRow {
  const ratings = sheetName("ratings", locale);
  const units = columnRange(ratings, 0, BALLOT_ROWS);
  const reached = REACHED[locale];

  const row = FIRST_ROW + index;
  const cell = (at: number): string => addressOf(row, at);
  const own = BALLOTS.filter(({ candidate }) => candidate.name === name);
  const votes = ANSWERS.map((_, at) => own.reduce((sum, each) => sum + each.votes[at]!, 0));
  const total = votes.reduce((sum, count) => sum + count, 0);
  const share = (value: number, formula: string): TemplateCell => ({
    value: value / total,
    formula: `IF(${cell(5)}=0,"",(${formula})/${cell(5)})`,
    style: "percent",
  });
  return [
    { value: name, formula: `'${sheetName("data", locale)}'!${cell(0)}`, style: "text" },
    ...votes.map((value, at): TemplateCell => ({
      value,
      formula: `SUMIFS(${columnRange(ratings, FIRST_VOTE + at, BALLOT_ROWS)},${units},$A${row + 1})`,
      style: { base: "number", format: "0" },
    })),
    {
      value: total,
      formula: `SUM(${cell(1)}:${cell(4)})`,
      style: { base: "total", format: "0" },
    },
    share(votes[0]!, cell(1)),
    share(votes[0]! + votes[1]!, `${cell(1)}+${cell(2)}`),
    share(votes[3]!, cell(4)),
    {
      value: votes[3]! / total > THIRD ? reached : NOT_REACHED[locale],
      formula: `IF(N(${cell(8)})>1/3,"${reached}","${NOT_REACHED[locale]}")`,
      style: "centre",
    },
  ];
}
