import { appliesTo } from "../../scoring/weights/weightTree";
import { inWorkbook } from "../../grading/rules";
import { wordOf } from "../../scoring/vocabulary";
import { placeText } from "../data/placeText";
import type { Block, TableColumn } from "../data/report";
import { line, quote, shownText, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { isWeighed, weightFigure, weightWord } from "../facts/schemeFigures";
import { bare } from "./scoresTables";

interface IndicatorColumn extends TableColumn {
  readonly cell: (index: number) => Text;
  /** Left out where no indicator has anything in it. */
  readonly mayGo?: boolean;
}

/** A row an indicator, a table a class: what is assessed, with what weight and by what. */
export function indicatorTables(facts: ReportFacts): Block[] {
  return facts.classes.flatMap((classFacts): Block[] => {
    const title: Block[] = classFacts.quote ? [{ kind: "line", text: [classFacts.quote] }] : [];
    const indexes = indicatorsOf(facts, classOf(classFacts));
    const columns = filledColumns(columnsOf(facts, classFacts), indexes);
    const rows = indexes.map((index) => columns.map(({ cell }) => cell(index)));
    return [...title, { kind: "table", table: { columns, rows } }];
  });
}

/** Without 性质 and 数据来源 where nobody filled them in; the name of the indicator takes their width. */
function filledColumns(
  columns: readonly IndicatorColumn[],
  indexes: readonly number[],
): IndicatorColumn[] {
  const isBlank = ({ mayGo = false, cell }: IndicatorColumn): boolean =>
    mayGo && indexes.every((index) => shownText(cell(index)) === "—");
  const free = columns.filter(isBlank).reduce((total, { width }) => total + width, 0);
  return columns
    .filter((column) => !isBlank(column))
    .map((column) => (column.header === NAME ? { ...column, width: column.width + free } : column));
}

const NAME = "指标";

/** The indicators that a class has, constraints among them. */
export function indicatorsOf({ grading }: ReportFacts, className: string): number[] {
  return grading.read.scheme.indicators.flatMap((indicator, index) =>
    appliesTo(indicator, className) ? [index] : [],
  );
}

function classOf({ all }: ClassFacts): string {
  return all[0]?.className ?? "";
}

/** 维度 1500 · 指标 2745 · 权重 1000 · 性质 900 · 计分方法 1400 · 数据来源 1300; without dimensions 指标 takes their width. */
function columnsOf(facts: ReportFacts, classFacts: ClassFacts): IndicatorColumn[] {
  const { scheme } = facts.grading.read;
  const isGrouped = scheme.indicators.some(({ groups }) => groups.length > 0);
  const columns: (IndicatorColumn | false)[] = [
    isGrouped && {
      ...{ header: "维度", width: 1500, align: "left" },
      cell: (index) => dimensionText(facts, index),
    },
    {
      ...{ header: NAME, width: isGrouped ? 2745 : 4245, align: "left" },
      cell: (index) => fieldText(facts, index, "name"),
    },
    {
      ...{ header: weightHeader(facts), width: 1000, align: "right" },
      cell: (index) => weightText(facts, index, classOf(classFacts), classFacts.name),
    },
    {
      ...{ header: "性质", width: 900, align: "center", mayGo: true },
      cell: (index) => natureText(facts, index),
    },
    {
      ...{ header: "计分方法", width: 1400, align: "center" },
      cell: (index) => ruleText(facts, index),
    },
    {
      ...{ header: "数据来源", width: 1300, align: "center", mayGo: true },
      cell: (index) => fieldText(facts, index, "source"),
    },
  ];
  return columns.filter((column) => column !== false);
}

export function weightHeader({ grading }: ReportFacts): string {
  const word = weightWord(grading.read.scheme);
  return word === "权重" ? "权重（%）" : word;
}

/** The weight of an indicator for a class, without its unit; — where it has none. */
export function weightText(
  { grading }: ReportFacts,
  index: number,
  className: string,
  scope: string | null,
): Text {
  const { scheme } = grading.read;
  if (!isWeighed(scheme, index, className)) return line`—`;
  return bare(weightFigure(scheme, { className, scope }, scheme.indicators[index]!.code, [index]));
}

export function dimensionText({ grading }: ReportFacts, index: number): Text {
  const { scheme, indicators } = grading.read;
  const [first] = scheme.indicators[index]!.groups;
  if (!first) return [];
  return [quote(first.name, placeText(indicators.placeOf(index, "level1")), true)];
}

/** What a cell of 指标 says in words; the name of an indicator is its code where it has no other. */
export function fieldText({ grading }: ReportFacts, index: number, field: "name" | "source"): Text {
  const { scheme, indicators } = grading.read;
  const cell = indicators.cellOf(index, field);
  const text = field === "name" ? scheme.indicators[index]!.name : cell;
  if (typeof text !== "string" || text.trim() === "") return line`—`;
  return [quote(text.trim(), placeText(indicators.placeOf(index, field)), true)];
}

function natureText({ grading }: ReportFacts, index: number): Text {
  const { nature } = grading.read.scheme.indicators[index]!;
  return nature === null ? line`—` : line`${wordOf("nature", nature)}`;
}

/** 计分方法 in the word of the format, whatever the language of the workbook. */
export function ruleText({ grading }: ReportFacts, index: number): Text {
  const { rule } = grading.read.scheme.indicators[index]!;
  return line`${wordOf("rule", inWorkbook(rule).wordOf(rule))}`;
}
