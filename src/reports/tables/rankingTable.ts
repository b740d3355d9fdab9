import { fixedText } from "../data/exact";
import { exactValue, numberOf, type Figure } from "../data/figure";
import type { ReportTable, TableColumn } from "../data/report";
import { line, type Text } from "../data/text";
import type { Dimension } from "../facts/dimensions";
import type { ClassFacts } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { bare, serial } from "./scoresTables";

interface Choices {
  readonly withoutDecided: boolean;
  /** Whether the units are one class, so that its mean and best can stand below. */
  readonly isWhole: boolean;
}

interface Column extends TableColumn {
  readonly cell: (unit: UnitFacts, place: number) => Text;
  readonly mean?: Text;
  readonly best?: Text;
}

const PORTRAIT = 8845;
const LANDSCAPE = 12756;
const MOST_PORTRAIT = 9;

/** More dimensions leave no room for a number each; they follow in tables of their own, so many in each. */
const MOST_DIMENSIONS = 15;
const IN_TABLE = 7;

/** The table of all results; very many dimensions stand in further tables below it. */
export function rankingTables(
  facts: ReportFacts,
  units: readonly UnitFacts[],
  { withoutDecided, isWhole }: Choices,
): ReportTable[] {
  const classFacts = units[0] && facts.classFactsOf(units[0]);
  const dimensions = dimensionColumns(facts, classFacts);
  const isCompared = isWhole && classFacts !== undefined && !classFacts.isSmall;
  const tableOf = (columns: readonly Column[]): ReportTable => sized(columns, units, isCompared);
  const few = dimensions.length <= MOST_DIMENSIONS;
  const whole = tableOf(columnsOf(facts, classFacts, few ? dimensions : [], withoutDecided));
  if (few) return [whole];
  const starts = dimensions.flatMap((_, index) => (index % IN_TABLE === 0 ? [index] : []));
  const name: Column = { ...nameColumn(facts), mean: line`平均`, best: line`最高` };
  return [
    whole,
    ...starts.map((start) => tableOf([name, ...dimensions.slice(start, start + IN_TABLE)])),
  ];
}

/** Up to nine columns stand on an upright page, more on a lying one. */
function sized(
  columns: readonly Column[],
  units: readonly UnitFacts[],
  isCompared: boolean,
): ReportTable {
  const whole = columns.length > MOST_PORTRAIT ? LANDSCAPE : PORTRAIT;
  const fixed = columns.reduce((total, { width }) => total + width, 0);
  const scale = whole / fixed;
  const widths = columns.map(({ width }) => Math.floor(width * scale));
  const rest = whole - widths.reduce((total, width) => total + width, 0);
  const heads = columns.map(({ header, align }, index): TableColumn => {
    return { header, align, width: widths[index]! + (index === 1 ? rest : 0) };
  });
  const rows = units.map((unit, place) => columns.map(({ cell }) => cell(unit, place)));
  const foot = isCompared
    ? [columns.map(({ mean = [] }) => mean), columns.map(({ best = [] }) => best)]
    : [];
  return { columns: heads, rows, foot };
}

function nameColumn({ noun }: ReportFacts): Column {
  return { header: noun.header, width: 1700, align: "left", cell: ({ whole }) => [whole] };
}

function columnsOf(
  facts: ReportFacts,
  classFacts: ClassFacts | undefined,
  dimensions: readonly Column[],
  withoutDecided: boolean,
): Column[] {
  const columns: (Column | false)[] = [
    {
      header: "序号",
      width: 600,
      align: "center",
      cell: (_, place) => [serial(place)],
      mean: line`平均`,
      best: line`最高`,
    },
    nameColumn(facts),
    facts.isClassed && {
      header: "类别",
      width: classWidth(facts),
      align: "center",
      cell: (unit) => line`${facts.classFactsOf(unit).quote}`,
    },
    ...dimensions,
    ...pointColumns(facts),
    {
      header: "总分",
      width: 900,
      align: "right",
      cell: ({ score }) => bare(score),
      mean: bare(classFacts?.scores?.mean),
      best: bare(classFacts?.scores?.max),
    },
    {
      header: facts.state === "final" ? "等次" : "建议等次",
      width: 1100,
      align: "center",
      cell: ({ grade }) => [grade.quote],
    },
    { header: "名次", width: 700, align: "right", cell: ({ rank }) => bare(rank) },
    !withoutDecided &&
      facts.state !== "final" && {
        header: "审定等次",
        width: 1100,
        align: "center",
        cell: ({ isDecided, grade }) => (isDecided ? [grade.quote] : []),
      },
  ];
  return columns.filter((column) => column !== false);
}

/** Twips, so that up to eight characters of a class stand in one line. */
function classWidth({ classes }: ReportFacts): number {
  const longest = classes.reduce((most, { name }) => Math.max(most, [...(name ?? "")].length), 4);
  return Math.min(longest, 8) * CHARACTER + 200;
}

/** Twips of a character on an upright page before the columns are fitted to it. */
const CHARACTER = 200;

/** The points in each dimension, full marks in the header; classes with other dimensions have none in common. */
function dimensionColumns(facts: ReportFacts, classFacts: ClassFacts | undefined): Column[] {
  if (!classFacts) return [];
  const names = namesOf(classFacts.dimensions.map(({ dimension }) => dimension));
  const isCommon = facts.classes.every(
    ({ dimensions }) => namesOf(dimensions.map(({ dimension }) => dimension)) === names,
  );
  if (!isCommon) return [];
  return classFacts.dimensions.map(({ dimension, points }, index) => ({
    header: [dimension.quote],
    width: 900,
    align: "right",
    cell: ({ dimensions }) => bare(dimensions[index]?.points),
    mean: bare(points?.mean),
    best: bare(points?.max),
  }));
}

function namesOf(dimensions: readonly Dimension[]): string {
  return JSON.stringify(dimensions.map(({ name }) => name));
}

/** 加权得分, 加分, 扣分 where anybody has some. */
function pointColumns({ units, grading }: ReportFacts): Column[] {
  const { decimals } = grading.read.scheme.settings;
  const has = (each: Figure | undefined): boolean => each !== undefined && numberOf(each) !== 0;
  if (!units.some(({ bonus, deduction }) => has(bonus) || has(deduction))) return [];
  const points = (each: Figure | undefined): Text =>
    has(each) ? bare(padded(each!, decimals)) : line`—`;
  return [
    { header: "加权得分", width: 1000, align: "right", cell: ({ weighted }) => bare(weighted) },
    { header: "加分", width: 700, align: "right", cell: ({ bonus }) => points(bonus) },
    { header: "扣分", width: 700, align: "right", cell: ({ deduction }) => points(deduction) },
  ];
}

/** Points as typed, with the decimals of the scores beside them where they have fewer. */
function padded(each: Figure, decimals: number): Figure {
  const places = each.shown.split(".")[1]?.length ?? 0;
  return places >= decimals ? each : { ...each, shown: fixedText(exactValue(each), decimals) };
}
