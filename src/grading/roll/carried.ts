import { atFifteenDigits } from "../../scoring/numbers/decimal";
import type { CellValue } from "../../workbook/cell";
import { keyOf } from "../format/header";
import { isBlank } from "../read/table";
import { valueKey } from "../read/indicatorColumns";
import type { BaseRule } from "./baseRules";
import type { LastUnit, LastYear } from "./lastYear";
import type { Move } from "./matchUnits";

/** A cell that goes over from last year. */
export interface CarriedCell {
  readonly value: CellValue;
  readonly format: string | null;
}

/** Why a score or rank of last year does not go on; undefined where it does. */
export type Incomparable = "merged" | "split" | "new" | "class";

/** What a unit brings along from last year. */
export interface CarriedUnit {
  readonly move: Move;
  readonly score: number | null;
  readonly rank: number | null;
  readonly incomparable: Incomparable | undefined;
  /** By the key of a column of 数据. */
  readonly cells: ReadonlyMap<string, CarriedCell>;
  /** The codes whose base is for people to fill in. */
  readonly lacking: readonly string[];
}

/** What each unit of this year brings along. */
export function carriedUnits(
  last: LastYear,
  moves: readonly Move[],
  rules: readonly BaseRule[],
): CarriedUnit[] {
  const { data } = last.grading.read;
  return moves.map((move) => {
    const before = move.before.map((name) => last.units.find((unit) => unit.name === name)!);
    const rows = move.before.map((name) => data.unitIndex.get(name)!);
    const bases = rules.map((rule) => [rule, baseOf(last, move, rows, rule)] as const);
    const own = move.kind === "same" || move.kind === "renamed";
    return {
      move,
      ...standing(move, before),
      cells: new Map([
        ...(own ? ownCells(last, rows[0]!) : []),
        ...bases.flatMap(([rule, cell]) =>
          cell ? [[keyOf("base", rule.code), cell] as const] : [],
        ),
        ...populationCells(last, move, rows),
      ]),
      lacking: bases.flatMap(([rule, cell]) => (cell || !isMissed(rule, move) ? [] : [rule.code])),
    };
  });
}

/** A unit that goes on misses only what its scores need: what it had no value of last year it may not have at all. */
function isMissed({ isNeeded, isOf, isSameUnit }: BaseRule, { kind, className }: Move): boolean {
  const goesOn = kind === "same" || kind === "renamed";
  return isOf(className) && (isNeeded || !goesOn || !isSameUnit);
}

type Standing = Pick<CarriedUnit, "score" | "rank" | "incomparable">;

/** 上年得分 and 上年名次. A rank among other units says nothing here. */
function standing(move: Move, before: readonly LastUnit[]): Standing {
  const from = sourceOf(move, before);
  if (!from) {
    return { score: null, rank: null, incomparable: move.kind as "merged" | "split" | "new" };
  }
  const { score, rank, className } = from;
  const isOther = className !== move.className;
  return { score, rank: isOther ? null : rank, incomparable: isOther ? "class" : undefined };
}

function sourceOf({ kind, score }: Move, before: readonly LastUnit[]): LastUnit | undefined {
  if (kind === "same" || kind === "renamed") return before[0];
  if (kind === "split" && score === "own") return before[0];
  if (kind !== "merged" || score !== "better") return undefined;
  const scored = before.filter((unit) => unit.score !== null);
  return scored.reduce<LastUnit | undefined>(
    (best, unit) => (best && best.score! >= unit.score! ? best : unit),
    undefined,
  );
}

/** What belongs to the unit itself: coefficients and its own targets. */
const OWN = ["difficulty", "post"] as const;

function ownCells({ grading, part }: LastYear, row: number): [string, CarriedCell][] {
  const { data } = grading.read;
  const table = part.tables.get("data")!;
  const keys = [...OWN, ...table.namesOf("target").map((code) => keyOf("target", code))];
  return keys.flatMap((key): [string, CarriedCell][] => {
    const cell = { value: data.cellOf(row, key), format: data.formatOf(row, key) };
    return isBlank(cell.value) ? [] : [[key, cell]];
  });
}

/** Last year's verified value of an indicator; undefined where it does not go over. */
function baseOf(
  { grading }: LastYear,
  { kind }: Move,
  rows: readonly number[],
  { code, merge, isSameUnit }: BaseRule,
): CarriedCell | undefined {
  if (kind === "new" || kind === "split" || !isSameUnit) return undefined;
  const { data, scheme, columns } = grading.read;
  const index = scheme.indicators.findIndex((each) => each.code === code);
  const { values } = columns.values[index]!;
  if (rows.some((row) => Number.isNaN(values[row]))) return undefined;
  const key = valueKey(code);
  const [first] = rows;
  const format = data.formatOf(first!, key);
  if (kind !== "merged") return { value: data.cellOf(first!, key), format };
  if (merge !== "sum") return undefined;
  return { value: sumOf(rows.map((row) => values[row]!)), format };
}

/** 人口 of last year is 基期人口 of this one. */
function populationCells(
  { grading }: LastYear,
  { kind }: Move,
  rows: readonly number[],
): [string, CarriedCell][] {
  const { population } = grading.read.columns;
  if (!population || kind === "new" || kind === "split") return [];
  const numbers = rows.map((row) => population[row]!);
  if (numbers.some(Number.isNaN)) return [];
  return [["basePopulation", { value: sumOf(numbers), format: null }]];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => atFifteenDigits(sum + each), 0);
}
