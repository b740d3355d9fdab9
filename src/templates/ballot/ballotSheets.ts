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
import { ANSWERS, BALLOTS, CANDIDATES, INDICATORS, VOTERS, type Voters } from "./ballotData";

const MEETING = text("到会与发票", "Meeting");
const SPARE_BALLOTS = 30;
export const BALLOT_ROWS = BALLOTS.length + SPARE_BALLOTS;
export const FIRST_VOTE = 3;
const sampleNumber = { base: "sample", align: "right" } as const;
/** Shares of the sample rules: who must be present, and how many ballots must come back. */
const PRESENT = 0.8;
const RETURNED = 0.9;
const VALID = text("有效", "valid");
const INVALID = text("无效，须重新测评", "invalid, vote again");

/** 到会与发票: 应到, 实到, 发出, 收回, 无效 of each kind of voters, and whether the ballot is valid. */
export function meetingSheet(weightRow: number, locale: Locale): SheetSpec {
  const rows = VOTERS.map((voters, index) => meetingRow(voters, index, weightRow, locale));
  const count = { style: sampleNumber, limits: [0, 100_000] as const };
  return tableSheet(
    {
      name: MEETING[locale],
      title: text("民主测评到会与发票情况", "Who came and what was returned"),
      note: text(
        "每类票填一行：应到、实到、发出、收回、无效、弃权。收回不得多于发出，发出不得多于实到；到会率、收回率达到规定（示例 80%、90%）才有效。",
        "A row for each kind of ballot. No more may be returned than issued, nor issued than present; the shares must reach the rule (samples: 80 % and 90 %).",
      ),
      columns: [
        { header: text("票类", "Ballot"), width: 14 },
        { header: text("权重", "Weight"), width: 9 },
        { header: text("应到", "Expected"), width: 10, ...count },
        { header: text("实到", "Present"), width: 9, ...count },
        { header: text("到会率", "Present %"), width: 10 },
        { header: text("发出", "Issued"), width: 8, ...count },
        { header: text("收回", "Returned"), width: 10, ...count },
        { header: text("收回率", "Returned %"), width: 11 },
        { header: text("无效", "Invalid"), width: 8, ...count },
        { header: text("弃权", "Abstained"), width: 10, ...count },
        { header: text("到会率不低于", "Present, least"), width: 10 },
        { header: text("收回率不低于", "Returned, least"), width: 10 },
        { header: text("是否有效", "Valid"), width: 18 },
      ],
      rows,
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 12, rows: rows.length, columns: 1 },
          formula: `$M${FIRST_ROW + 1}<>"${VALID[locale]}"`,
          fill: "FDE7E9",
          bold: true,
        },
      ],
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function meetingRow(
  { name, weight, meeting, abstentions }: Voters,
  index: number,
  weightRow: number,
  locale: Locale,
): TemplateRow {
  const valid = VALID[locale];
  const invalid = INVALID[locale];

  const [expected, present, issued, returned, bad] = meeting;
  const cell = (at: number): string => addressOf(FIRST_ROW + index, at);
  return [
    { value: name, style: "text" },
    {
      value: weight,
      formula: cellOn(sheetName("scheme", locale), weightRow + index, 1),
      style: "percent",
    },
    expected,
    present,
    {
      value: present / expected,
      formula: `IF(${cell(2)}>0,${cell(3)}/${cell(2)},"")`,
      style: "percent",
    },
    issued,
    returned,
    {
      value: returned / issued,
      formula: `IF(${cell(5)}>0,${cell(6)}/${cell(5)},"")`,
      style: "percent",
    },
    bad,
    abstentions,
    { value: PRESENT, style: { base: "inputPercent", format: "0%" } },
    { value: RETURNED, style: { base: "inputPercent", format: "0%" } },
    {
      value: valid,
      formula: `IF(AND(${cell(4)}>=${cell(10)},${cell(7)}>=${cell(11)},${cell(6)}<=${cell(5)},${cell(5)}<=${cell(3)}),"${valid}","${invalid}")`,
      style: "centre",
    },
  ];
}

/** 数据: who is voted on. The marks come from the votes. */
export function dataSheet(locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("测评对象", "Candidates"),
      note: text(
        "每人一行，正职、副职分类排名；得分由“评分”表的得票算出，这里不填分数，只在不测评的项目填 不适用（如新任不足半年）。",
        "A person a row, heads and deputies ranked apart. The marks come from the votes: leave the items blank, or write N/A where there is no vote on one.",
      ),
      columns: [
        column("data", "unit", 16, { style: "sample", header: text("姓名", "unit") }),
        column("data", "class", 14, { style: "sample" }),
        ...INDICATORS.map(({ code, name }) =>
          valueColumn(code, name, 10, { style: { base: "sample", align: "center" } }),
        ),
        column("data", "note", 24, { style: "sample" }),
      ],
      rows: CANDIDATES.map((each) => [
        each.name,
        each.class,
        ...INDICATORS.map(({ code }) => (each.without === code ? text("不适用", "N/A") : null)),
        each.post,
      ]),
      spare: 10,
      frozenColumns: 1,
    },
    locale,
  );
}

/** 评分: the votes on each item of each candidate by kind of voters; issued and returned come from the meeting. */
export function votesSheet(locale: Locale): SheetSpec {
  const [issuedAt, returnedAt, validAt, abstainedAt] = [7, 8, 9, 10] as const;
  const rows = Array.from({ length: BALLOT_ROWS }, (_, index) => ballotRow(index, locale));
  const first = FIRST_ROW + 1;
  const letter = (at: number): string => addressOf(0, at).replace("1", "");
  return ratingsSheet(
    {
      title: text("民主测评得票", "Votes"),
      note: text(
        "每人每项每类票一行，填各档得票和弃权；发出、收回取自“到会与发票”，有效票自动相加。有效与弃权之和多于收回的整行变红。",
        "A row for each candidate, item and kind of ballot: enter votes and abstentions. A row turns red where valid votes and abstentions exceed the ballots returned.",
      ),
      sources: VOTERS.map(({ name }) => name),
      sourceHeader: column("ratings", "source", 1).header,
      hasMarks: false,
      votes: ANSWERS.map(({ name }) => name),
      rows,
      spare: 0,
      isProtected: true,
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 0, rows: BALLOT_ROWS, columns: 11 },
          formula: `AND($C${first}<>"",N($${letter(validAt)}${first})+N($${letter(abstainedAt)}${first})>N($${letter(returnedAt)}${first}))`,
          fill: "FDE7E9",
          bold: true,
        },
        {
          area: { row: FIRST_ROW, column: issuedAt, rows: BALLOT_ROWS, columns: 2 },
          formula: `AND($C${first}<>"",N($${letter(returnedAt)}${first})>N($${letter(issuedAt)}${first}))`,
          fill: "FDE7E9",
        },
      ],
    },
    locale,
  );
}

function ballotRow(index: number, locale: Locale): TemplateRow {
  const kinds = columnRange(MEETING[locale], 0, VOTERS.length);

  const ballot = BALLOTS[index];
  const row = FIRST_ROW + index;
  const source = addressOf(row, 2);
  const fromMeeting = (at: number): string =>
    `IF(${source}="","",INDEX(${columnRange(MEETING[locale], at, VOTERS.length)},MATCH(${source},${kinds},0)))`;
  const votes = `${addressOf(row, FIRST_VOTE)}:${addressOf(row, FIRST_VOTE + ANSWERS.length - 1)}`;
  const cell = (value: number | undefined, formula: string): TemplateCell => ({
    value: value ?? "",
    formula,
    style: { base: "number", format: "0" },
  });
  const [, , issued, returned] = ballot?.voters.meeting ?? [];
  const cast = ballot?.votes.reduce((sum, votes) => sum + votes, 0);
  return [
    ballot?.candidate.name ?? null,
    ballot?.code ?? null,
    ballot?.voters.name ?? null,
    ...(ballot?.votes ?? ANSWERS.map(() => null)),
    cell(issued, fromMeeting(5)),
    cell(returned, fromMeeting(6)),
    cell(cast, `IF(${source}="","",SUM(${votes}))`),
    ballot?.voters.abstentions ?? null,
  ];
}
