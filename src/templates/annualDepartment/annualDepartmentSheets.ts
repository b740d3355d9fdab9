import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import { ratingsSheet } from "../build/ratingsSheet";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type TemplateValue } from "../build/text";
import {
  ANSWERS,
  ASKED,
  DOCUMENTS,
  EVIDENCE,
  REVIEWED,
  SAMPLES,
  TALK,
  VISIT,
  type Sample,
} from "./annualDepartmentData";

const REVIEW = text("自评核定", "Review");
const VERIFIED = 4;
const plain = { base: "number", format: "General" } as const;
const sampleNumber = { base: "sample", align: "right" } as const;

/** 自评核定: what a department claims, what the review leaves, why, and on what evidence; one item a row. */
export function reviewSheet(locale: Locale): SheetSpec {
  const rows = SAMPLES.flatMap((sample, unit) =>
    REVIEWED.map((_, index) =>
      reviewRow(sample, index, FIRST_ROW + unit * REVIEWED.length + index, locale),
    ),
  );
  const area = { row: FIRST_ROW, column: 0, rows: rows.length, columns: 10 };
  return tableSheet(
    {
      name: REVIEW[locale],
      title: text("单位自评与评审核定", "Self-assessment and review"),
      note: text(
        "单位填自评和佐证材料，评审组填核定分和扣分原因；数据表自动取核定分。没有数据填 缺 或 不适用。",
        "The department claims and hands in evidence, the review verifies and gives the reason; the data take the verified value. Where there is none write not reported or N/A.",
      ),
      columns: [
        { header: text("单位", "Department"), width: 16, style: "sample" },
        { header: text("编码", "Code"), width: 7 },
        { header: text("指标", "Indicator"), width: 20 },
        { header: text("自评", "Claimed"), width: 9, limits: [0, 100] },
        { header: text("核定分", "Verified"), width: 9, limits: [0, 100] },
        { header: text("核减", "Cut"), width: 8 },
        { header: text("扣分原因", "Reason of cut"), width: 18, style: "sample" },
        { header: text("佐证材料", "Evidence"), width: 22, style: "sample" },
        {
          header: text("评审方式", "Method"),
          width: 12,
          style: "sample",
          words: [VISIT, DOCUMENTS, TALK],
        },
        { header: text("提示", "Hint"), width: 16 },
      ],
      rows,
      conditionals: [
        { area, formula: `$J${FIRST_ROW + 1}<>""`, fill: "FDE7E9" },
        { area, formula: `N($F${FIRST_ROW + 1})>0`, fill: "FFF4CE" },
      ],
      frozenColumns: 3,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function reviewRow(
  { name, marks, cuts = {} }: Sample,
  index: number,
  row: number,
  locale: Locale,
): TemplateRow {
  const { code, name: item } = REVIEWED[index]!;
  const verified = marks[index]!;
  const [points, reason] = cuts[code] ?? [0, null];
  const claimed = typeof verified === "number" ? verified + points : verified;
  const [evidence, method] = EVIDENCE[code]!;
  const at = (offset: number): string => addressOf(row, offset);
  return [
    name,
    { value: code, style: "centre" },
    { value: item, style: "text" },
    { value: claimed, style: sampleNumber },
    { value: verified, style: sampleNumber },
    {
      value: typeof verified === "number" ? points : "",
      formula: `IF(AND(ISNUMBER(${at(3)}),ISNUMBER(${at(4)})),${at(3)}-${at(4)},"")`,
      style: plain,
    },
    reason,
    evidence,
    method,
    hint(at, locale),
  ];
}

/** A cut without a reason, or an item that nobody has verified. */
function hint(at: (offset: number) => string, locale: Locale): TemplateCell {
  const open = text("待核定", "to be verified")[locale];
  const unexplained = text("请写扣分原因", "give the reason")[locale];
  return {
    value: "",
    formula: `IF(${at(4)}="","${open}",IF(AND(N(${at(5)})>0,${at(6)}=""),"${unexplained}",""))`,
    style: "text",
  };
}

/** 数据: the verified values, by formula. */
export function dataSheet(locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各部门核定数据", "Verified values of the departments"),
      note: text(
        "各列自动取“自评核定”表的核定分，无需填写；专家评分和问卷在“评分”表。增加单位时在下面的空行直接填数。",
        "The columns take the verified values of the review by formula; experts and survey are in the ratings. For another department fill in a spare row.",
      ),
      columns: [
        column("data", "unit", 18, { style: "sample" }),
        ...REVIEWED.map(({ code, name }) =>
          valueColumn(code, name, 11, { style: sampleNumber, limits: [0, 100] }),
        ),
      ],
      rows: SAMPLES.map(({ name, marks }, unit) => [
        name,
        ...REVIEWED.map((_, index): TemplateCell => {
          const row = FIRST_ROW + unit * REVIEWED.length + index;
          const source = cellOn(REVIEW[locale], row, VERIFIED);
          return { value: marks[index]!, formula: `IF(${source}="","",${source})`, style: plain };
        }),
      ]),
      spare: 6,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

/** 评分: the experts on the results of reform, the survey on satisfaction. */
export function expertsAndSurvey(locale: Locale): SheetSpec {
  const experts = text("专家", "experts");
  const people = text("群众", "public");
  const votes = ANSWERS.map(({ name }) => name);
  const none: TemplateValue[] = ["issued", "returned", "valid", "abstentions"].map(() => null);
  const rows = SAMPLES.flatMap(({ name, experts: marks, votes: given }): TemplateRow[] => {
    const valid = given.reduce((sum, count) => sum + count, 0);
    return [
      ...marks.map((mark, index): TemplateRow => [
        name,
        "D33",
        experts,
        text(`专家${index + 1}`, `E${index + 1}`),
        mark,
        ...votes.map(() => null),
        ...none,
      ]),
      ...["D51", "D52", "D53"].map((code, index): TemplateRow => {
        // The three questions differ by a few answers.
        const [first, second, ...rest] = given;
        const counts = [first - index, second + index, ...rest];
        return [name, code, people, null, null, ...counts, ASKED, ASKED, valid, ASKED - valid];
      }),
    ];
  });
  return ratingsSheet(
    {
      title: text("专家评分与公众问卷", "Experts and survey"),
      note: text(
        "专家一人一行填评分；问卷一题一行填得票、发出、收回、有效和弃权。个人评分不进入结果表。",
        "A row for each expert with the mark; a row for each question of the survey with its answers. Single marks are not shown in the results.",
      ),
      sources: [experts, people],
      votes,
      rows,
    },
    locale,
  );
}
