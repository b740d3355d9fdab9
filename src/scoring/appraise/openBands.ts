import { bandTicks, limitTicks } from "../grades/bandTicks";
import type { Scheme } from "../scheme";
import type { VetoOutcome } from "../grades/vetoOutcome";

/** What decides which bands are open to a unit. */
export interface Eligibility {
  /** The published score in ticks. */
  readonly score: Float64Array;
  /** The grade by score after the vetoes; −1 for none. */
  readonly grades: Int16Array;
  readonly vetoes: ReadonlyMap<number, VetoOutcome>;
  /** 评优条件 that a unit misses, a bit a band; null where there are none. */
  readonly missed: Uint32Array | null;
}

/** The bands open to the units of one class, before vetoes and conditions. */
interface ClassBands {
  /** By grade, a bit a band, without those that have a minimum. */
  readonly byGrade: readonly number[];
  /** Bands with a minimum, each its bit, and the ticks that reach it. */
  readonly bits: readonly number[];
  readonly ticks: readonly number[];
  /** The bands without places. */
  readonly safe: number;
}

/**
 * The bands that are open to every unit, a bit a band; 0 for a unit without a grade. A band with places is open to
 * those in its band, in a better one or above its minimum, one without to those whose band it is or who come from
 * above, unless a veto or a condition stands in the way; the lowest always is. Bands below the first one that is open
 * without places are left out: nobody gets so far. quotaBands has a bit for each band with places, a number a class.
 */
export function openBands(
  scheme: Scheme,
  classes: Uint16Array | null,
  quotaBands: readonly number[],
  { score, grades, vetoes, missed }: Eligibility,
): Uint32Array {
  const last = 1 << (scheme.bands.length - 1);
  const tables = tablesOf(scheme, quotaBands);
  const open = new Uint32Array(grades.length);
  const first = tables[0];
  const isSame = tables.every((table) => table === first && table.bits.length === 0);
  if (first && isSame && !missed) {
    // Nothing but the grade tells what is open, in every class.
    const byGrade = Uint32Array.from(first.byGrade, (bits) => downToSafe(bits | last, first.safe));
    for (let unit = 0; unit < open.length; unit++) {
      const grade = grades[unit]!;
      if (grade >= 0) open[unit] = byGrade[grade]!;
    }
  } else for (let unit = 0; unit < open.length; unit++) open[unit] = openTo(unit);
  for (const [unit, veto] of vetoes) {
    if (grades[unit]! < 0) continue;
    const { safe } = tables[classes ? classes[unit]! : 0]!;
    // What the veto closes may have hidden the bands below.
    const all = reached(unit) & allowedBy(veto, grades[unit]!);
    open[unit] = downToSafe(all | last, safe);
  }
  return open;

  /** The bands open to a unit before vetoes; 0 without a grade. */
  function openTo(unit: number): number {
    const grade = grades[unit]!;
    if (grade < 0) return 0;
    const table = tables[classes ? classes[unit]! : 0]!;
    let bits = table.byGrade[grade]!;
    for (let at = 0; at < table.bits.length; at++) {
      if (score[unit]! >= table.ticks[at]!) bits |= table.bits[at]!;
    }
    if (missed) bits &= ~missed[unit]!;
    return downToSafe(bits | last, table.safe);
  }

  /** The bands of a unit before vetoes, those below a safe one too. */
  function reached(unit: number): number {
    const { byGrade, bits, ticks } = tables[classes ? classes[unit]! : 0]!;
    const own = bits.filter((_, at) => score[unit]! >= ticks[at]!);
    const all = own.reduce((sum, bit) => sum | bit, byGrade[grades[unit]!]!);
    return missed ? all & ~missed[unit]! : all;
  }
}

/** A table a class; classes that have places in the same bands share one. */
function tablesOf(scheme: Scheme, quotaBands: readonly number[]): ClassBands[] {
  const known = new Map<number, ClassBands>();
  return quotaBands.map((bits) => {
    const table = known.get(bits) ?? classBands(scheme, bits);
    known.set(bits, table);
    return table;
  });
}

function classBands({ bands, settings }: Scheme, quotaBands: number): ClassBands {
  const limits = bandTicks(bands, settings.decimals);
  // Bands reached only by place are open down to the first band that has a limit.
  const firstLimit = limits.findIndex((limit) => limit < Infinity);
  const hasPlaces = (band: number): boolean => ((quotaBands >>> band) & 1) !== 0;
  const byMinimum = [...bands.keys()].filter(
    (band) => bands[band]!.minimum !== null && hasPlaces(band),
  );
  const byGrade = bands.map((_, grade) =>
    bands.reduce((bits, { lower, minimum }, band) => {
      if (minimum !== null && hasPlaces(band)) return bits;
      const deepest = hasPlaces(band) && lower === null ? Math.max(band, firstLimit) : band;
      return grade <= deepest ? bits | (1 << band) : bits;
    }, 0),
  );
  return {
    byGrade,
    bits: byMinimum.map((band) => 1 << band),
    ticks: byMinimum.map((band) => limitTicks(bands[band]!.minimum, settings.decimals)),
    safe: ~quotaBands,
  };
}

/** A veto never lets a unit rise to a place. */
function allowedBy(veto: VetoOutcome, grade: number): number {
  if (veto.isLowest) return 0;
  const best = veto.drop > 0 ? Math.max(veto.ceiling, grade) : veto.ceiling;
  return best > 0 ? ~((1 << best) - 1) : ~0;
}

/** Without the bands below the best one that is open without places. */
function downToSafe(bits: number, safeBands: number): number {
  const safe = bits & safeBands;
  const best = safe & -safe;
  return best === 0 ? bits : bits & ((best << 1) - 1);
}
