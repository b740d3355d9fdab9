import { CellState, Participation, type Columns, type ValueColumn } from "../../scoring/columns";
import { plainWord } from "../../scoring/plainWord";
import { quarterMean } from "../../scoring/monitor/quarterMean";
import type { Scheme } from "../../scoring/scheme";
import { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { QUARTER_NUMBERS, quarterNames, type Quarter } from "../format/monitorFields";
import { readText } from "./cells";
import { optionalTable } from "./optionalTable";
import { valueKey } from "./indicatorColumns";
import type { DataColumns } from "./dataColumns";
import type { ReadIndicators } from "./readIndicators";
import { readNewUnits } from "./readLineage";
import { readQuarterScores, type QuarterScore } from "./readQuarterScores";
import type { WorkbookTables } from "./workbookTables";

/** The codes of the indicators whose 数据来源 is 季度得分, so that 数据 may lack their columns. */
export function quarterCodes(read: ReadIndicators): Set<string> {
  const { zh, en } = sheetFormat("quarters");
  const words = [zh, en].map(plainWord);
  // What is wrong with a cell is said where indicators are read.
  const ignored = new Findings();
  const isMeant = (index: number): boolean =>
    words.includes(
      plainWord(readText(read.cellOf(index, "source"), read.placeOf(index, "source"), ignored)),
    );
  return new Set(read.indicators.filter((_, index) => isMeant(index)).map(({ code }) => code));
}

/** What the year takes from its quarters. */
interface QuarterGround {
  readonly data: DataColumns;
  readonly scheme: Scheme;
  /** The codes that take quarter scores. */
  readonly codes: ReadonlySet<string>;
}

/**
 * Puts Σ weight × score ÷ Σ weight of the published quarter scores into the columns of the indicators that take them
 * (docs/rules.md, Quarter monitor). A quarter that lacks its score is an error of its unit, unless 沿革 calls the unit
 * 新组建: then its own quarters count. A value in 数据 goes before, which is told.
 */
export async function withQuarters(
  tables: WorkbookTables,
  columns: Columns,
  ground: QuarterGround,
  findings: Findings,
): Promise<Columns> {
  const table = await optionalTable(tables, "quarters", findings);
  const scores = table ? readQuarterScores(table, findings) : [];
  const { data, scheme, codes } = ground;
  for (const { unit, row } of scores) {
    if (data.unitIndex.has(unit)) continue;
    findings.add("warning", "unitUnknown", row.place("unit"), { unit });
  }
  if (codes.size === 0) return columns;
  const newUnits = await readNewUnits(tables, findings);
  const byUnit = new Map<string, QuarterScore[]>();
  for (const each of scores) byUnit.set(each.unit, [...(byUnit.get(each.unit) ?? []), each]);
  const values = columns.values.map((column, index) =>
    codes.has(scheme.indicators[index]!.code)
      ? yearColumn(column, { ...ground, columns, byUnit, newUnits, index }, findings)
      : column,
  );
  return { ...columns, values };
}

interface YearGround extends QuarterGround {
  readonly columns: Columns;
  readonly byUnit: ReadonlyMap<string, readonly QuarterScore[]>;
  readonly newUnits: ReadonlySet<string>;
  readonly index: number;
}

/** The column of an indicator that takes quarter scores. */
function yearColumn(column: ValueColumn, ground: YearGround, findings: Findings): ValueColumn {
  const { data, scheme, columns, byUnit, newUnits, index } = ground;
  const { code, name } = scheme.indicators[index]!;
  const values = column.values.slice();
  const states = column.states?.slice() ?? new Uint8Array(columns.size);
  for (let at = 0; at < columns.size; at++) {
    const unit = data.units.at(at)!;
    const isAssessed =
      (columns.participation?.[at] ?? Participation.assessed) === Participation.assessed;
    if (!isAssessed) continue;
    const own = byUnit.get(unit) ?? [];
    if (states[at] !== CellState.blank) {
      const place = data.placeOf(at, valueKey(code));
      findings.add("warning", "quarterAndGiven", place, { unit, indicator: name });
      continue;
    }
    const missing = QUARTER_NUMBERS.filter((each) => !own.some(({ quarter }) => quarter === each));
    // Said once, and a value that is no number has no score: the unit alone has no result.
    states[at] = CellState.number;
    if (missing.length > 0 && (own.length === 0 || !newUnits.has(unit))) {
      const details = { unit, quarters: quarterNames(missing) };
      findings.addOfUnit("quarterScoreMissing", data.placeOf(at, "unit"), details);
    } else values[at] = yearOf(own, scheme);
  }
  return { values, states: states.some((state) => state !== CellState.number) ? states : null };
}

function yearOf(scores: readonly QuarterScore[], { settings }: Scheme): number {
  const weightOf = (quarter: Quarter): number => settings.quarterWeights?.[quarter] ?? 1;
  return quarterMean(scores.map(({ score, quarter }) => ({ score, weight: weightOf(quarter) })));
}
