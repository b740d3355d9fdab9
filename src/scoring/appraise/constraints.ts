import { CellState, Participation, type Columns, type VetoRow } from "../columns";
import { ScoreError } from "../errors";
import { classMeans } from "../classes/classSpreads";
import { lostBy } from "../rules";
import type { LostPoints } from "../rules/rule";
import type { Scheme } from "../scheme";
import { appliesTo } from "../weights/weightTree";
import { policyFor } from "./filled";
import { ruleColumn } from "./ruleColumn";

/** What the constraints (C 限制性, S21) of all units come to: points to take off, and vetoes. */
export interface Constraints {
  /** Points lost by each unit at 10 decimals, or null where the scheme has no constraint. */
  readonly lost: Float64Array | null;
  /** 1 for a unit that has no result: a value is refused as missing, or cannot be measured or scored; null for nobody. */
  readonly incomplete: Uint8Array | null;
  readonly vetoes: readonly VetoRow[];
}

/**
 * Constraints only deduct or veto, whatever the rest of the unit's scores. A blank is no incident; 缺 and 数据未发布
 * follow the missing policy, of which only the class mean takes points (blanks count as none there) and refuse leaves
 * the unit without result. Signs of points do not matter: 扣 2 分 may be written 2 or −2.
 *
 * @throws {ScoreError} constraintRule, and what a rule finds wrong with the column
 */
export function constraints(scheme: Scheme, columns: Columns): Constraints {
  const indexes = [...scheme.indicators.keys()].filter(
    (index) => scheme.indicators[index]!.category === "C",
  );
  if (indexes.length === 0) return { lost: null, incomplete: null, vetoes: [] };
  const { size } = columns;
  const lost = new Float64Array(size);
  const vetoes: VetoRow[] = [];
  let incomplete: Uint8Array | null = null;
  for (const index of indexes) {
    const { losses, gaps } = constraintLosses(scheme, columns, index);
    for (let unit = 0; unit < size; unit++) {
      if (gaps[unit] === Gap.refused) (incomplete ??= new Uint8Array(size))[unit] = 1;
    }
    addAtTenDecimals(lost, losses);
    for (const row of vetoRows(scheme, columns, index)) vetoes.push(row);
  }
  return { lost, incomplete, vetoes };
}

/**
 * The points that a constraint takes for each value.
 *
 * @throws {ScoreError} constraintRule
 */
export function constraintPoints(scheme: Scheme, columns: Columns, index: number): LostPoints {
  const { rule, name } = scheme.indicators[index]!;
  const points = lostBy(rule, ruleColumn(scheme, columns, index));
  if (!points) throw new ScoreError("constraintRule", { name });
  return points;
}

/** What a constraint takes from every unit, the class mean where that stands for a missing value. */
export interface ConstraintLosses {
  readonly points: LostPoints;
  /** NaN where it takes nothing. */
  readonly losses: Float64Array;
  readonly gaps: Uint8Array;
}

export function constraintLosses(
  scheme: Scheme,
  columns: Columns,
  index: number,
): ConstraintLosses {
  const { size, classes, classNames } = columns;
  const points = constraintPoints(scheme, columns, index);
  const losses = new Float64Array(size);
  points.fill(0, size, losses);
  const gaps = gapsOf(scheme, columns, index, losses);
  if (gaps.includes(Gap.mean)) {
    // A blank is no incident: no points lost, and they count in the mean.
    for (let unit = 0; unit < size; unit++) if (gaps[unit] === Gap.noIncident) losses[unit] = 0;
    fillMeans(losses, gaps, classMeans(losses, classes, classNames.length), classes);
  }
  return { points, losses, gaps };
}

/** What a constraint does without points of a unit's own. */
const Gap = { none: 0, noIncident: 1, mean: 2, refused: 3 } as const;

function gapsOf(scheme: Scheme, columns: Columns, index: number, points: Float64Array): Uint8Array {
  const { classes, classNames, participation, values } = columns;
  const indicator = scheme.indicators[index]!;
  const { states } = values[index]!;
  const isPart = Uint8Array.from(classNames, (name) => (appliesTo(indicator, name) ? 1 : 0));
  const gaps = new Uint8Array(points.length);
  for (let unit = 0; unit < gaps.length; unit++) {
    if (points[unit] === points[unit]) continue;
    const isAssessed = participation === null || participation[unit] === Participation.assessed;
    const state = states?.[unit] ?? CellState.number;
    if (!isAssessed || isPart[classes === null ? 0 : classes[unit]!] === 0) continue;
    if (state === CellState.blank) {
      gaps[unit] = Gap.noIncident;
      continue;
    }
    const policy = policyFor(scheme, index, state);
    const isMean = policy === "mean" && indicator.rule.kind !== "veto";
    gaps[unit] = policy === "refuse" ? Gap.refused : isMean ? Gap.mean : Gap.none;
  }
  return gaps;
}

/** The class mean of the points lost; where nobody has any, the unit has no result. */
function fillMeans(
  points: Float64Array,
  gaps: Uint8Array,
  means: Float64Array,
  classes: Uint16Array | null,
): void {
  for (let unit = 0; unit < gaps.length; unit++) {
    if (gaps[unit] !== Gap.mean) continue;
    points[unit] = means[classes === null ? 0 : classes[unit]!]!;
    if (points[unit] !== points[unit]) gaps[unit] = Gap.refused;
  }
}

function vetoRows(scheme: Scheme, columns: Columns, index: number): VetoRow[] {
  const { rule, name } = scheme.indicators[index]!;
  if (rule.kind !== "veto") return [];
  const { values } = ruleColumn(scheme, columns, index).measured;
  const rows: VetoRow[] = [];
  values.forEach((value, unit) => {
    const isTriggered = value === value && value !== 0;
    if (isTriggered) rows.push({ unit, item: name, effect: rule.effect, basis: "", date: "" });
  });
  return rows;
}

const TENTH = 1e10;

function addAtTenDecimals(sums: Float64Array, points: Float64Array): void {
  for (let unit = 0; unit < sums.length; unit++) {
    const own = points[unit]!;
    if (own > 0) sums[unit] = Math.round((sums[unit]! + own) * TENTH) / TENTH;
  }
}
