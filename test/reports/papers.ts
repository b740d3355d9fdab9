import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Grading } from "../../src/grading/results/grading";
import type { ChartSpec } from "../../src/reports/data/chart";
import type { Block, Report, ReportForm } from "../../src/reports/data/report";
import { line, shownText, type Piece, type Text } from "../../src/reports/data/text";
import { readReportFacts } from "../../src/reports/facts/reportFacts";
import type { PaperChoices } from "../../src/reports/kinds/kind";
import type { KindId } from "../../src/reports/kindNames";
import { makeReport } from "../../src/reports/makeReport";
import { annualDepartment } from "../../src/templates/annualDepartment/annualDepartment";
import type { Template } from "../../src/templates/template";
import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/workbook";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

export const DATE = "2026-12-31";

/** A graded workbook with what its papers are made from. */
export interface Graded {
  readonly workbook: Workbook;
  readonly grading: Grading;
}

/** A template as it is delivered, with rows added to 方案 and decisions as 结果 would hold them. */
export async function sample(
  settings: readonly (readonly CellValue[])[] = [],
  decided: Readonly<Record<string, string>> = {},
  template: Template = annualDepartment,
): Promise<Graded> {
  const workbook = createMemoryWorkbook();
  const sheets = template.sheets({ locale: "zh-CN", isScaled: true }).map((sheet) => {
    if (sheet.name !== "方案") return sheet;
    const added = settings.map((row) => row.map((value) => ({ value })));
    return { ...sheet, rows: [...sheet.rows, ...added] };
  });
  const results = [
    ["单位", "建议等次", "审定等次", "审定理由"],
    ...Object.entries(decided).map(([unit, grade]) => [unit, grade, grade, "会议研究"]),
  ].map((row) => row.map((value) => ({ value })));
  const isDecided = Object.keys(decided).length > 0;
  await workbook.sheets.render(
    isDecided
      ? [...sheets.filter(({ name }) => name !== "结果"), { name: "结果", rows: results }]
      : sheets,
  );
  const { grading, findings } = await prepareGrading(workbook);
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return { workbook, grading };
}

/** The paper, or the sentence that refuses it. */
export async function paper(
  { workbook, grading }: Graded,
  kind: KindId,
  { unit, ...choices }: Partial<Omit<PaperChoices, "unit">> & { unit?: string } = {},
): Promise<Report | string> {
  const facts = await readReportFacts(workbook, grading);
  const found = facts.units.find(({ name }) => name === unit);
  const own = found ? { ...choices, unit: found } : choices;
  const made = makeReport(facts, kind, { date: DATE, ...own });
  return "refusal" in made ? made.refusal.message["zh-CN"] : made.report;
}

export async function report(...given: Parameters<typeof paper>): Promise<Report> {
  const made = await paper(...given);
  if (typeof made === "string") throw new Error(made);
  return made;
}

/** All of the running text, headings included, tables left out. */
export function read({ title, address, blocks, sign }: Report): string[] {
  const head = title.map(shownText).join("");
  return [
    head,
    ...(address ? [`${shownText(address)}：`] : []),
    ...blocks.flatMap((block) => {
      if (block.kind === "heading") return [block.text];
      if (block.kind !== "paragraph" && block.kind !== "line") return [];
      return [`${block.kind === "paragraph" ? (block.lead ?? "") : ""}${shownText(block.text)}`];
    }),
    ...(sign ? [shownText(sign.issuer), shownText(sign.date)] : []),
  ];
}

/** The rows of a table, its head first. */
export function tableRows(block: Block | undefined): string[][] {
  if (block?.kind !== "table") throw new Error("no table");
  const { columns, rows, foot = [] } = block.table;
  const head = columns.map(({ header }) => (typeof header === "string" ? line`${header}` : header));
  return [head, ...rows, ...foot].map((row) => row.map(shownText));
}

/** Every text of a paper, with what is only a heading left out. */
export function textsOf({ title, address, blocks, sign, attachments, imprint }: Report): Text[] {
  const all = [...blocks, ...attachments.flatMap((each) => each.blocks)];
  return [
    ...title,
    ...(address ? [address] : []),
    ...all.flatMap((block): Text[] => {
      if (block.kind === "heading" || block.kind === "pageBreak") return [];
      if (block.kind === "form") return formTexts(block.form).flat(2);
      if (block.kind === "chart") return chartTexts(block.chart);
      if (block.kind !== "table") return [block.text];
      const { columns, rows, foot = [] } = block.table;
      const headers = columns.flatMap(({ header }) => (typeof header === "string" ? [] : [header]));
      return [...headers, ...rows.flat(), ...foot.flat()];
    }),
    ...(sign ? [sign.issuer, sign.date] : []),
    ...(Object.values(imprint ?? {}) as Text[]),
  ];
}

/** The title of a chart, and all that it shows. */
function chartTexts({ title, header, categories, series }: ChartSpec): Text[] {
  return [
    title,
    header,
    ...categories,
    ...series.flatMap(({ name, figures }) => [name, figures.filter((each) => each !== undefined)]),
  ];
}

/** The texts of a form by row and cell, what is signed last. */
function formTexts({ rows }: ReportForm): Text[][][] {
  return rows.map(({ cells }) =>
    cells.map(({ texts, sign }) => (sign ? [...texts, sign] : [...texts])),
  );
}

/** A form as it reads, the paragraphs of a cell with / between. */
export function formRows(block: Block | undefined): string[][] {
  if (block?.kind !== "form") throw new Error("no form");
  return formTexts(block.form).map((row) => row.map((cell) => cell.map(shownText).join("/")));
}

export function piecesOf(made: Report): Piece[] {
  return textsOf(made).flat();
}
