import { CellState, type Columns, type VetoRow } from "../columns";
import { rankSlots } from "../rank";
import type { Band, Scheme } from "../scheme";
import { slotsOf } from "../slots";
import { withUnitsLast } from "../standing";
import { gradeAfterVeto, vetoOutcome, type VetoOutcome } from "../vetoOutcome";
import { adjusted, type Adjustments } from "./adjusted";
import { checkColumns } from "./checkColumns";
import { checkScheme } from "./checkScheme";
import { constraints } from "./constraints";
import { gradesOf } from "./grades";
import { ledgersOf, type Ledgers } from "./ledgers";
import { quotas, type QuotaLine, type Quotas } from "./quotas";
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
  readonly vetoRows: readonly VetoRow[];
  readonly vetoes: ReadonlyMap<number, VetoOutcome>;
  /** The published score: after bonus, deduction and score vetoes. */
  readonly score: Float64Array;
  /** Indexes into the bands, −1 for none: by score alone, after grade vetoes, and after the quotas. */
  readonly bandGrade: Int16Array;
  readonly vetoedGrade: Int16Array;
  readonly grade: Int16Array;
  readonly quotaLines: readonly QuotaLine[];
  /** What the competition for the places of a tier gave a unit: a Place. */
  readonly placeOf: Quotas["placeOf"];
  /** NaN for a unit without rank. */
  readonly rank: Float64Array;
  readonly movedShares: ReadonlyMap<number, number>;
}

export interface AppraiseOptions {
  /** Replays the results as if there were no vetoes. */
  readonly withoutVetoes?: boolean;
}

/**
 * Appraises all units of a scheme (design 3): raw value → indicator score → weighted total → bonus and deduction →
 * score vetoes → published score → grade → grade vetoes → quota → rank.
 *
 * @throws {ScoreError} what is wrong with the scheme or with a column
 */
export function appraise(scheme: Scheme, given: Columns, options: AppraiseOptions = {}): Appraisal {
  checkScheme(scheme, given);
  checkColumns(scheme, given);
  const columns = withExemptions(given);
  const { size, classes, classNames } = columns;
  const { settings, bands } = scheme;
  const { ticks: weighted, exact, status, movedShares } = totals(scheme, columns);
  for (let unit = 0; columns.exempt && unit < size; unit++) {
    if (columns.exempt[unit]) [status[unit], weighted[unit]] = [Status.exempt, NaN];
  }
  const limits = constraints(scheme, columns);
  const vetoRows = options.withoutVetoes ? [] : [...columns.vetoes, ...limits.vetoes];
  const vetoes = vetoesOf(vetoRows, bands);
  const ledgers = ledgersOf(columns, settings);
  const adjustments: Adjustments = { ledgers, lost: limits.lost, vetoes };
  const score = adjusted(weighted, adjustments, settings);
  const bandGrade = gradesOf(score, scheme);
  const vetoedGrade = bandGrade.slice();
  let isLast: Uint8Array | null = null;
  for (const [unit, veto] of vetoes) {
    if (bandGrade[unit]! < 0) continue;
    vetoedGrade[unit] = gradeAfterVeto(bandGrade[unit]!, veto, bands.length);
    if (veto.isLowest) (isLast ??= new Uint8Array(size))[unit] = 1;
  }
  const standing = standingFor(scheme, columns, score, exact, adjustments);
  const slots = slotsOf(standing, classes, classNames.length);
  const quota = quotas(scheme, columns, standing, slots, score, vetoedGrade, vetoes);
  const hasPending = quota.lines.some(({ pending }) => pending > 0);
  for (let unit = 0; hasPending && unit < size; unit++) {
    if (quota.pending[unit]) status[unit] = Status.pending;
  }
  const ordered = isLast
    ? slotsOf(withUnitsLast(standing, isLast), classes, classNames.length)
    : slots;
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
    quotaLines: quota.lines,
    placeOf: quota.placeOf,
    rank: rankSlots(ordered, settings.ties),
    movedShares,
  };
}

/** The columns with every unit that has an 免考 among its values marked exempt. */
function withExemptions(columns: Columns): Columns {
  let exempt = columns.exempt;
  for (const { states } of columns.values) {
    if (!states?.includes(CellState.exempt)) continue;
    exempt = Uint8Array.from(states, (state, unit) =>
      state === CellState.exempt || exempt?.[unit] ? 1 : 0,
    );
  }
  return exempt === columns.exempt ? columns : { ...columns, exempt };
}

/** The strictest outcome of the vetoes of each unit that has any. */
function vetoesOf(rows: readonly VetoRow[], bands: readonly Band[]): Map<number, VetoOutcome> {
  const outcomes = new Map<number, VetoOutcome>();
  for (const row of rows) {
    outcomes.set(row.unit, vetoOutcome([row], bands, outcomes.get(row.unit)));
  }
  return outcomes;
}
