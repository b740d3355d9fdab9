import { figure } from "../data/figure";
import { wholeNumber } from "../data/exact";
import type { Block, TableColumn } from "../data/report";
import { line, type Text } from "../data/text";
import { byRank, type ClassFacts } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { gradeWord } from "../patterns/context";

interface UnitColumn extends TableColumn {
  readonly cell: (unit: UnitFacts, place: number) => Text;
}

/** 附件1: a line a unit, class after class; with scores by rank, without them in the order of the data. */
export function scoresTables(facts: ReportFacts, hasScores: boolean): Block[] {
  const columns = columnsOf(facts, hasScores);
  const rows = listedUnits(facts, hasScores).map((unit, place) =>
    columns.map(({ cell }) => cell(unit, place)),
  );
  return [{ kind: "table", table: { columns, rows } }];
}

/** Class after class; with scores by rank, without them in the order of the data. */
export function listedUnits({ classes }: ReportFacts, hasScores: boolean): UnitFacts[] {
  return classes.flatMap(({ all }) => {
    const present = all.filter(({ standing }) => standing !== "absent");
    return hasScores ? byRank(present) : present;
  });
}

/** 序号 700, 单位 2600, 类别 1145, 总分 1300, 等次 1600, 名次 1500; what is left out widens 单位. */
function columnsOf(facts: ReportFacts, hasScores: boolean): UnitColumn[] {
  const { isClassed } = facts;
  const classWidth = hasScores ? 1145 : 2145;
  const unitWidth = hasScores ? (isClassed ? 2600 : 3745) : isClassed ? 4400 : 6545;
  const columns: (UnitColumn | false)[] = [
    {
      header: "序号",
      width: 700,
      align: "center",
      cell: (_, place) => [serial(place)],
    },
    { header: facts.noun.header, width: unitWidth, align: "left", cell: ({ whole }) => [whole] },
    isClassed && {
      header: "类别",
      width: classWidth,
      align: "center",
      cell: (unit) => line`${facts.classFactsOf(unit).quote}`,
    },
    hasScores && { header: "总分", width: 1300, align: "right", cell: ({ score }) => bare(score) },
    { header: gradeWord(facts), width: 1600, align: "center", cell: ({ grade }) => [grade.quote] },
    hasScores && { header: "名次", width: 1500, align: "right", cell: ({ rank }) => bare(rank) },
  ];
  return columns.filter((column) => column !== false);
}

/** The number of a line. */
export function serial(place: number) {
  return figure(wholeNumber(place + 1), { line: place + 1 });
}

/** A figure in a column whose header says its unit. */
export function bare(each: UnitFacts["score"]): Text {
  return each ? [{ ...each, unit: "" }] : line`—`;
}

/** The table of one class. */
export function classTable(facts: ReportFacts, classFacts: ClassFacts): Block[] {
  return scoresTables({ ...facts, classes: [classFacts], isClassed: false }, true);
}
