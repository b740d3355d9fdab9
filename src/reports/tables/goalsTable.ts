import { placeText } from "../data/placeText";
import type { Block, ReportTable, TableColumn } from "../data/report";
import { joined, line, type Text } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { cellText } from "../records/cellText";
import {
  dimensionText,
  fieldText,
  indicatorsOf,
  weightHeader,
  weightText,
} from "./indicatorTables";
import { standardText } from "./standardText";
import { targetText } from "./targetText";

interface GoalColumn extends TableColumn {
  /** The indicator, and the one in the row above. */
  readonly cell: (index: number, before: number | undefined) => Text;
}

/** What a unit is to reach: 维度 1100 · 指标 1900 · 权重 900 · 目标 1345 · 评分标准 2500 · 责任人 1100. */
export function goalsTable(facts: ReportFacts, unit: UnitFacts): Block {
  const classFacts = facts.classFactsOf(unit);
  const isGrouped = facts.grading.read.scheme.indicators.some(({ groups }) => groups.length > 0);
  const given: readonly (GoalColumn | false)[] = [
    isGrouped && {
      ...{ header: "维度", width: 1100, align: "left" },
      cell: (index, before) => (isSame(facts, index, before) ? [] : dimensionText(facts, index)),
    },
    {
      ...{ header: "指标", width: isGrouped ? 1900 : 3000, align: "left" },
      cell: (index) => fieldText(facts, index, "name"),
    },
    {
      ...{ header: weightHeader(facts), width: 900, align: "right" },
      cell: (index) => weightText(facts, index, unit.className, classFacts.name),
    },
    {
      ...{ header: "目标", width: 1345, align: "center" },
      cell: (index) => targetText(facts, unit, index),
    },
    {
      ...{ header: "评分标准", width: 2500, align: "left" },
      cell: (index) => standardText(facts, index),
    },
    {
      ...{ header: "责任人", width: 1100, align: "left" },
      cell: (index) => personsText(facts, index),
    },
  ];
  const columns = given.filter((column) => column !== false);
  const table: ReportTable = {
    columns,
    rows: indicatorsOf(facts, unit.className).map((index, row, all) =>
      columns.map(({ cell }) => cell(index, all[row - 1])),
    ),
    isDense: true,
  };
  return { kind: "table", table };
}

/** Whether the row above names the dimension already; said once, it leaves room for more rows on the page. */
function isSame({ grading }: ReportFacts, index: number, before: number | undefined): boolean {
  const nameOf = (at: number) => grading.read.scheme.indicators[at]!.groups[0]?.name;
  return before !== undefined && nameOf(index) === nameOf(before);
}

const PERSONS = [
  ["leader", "分管领导"],
  ["head", "部门负责人"],
  ["person", ""],
  ["person1", "第一责任人"],
  ["person2", "第二责任人"],
  ["person3", "第三责任人"],
] as const;

/** Who answers for it, with the office that each has. */
function personsText({ grading }: ReportFacts, index: number): Text {
  const { indicators } = grading.read;
  const texts = PERSONS.map(([field, office]) => {
    const words = cellText(
      indicators.cellOf(index, field),
      placeText(indicators.placeOf(index, field)),
    );
    return words.length === 0 ? undefined : line`${office}${words}`;
  });
  return joined(texts, "；");
}
