import type { Grading } from "../../grading/results/grading";
import { recheck, type Recheck } from "../../grading/run/recheck";
import type { Workbook } from "../../workbook/workbook";
import type { PaperSettings } from "../../grading/read/readPaper";
import { wholeNumber } from "../data/exact";
import { figure, isAbove, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import type { State } from "../data/report";
import type { Source } from "../data/source";
import { quote } from "../data/text";
import { readRecords, type Records } from "../records/readRecords";
import { dimensionsOf, itemsOf, type Dimension, type Item } from "./dimensions";
import { factsOf, type ClassFacts } from "./classFacts";
import { nounOf, type Noun } from "./noun";
import { unitReader, type UnitFacts } from "./unitFacts";

/** All that papers say of a graded workbook, once for every kind. */
export interface ReportFacts {
  readonly grading: Grading;
  readonly paper: PaperSettings;
  readonly state: State;
  readonly noun: Noun;
  /** The one class that the papers are of; null where they are of all. */
  readonly scope: string | null;
  readonly isClassed: boolean;
  readonly units: readonly UnitFacts[];
  /** A class each, in the order in which the data name them, or one of all. */
  readonly classes: readonly ClassFacts[];
  readonly classFactsOf: (unit: UnitFacts) => ClassFacts;
  readonly records: Records;
  /** What stands in 结果 against a recomputation; undefined where there is no such sheet. */
  readonly recheck: Recheck | undefined;
  /** The place of a unit in a dimension of its class by 得分率; undefined without a rate. */
  readonly placeIn: (unit: UnitFacts, dimension: number) => Figure | undefined;
}

/** The facts of a graded workbook. */
export async function readReportFacts(workbook: Workbook, grading: Grading): Promise<ReportFacts> {
  const records = await readRecords(workbook, grading);
  return reportFacts(grading, records, await recheck(workbook, grading));
}

function reportFacts(grading: Grading, records: Records, found: Recheck | undefined): ReportFacts {
  const { read, appraisal } = grading;
  const dimensions = remembered((name) => dimensionsOf(grading, name));
  const items = remembered((name) => itemsOf(grading, name));
  const facts = unitReader(grading, dimensions, items);
  const units = read.data.units.map((_, unit) => facts(unit));
  const { classNames, classes } = appraisal.columns;
  const isClassed = classes !== null && classNames.length > 1;
  const all = isClassed
    ? classNames.map((name) => factsOfClass(grading, units, name, { dimensions, items }))
    : [allUnits(units, classNames[0] ?? "", { dimensions, items })];
  const present = all.filter(({ all }) => all.length > 0);
  const classBy = new Map(
    present.flatMap((classFacts) => classFacts.all.map((unit) => [unit, classFacts])),
  );
  const classFactsOf = (unit: UnitFacts): ClassFacts => classBy.get(unit)!;
  return {
    grading,
    paper: read.settings.paper,
    state: stateOf(grading, units),
    noun: nounOf(read.data.unitHeader),
    scope: null,
    isClassed,
    units,
    classes: present,
    classFactsOf,
    records,
    recheck: found,
    placeIn: (unit, dimension) => placeIn(classFactsOf(unit), unit, dimension),
  };
}

/** The facts of one class alone; undefined where nobody is in it. */
export function ofClass(facts: ReportFacts, className: string): ReportFacts | undefined {
  const units = facts.units.filter((unit) => unit.className === className);
  const classes = facts.classes.filter(({ name }) => name === className);
  if (!facts.isClassed || units.length === 0) return undefined;
  const state = stateOf(facts.grading, units);
  return { ...facts, scope: className, units, classes, state };
}

function placeIn(
  { units, name, dimensions }: ClassFacts,
  unit: UnitFacts,
  at: number,
): Figure | undefined {
  const own = unit.dimensions[at]?.rate;
  if (!own) return undefined;
  const better = units.filter((other) => {
    const rate = other.dimensions[at]?.rate;
    return rate !== undefined && isAbove(rate, own);
  });
  const list: Source = { field: "rate", scope: name, of: dimensions[at]!.dimension.name };
  return figure(wholeNumber(better.length + 1), { operation: "rankAmong", over: [own.from, list] });
}

interface Makers {
  readonly dimensions: (className: string) => readonly Dimension[];
  readonly items: (className: string) => readonly Item[];
}

function factsOfClass(
  { read }: Grading,
  units: readonly UnitFacts[],
  name: string,
  { dimensions, items }: Makers,
): ClassFacts {
  const all = units.filter(({ className }) => className === name);
  const first = all[0]?.index ?? 0;
  return factsOf({
    name,
    quote: quote(name, placeText(read.data.placeOf(first, "class"))),
    all,
    dimensions: dimensions(name),
    items: items(name),
  });
}

function allUnits(
  units: readonly UnitFacts[],
  name: string,
  { dimensions, items }: Makers,
): ClassFacts {
  return factsOf({
    name: null,
    quote: undefined,
    all: units,
    dimensions: dimensions(name),
    items: items(name),
  });
}

/** 定稿 where every unit that has a grade, or waits for one, is decided. */
function stateOf({ isDraft }: Grading, units: readonly UnitFacts[]): State {
  if (isDraft) return "draft";
  const isOpen = units.some(({ standing, isDecided }) => standing === "graded" && !isDecided);
  return isOpen ? "review" : "final";
}

function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, work(name));
    return known.get(name)!;
  };
}
