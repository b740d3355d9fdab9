import { CellState, Participation, type Columns, type VetoRow } from "../columns";
import { isInPeriod } from "../points/ledger";
import { rankSlots } from "../grades/rank";
import type { Band, Scheme, Settings } from "../scheme";
import { slotsOf } from "../grades/slots";
import { withUnitsLast } from "../grades/standing";
import { gradeAfterVeto, vetoOutcome, type VetoOutcome } from "../grades/vetoOutcome";
import { adjusted, type Adjustments } from "./adjusted";
import { checkColumns } from "./checkColumns";
import { checkScheme } from "./checkScheme";
import { missedBands } from "./conditions";
import { constraints, type Constraints } from "./constraints";
import { gradesOf } from "./grades";
import { ledgersOf, type Ledgers } from "./ledgers";
import { decidedGround, type FixedGrades } from "./decidedGround";
import { quotas, type QuotaGround, type QuotaLine, type Quotas } from "./quotas";
import { standingFor } from "./standingFor";
import { Status } from "./status";
import { totals } from "./totals";

/** The results of all units in columns, in the order of the data. Ticks are whole units of the last decimal. */
export interface Appraisal {
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly status: Uint8Array;
  /** The weighted total, published before bonus. */
  readonly weighted: Float64Array;
  readonly ledgers: Ledgers;
  /** Points taken by constraints (C), or null. */
  readonly lost: Float64Array | null;
  /** The vetoes that count, by unit: given ones first, then those of constraints. Units without any are not in it. */
  readonly vetoRows: ReadonlyMap<number, readonly VetoRow[]>;
  readonly vetoes: ReadonlyMap<number, VetoOutcome>;
  /** The published score: after bonus, deduction and score vetoes. */
  readonly score: Float64Array;
  /** Indexes into the bands, −1 for none: by score alone, after grade vetoes, and after the quotas (−1 while ties leave it open). */
  readonly bandGrade: Int16Array;
  readonly vetoedGrade: Int16Array;
  readonly grade: Int16Array;
  /** The grades that a pending unit can get, a bit a band; 0 for the others, null where nobody is pending. */
  readonly possible: Uint32Array | null;
  readonly quotaLines: readonly QuotaLine[];
  /** What the competition for the places of a band gave a unit: a Place. */
  readonly placeOf: Quotas["placeOf"];
  /** NaN for a unit without rank. */
  readonly rank: Float64Array;
  /** Share of the weight that went to other indicators, by unit; null where nobody misses a score. */
  readonly movedShares: Float64Array | null;
}

export interface AppraiseOptions {
  /** Replays the results as if there were no vetoes. */
  readonly withoutVetoes?: boolean;
  /** 试算: gives the places out anew with these grades fixed. */
  readonly fixed?: FixedGrades;
}

/**
 * Appraises all units of a scheme (docs/rules.md, Order): raw value → indicator score → weighted total → bonus and
 * deduction → score vetoes → published score → grade → grade vetoes → quota → rank.
 *
 * @throws {ScoreError} what is wrong with the scheme or with a column
 */
export function appraise(scheme: Scheme, given: Columns, options: AppraiseOptions = {}): Appraisal {
  checkScheme(scheme, given);
  checkColumns(scheme, given);
  const columns = withExemptions(given);
  const { settings, bands } = scheme;
  const { ticks: weighted, exact, status, movedShares } = totals(scheme, columns);
  leaveOut(columns, status, weighted);
  const limits = constraints(scheme, columns);
  for (let unit = 0; limits.incomplete && unit < status.length; unit++) {
    if (limits.incomplete[unit]) [status[unit], weighted[unit]] = [Status.incomplete, NaN];
  }
  const vetoRows = vetoRowsOf(options.withoutVetoes ? [] : vetoesIn(columns, limits, settings));
  const vetoes = vetoesOf(vetoRows, bands);
  const ledgers = ledgersOf(columns, settings);
  const adjustments: Adjustments = { ledgers, lost: limits.lost, vetoes };
  const score = adjusted(weighted, adjustments, settings);
  const bandGrade = gradesOf(score, scheme);
  const vetoedGrade = gradesAfterVetoes(bandGrade, vetoes, bands.length);
  const standing = standingFor(scheme, columns, score, exact, adjustments);
  const classSlots = slotsOf(standing, columns.classes, columns.classNames.length);
  const missed = missedBands(scheme, columns);
  const ground: QuotaGround = {
    scheme,
    columns,
    standing,
    classSlots,
    score,
    grades: vetoedGrade,
    vetoes,
    missed,
  };
  const quota = quotas(options.fixed ? decidedGround(ground, options.fixed) : ground);
  for (let unit = 0; quota.possible && unit < status.length; unit++) {
    if (quota.possible[unit]) status[unit] = Status.pending;
  }
  const isLast = unitsLast(bandGrade, vetoes);
  const ordered = isLast
    ? slotsOf(withUnitsLast(standing, isLast), columns.classes, columns.classNames.length)
    : classSlots;
  return {
    scheme,
    columns,
    status,
    weighted,
    ledgers,
    lost: limits.lost,
    vetoRows,
    vetoes,
    score,
    bandGrade,
    vetoedGrade,
    grade: quota.grades,
    possible: quota.possible,
    quotaLines: quota.lines,
    placeOf: quota.placeOf,
    rank: rankSlots(ordered, settings.ties),
    movedShares,
  };
}

/** Marks who takes no part in scoring; the grade of 直接确定 is given. */
function leaveOut({ participation }: Columns, status: Uint8Array, weighted: Float64Array): void {
  for (let unit = 0; participation && unit < status.length; unit++) {
    const part = participation[unit]!;
    if (part === Participation.assessed) continue;
    status[unit] = part === Participation.direct ? Status.direct : Status.exempt;
    weighted[unit] = NaN;
  }
}

/** The columns with every unit that has an 免考 among its values marked 不参加考核. */
function withExemptions(columns: Columns): Columns {
  let { participation } = columns;
  for (const { states } of columns.values) {
    if (!states?.includes(CellState.exempt)) continue;
    const before = participation;
    participation = Uint8Array.from(states, (state, unit) =>
      state === CellState.exempt ? Participation.absent : (before?.[unit] ?? 0),
    );
  }
  return participation === columns.participation ? columns : { ...columns, participation };
}

/** The vetoes of the period, given and of constraints. */
function vetoesIn({ vetoes }: Columns, limits: Constraints, settings: Settings): VetoRow[] {
  return [...vetoes.filter((row) => isInPeriod(row, settings)), ...limits.vetoes];
}

function vetoRowsOf(rows: readonly VetoRow[]): Map<number, VetoRow[]> {
  const byUnit = new Map<number, VetoRow[]>();
  for (const row of rows) {
    const own = byUnit.get(row.unit);
    if (own) own.push(row);
    else byUnit.set(row.unit, [row]);
  }
  return byUnit;
}

/** The strictest outcome of the vetoes of each unit that has any. */
function vetoesOf(
  rows: ReadonlyMap<number, readonly VetoRow[]>,
  bands: readonly Band[],
): Map<number, VetoOutcome> {
  return new Map([...rows].map(([unit, own]) => [unit, vetoOutcome(own, bands)]));
}

function gradesAfterVetoes(
  bandGrade: Int16Array,
  vetoes: ReadonlyMap<number, VetoOutcome>,
  bands: number,
): Int16Array {
  const grades = bandGrade.slice();
  for (const [unit, veto] of vetoes) {
    if (bandGrade[unit]! >= 0) grades[unit] = gradeAfterVeto(bandGrade[unit]!, veto, bands);
  }
  return grades;
}

/** 1 for a unit that a veto ranks last (一票否决); null where there is none. */
function unitsLast(
  bandGrade: Int16Array,
  vetoes: ReadonlyMap<number, VetoOutcome>,
): Uint8Array | null {
  let isLast: Uint8Array | null = null;
  for (const [unit, { isLowest }] of vetoes) {
    if (isLowest && bandGrade[unit]! >= 0) (isLast ??= new Uint8Array(bandGrade.length))[unit] = 1;
  }
  return isLast;
}
