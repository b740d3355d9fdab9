import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import { ratingsSheet } from "../build/ratingsSheet";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, word, type TemplateCell, type TemplateValue } from "../build/text";
import { ROUTINE, TRACKING } from "./followUpSheets";
import { CLASSES, DECISION, FINANCE, INDICATORS, QUARTERLY, SAMPLES } from "./civilServantData";

const number = { base: "sample", align: "right" } as const;
const plain = { base: "number", format: "General" } as const;
const PERSON = text("姓名", "unit");

function nameOf(code: string) {
  return INDICATORS.find((each) => each.code === code)!.name;
}

/** 数据: goals and routine assessment by formula, the other marks by hand, and who gets no grade. */
export function dataSheet(locale: Locale): SheetSpec {
  const take = (sheet: string, unit: number, at: number, value: TemplateValue): TemplateCell => {
    const source = cellOn(sheet, FIRST_ROW + unit, at);
    return { value, formula: `IF(${source}="","",${source})`, style: plain };
  };
  const value = (code: string) =>
    valueColumn(code, nameOf(code), 13, { style: number, limits: [0, 100] });
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("考核数据", "Data"),
      note: text(
        "目标达成和平时考核自动取数，其余填 0–100 分；状态填 不定档次 的要写原因，不排名、不占名额。",
        "Goals and routine marks come by formula, the rest are marks 0–100. Who gets no grade needs the reason and takes no place.",
      ),
      columns: [
        column("data", "unit", 14, { style: "sample", header: PERSON }),
        column("data", "class", 14, { style: "sample", words: CLASSES }),
        column("data", "status", 12, {
          style: "sample",
          words: [text("正常", "normal"), text("不定档次", "exempt")],
        }),
        column("data", "statusReason", 20, { style: "sample" }),
        value("P11"),
        column("data", "target", 11, { of: "P11", style: number }),
        ...["P13", "P21", "P22", "P31", "P32", "P41"].map(value),
      ],
      rows: SAMPLES.map((each, unit): TemplateRow => {
        const [inspection, ...own] = each.marks;
        const none = [null, null];
        return [
          each.name,
          each.class,
          each.reason ? text("不定档次", "exempt") : word("status", "normal"),
          each.reason ?? null,
          take(TRACKING[locale], unit, 7, each.goal[2]),
          take(TRACKING[locale], unit, 3, each.goal[0]),
          inspection ?? null,
          ...(each.class === FINANCE ? [...own, ...none] : [...none, ...own]),
          take(ROUTINE[locale], unit, 5, routineMark(each.quarters)),
        ];
      }),
      spare: 8,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

/** 平时考核: the words of four quarters and the mark they make. */
export function routineSheet(locale: Locale): SheetSpec {
  const quarters = ["一季度", "二季度", "三季度", "四季度"].map((zh, index) =>
    text(zh, `Quarter ${index + 1}`),
  );
  return tableSheet(
    {
      name: ROUTINE[locale],
      title: text("平时考核", "Routine assessment"),
      note: text(
        "每季度选 好、较好、一般、较差；示例按 100、85、70、50 折算后取平均。",
        "Choose a word for each quarter; the sample takes 100, 85, 70, 50 and their mean.",
      ),
      columns: [
        { header: text("姓名", "Person"), width: 16 },
        ...quarters.map((header) => ({
          header,
          width: 14,
          style: "sample" as const,
          words: QUARTERLY.map(({ name }) => name),
        })),
        { header: text("折算分", "Mark"), width: 12 },
      ],
      rows: SAMPLES.map(({ name, quarters: given }, unit): TemplateRow => {
        const row = FIRST_ROW + unit;
        const area = `${addressOf(row, 1)}:${addressOf(row, 4)}`;
        const sum = QUARTERLY.map(
          (each) => `COUNTIF(${area},"${each.name[locale]}")*${each.value}`,
        ).join("+");
        return [
          {
            value: name,
            formula: cellOn(sheetName("data", locale), row, 0),
            style: "text",
          },
          ...given.map((index) => QUARTERLY[index]!.name),
          {
            value: routineMark(given),
            formula: `IF(COUNTA(${area})=0,"",ROUND((${sum})/COUNTA(${area}),2))`,
            style: "number",
          },
        ];
      }),
      frozenColumns: 1,
      isProtected: true,
    },
    locale,
  );
}

function routineMark(quarters: readonly number[]): number {
  const sum = quarters.reduce((total, index) => total + QUARTERLY[index]!.value, 0);
  return Math.round((sum / quarters.length) * 100) / 100;
}

/** 评分: five peers for each person. */
export function peersSheet(locale: Locale): SheetSpec {
  const peers = text("同行", "peers");
  return ratingsSheet(
    {
      title: text("与同行的评估", "Rating by peers"),
      note: text(
        "每个评分一行，评分人只写代号。个人评分不进入结果表；5 个及以上评分去一高一低。",
        "A row for each mark, raters by code only. Single marks are not shown; of five marks and more the highest and lowest are left out.",
      ),
      sources: [peers],
      rows: SAMPLES.flatMap(({ name, peers: marks }) =>
        marks.map((mark, index): TemplateRow => [name, "P12", peers, `T${index + 1}`, mark]),
      ),
    },
    locale,
  );
}

/** 结果: where the leading group writes its decisions; grading fills in the rest and keeps them. */
export function decisionSheet(
  locale: Locale,
  grades: readonly ReturnType<typeof text>[],
): SheetSpec {
  return tableSheet(
    {
      // Grading writes its results in place of this sheet.
      name: sheetName("results", locale),
      title: text("建议等次与审定等次", "Suggested and decided grades"),
      note: text(
        "评分后自动写入建议等次；审定等次、理由、文号由领导小组填写，重新评分时保留。",
        "Grading writes the suggested grades; decided grade, reason and document are for the leading group and stay when graded again.",
      ),
      columns: [
        column("results", "unit", 16, { header: PERSON }),
        column("results", "suggested", 14),
        column("results", "decided", 14, { style: "sample", words: grades }),
        column("results", "reason", 26, { style: "sample" }),
        column("results", "document", 28, { style: "sample" }),
      ],
      rows: SAMPLES.map(({ name }): TemplateRow => {
        const own: TemplateValue[] =
          name === DECISION.unit
            ? [DECISION.decided, DECISION.reason, DECISION.document]
            : [null, null, null];
        return [{ value: name, style: "text" }, { value: null, style: "text" }, ...own];
      }),
      frozenColumns: 1,
    },
    locale,
  );
}
