import type { GroupStep, Indicator } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { readChoiceCell, readNumber, readPlain, readText } from "./cells";
import { emptyRecord } from "./emptyRecord";
import {
  isGrowth,
  quantityCells,
  unitScale,
  type QuantityCells,
  type QuantityUnit,
} from "./quantity";
import { readRule } from "./readRule";
import { keyOf } from "../format/header";
import { isBlank, type Table, type TableRow } from "./table";

/** The indicators as read, with the place of each field. */
export interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  /** How the numbers of each are meant, and the forms in which its parameters are written. */
  readonly units: readonly QuantityUnit[];
  readonly quantities: readonly QuantityCells[];
  /** The headers that name a class: 权重:类别. */
  readonly classHeaders: ReadonlyMap<string, Place>;
  /** What the column of remarks is called: 说明, 评分标准; "" without one. */
  readonly noteHeader: string;
  /** The cell of a field of the indicator at the index. */
  placeOf(index: number, field: string): Place;
  cellOf(index: number, field: string): CellValue;
  formatOf(index: number, field: string): string | null;
}

/** The columns that a row of 指标 may fill without being an indicator. */
const HEADING: ReadonlySet<string> = new Set([
  ...["level1", "level1Weight", "level2", "level2Weight", "note"],
  ...["leader", "head", "person", "person1", "person2", "person3"],
]);

/** 指标 as a sheet, and where what is wrong with it is said. */
interface IndicatorSheet {
  readonly table: Table;
  readonly findings: Findings;
  /** The column of names: that of the innermost level. */
  readonly leaf: string;
  readonly classNames: readonly string[];
}

/** One row that is an indicator. */
interface IndicatorRow {
  readonly row: TableRow;
  readonly indicator: Indicator;
  readonly unit: QuantityUnit;
  readonly quantities: QuantityCells;
}

/** Reads 指标: groups are filled down as merged cells leave them, the leaf is the innermost name given. */
export function readIndicators(table: Table, findings: Findings): ReadIndicators {
  const leaf = ["name", "level2", "level1"].find((key) => table.columns.has(key)) ?? "code";
  const classNames = table.namesOf("classWeight");
  const sheet: IndicatorSheet = { table, findings, leaf, classNames };
  const groupWeights = new GroupWeights(findings);
  const groupsOf = groupReader(sheet, groupWeights);
  const isNew = newCodes(findings);
  const rows: IndicatorRow[] = [];
  for (const row of table.rows) {
    const groups = groupsOf(row);
    const code = readText(row.value("code"), row.place("code"), findings);
    const name = readText(row.value(leaf), row.place(leaf), findings);
    if (code === "") checkHeading(sheet, row, name);
    else if (isNew(row, code)) rows.push(readIndicator(sheet, row, { code, name, groups }));
  }
  return {
    indicators: rows.map(({ indicator }) => groupWeights.in(indicator)),
    units: rows.map(({ unit }) => unit),
    quantities: rows.map(({ quantities }) => quantities),
    classHeaders: new Map(
      classNames.map((name) => [name, table.headerPlace(keyOf("classWeight", name))]),
    ),
    noteHeader: table.headerText("note"),
    cellOf: (index, field) => rows[index]?.row.value(field) ?? null,
    formatOf: (index, field) => rows[index]?.row.format(field) ?? null,
    placeOf: (index, field) => {
      const key = field === "weight" ? weightKeyOf(sheet) : field;
      return rows[index]?.row.place(key) ?? { sheet: table.sheet, address: "" };
    },
  };
}

/** Gives the groups of row after row: a level that is left blank is the one above. */
function groupReader(
  { findings, leaf }: IndicatorSheet,
  weights: GroupWeights,
): (row: TableRow) => GroupStep[] {
  const above: { level1: string; level2: string } = { level1: "", level2: "" };
  return (row) => {
    const path: string[] = [];
    for (const level of ["level1", "level2"] as const) {
      if (level === leaf) continue;
      above[level] = nameOf(row, level);
      if (above[level] === "") continue;
      path.push(above[level]);
      const key = `${level}Weight`;
      const weight = readPlain(row.value(key), row.place(key), "weight", findings);
      if (weight !== null) weights.state(path, weight, row.place(key));
    }
    return path.map((name) => ({ name, weight: null }));
  };

  function nameOf(row: TableRow, level: "level1" | "level2"): string {
    const name = readText(row.value(level), row.place(level), findings);
    if (name === "" || name === above[level]) return above[level];
    if (level === "level1") above.level2 = "";
    return name;
  }
}

/** The weights of groups: each may stand on any row of its group, on several where they say the same. */
class GroupWeights {
  private readonly stated = new Map<string, { weight: number; place: Place }>();

  constructor(private readonly findings: Findings) {}

  /** The path names the group and those around it. */
  state(path: readonly string[], weight: number, place: Place): void {
    const key = JSON.stringify(path);
    const known = this.stated.get(key);
    if (!known) this.stated.set(key, { weight, place });
    else if (known.weight !== weight) {
      const details = { weight, other: known.place.address, stated: known.weight };
      this.findings.add("error", "groupWeightDiffers", place, { name: path.at(-1)!, ...details });
    }
  }

  /** The indicator with the weights of its groups. */
  in(indicator: Indicator): Indicator {
    const groups = indicator.groups.map(({ name }, depth, all) => {
      const path = all.slice(0, depth + 1).map((group) => group.name);
      return { name, weight: this.stated.get(JSON.stringify(path))?.weight ?? null };
    });
    return { ...indicator, groups };
  }
}

/** A row with groups alone, or a note, is a heading; anything else is an indicator without its code. */
function checkHeading({ table, findings }: IndicatorSheet, row: TableRow, name: string): void {
  const isFilled = [...table.columns.keys()].some(
    (key) => !HEADING.has(key) && !isBlank(row.value(key)),
  );
  if (name === "" && !isFilled) return;
  const what = { "zh-CN": "编码", "en-US": "The code" };
  findings.add("error", "valueMissing", row.place("code"), { what });
}

/** Whether the code of a row did not stand above; one that did is reported. */
function newCodes(findings: Findings): (row: TableRow, code: string) => boolean {
  const firstPlace = new Map<string, string>();
  return (row, code) => {
    const place = row.place("code");
    const other = firstPlace.get(code);
    if (other === undefined) firstPlace.set(code, place.address);
    else findings.add("error", "codeRepeated", place, { code, other });
    return other === undefined;
  };
}

function weightKeyOf({ table, leaf }: IndicatorSheet): string {
  return table.columns.has("weight") ? "weight" : `${leaf}Weight`;
}

function readIndicator(
  sheet: IndicatorSheet,
  row: TableRow,
  { code, name, groups }: Pick<Indicator, "code" | "name" | "groups">,
): IndicatorRow {
  const { findings, classNames } = sheet;
  const choice = <List extends "category" | "nature" | "stage" | "measure" | "policy">(
    key: string,
    list: List,
  ) => readChoiceCell(row.value(key), row.place(key), list, findings);
  const category = choice("category", "category");
  const weightKey = weightKeyOf(sheet);
  const weight = readPlain(row.value(weightKey), row.place(weightKey), "weight", findings);
  if (category === "C" && weight !== null && weight !== 0) {
    findings.add("error", "constraintWeight", row.place(weightKey));
  }
  const measure = choice("measure", "measure") ?? "value";
  const scale = unitScale(readText(row.value("unit"), row.place("unit"), findings));
  const unit = { unit: scale, isGrowth: isGrowth(measure) };
  const quantities = quantityCells();
  const indicator: Indicator = {
    code,
    name: name === "" ? code : name,
    groups,
    weight: category === "C" ? null : weight,
    classWeights: classWeights(row, classNames, findings),
    category,
    nature: choice("nature", "nature"),
    stage: choice("stage", "stage"),
    measure,
    scale: "plain",
    rule: readRule(row, category, unit, quantities, findings),
    missing: choice("missing", "policy"),
    notApplicable: choice("notApplicable", "policy"),
  };
  return { row, indicator, unit, quantities };
}

/** Weights of single classes; a dash means that the class does not have the indicator, blank the common weight. */
function classWeights(
  row: TableRow,
  classNames: readonly string[],
  findings: Findings,
): Record<string, number | null> {
  const weights = emptyRecord<number | null>();
  for (const name of classNames) {
    const key = keyOf("classWeight", name);
    const read = readNumber(row.value(key), row.place(key), "weight", findings);
    if (read.kind === "number") weights[name] = read.value;
    else if (read.kind === "state" && read.state > 1) weights[name] = null;
  }
  return weights;
}
