import { Participation, type Columns } from "../columns";
import { Place } from "../grades/quota";
import type { Scheme } from "../scheme";
import { slotsOf, type Slots } from "../grades/slots";
import type { Standing } from "../grades/standing";
import { openBands, type Eligibility } from "./openBands";
import { placeCells, type ClassCells } from "./placeCells";
import { placeSets } from "./placeSets";
import { quotaBases } from "./quotaBases";
import { bandPlaces, type BandPlaces } from "./bandPlaces";

/** The places of one band in one class, and who got them. */
export interface QuotaLine extends BandPlaces {
  /** Under 合计 without those that better bands took. */
  readonly places: number;
  /** Units that have the band, whatever the order of the tied; those 直接确定 among them. */
  readonly won: number;
  readonly direct: number;
  /** Tied units that get the band in one order and another band in another (待研究). */
  readonly pending: number;
}

export interface Quotas {
  /** Grade after the quotas, −1 where there is none or where ties leave it open. */
  readonly grades: Int16Array;
  /** The grades that a unit can get by the order of the tied, a bit a band; 0 where its grade is firm, null where all are. */
  readonly possible: Uint32Array | null;
  readonly lines: readonly QuotaLine[];
  /** What the competition for the places of a band gave a unit: a Place. */
  readonly placeOf: (unit: number, band: number) => number;
}

/** What the quotas are given out by. */
export interface QuotaGround extends Eligibility {
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly standing: Standing;
  /** The standing within the classes. */
  readonly classSlots: Slots;
}

/**
 * Gives out the places of every band that has a quota, best band first (docs/rules.md, Quota). A unit's grade is firm
 * only where every order of the tied gives it the same; else it is open between several.
 *
 * @throws {ScoreError} linkedShareMissing
 */
export function quotas(ground: QuotaGround): Quotas {
  const { scheme, columns, standing, classSlots, grades, missed } = ground;
  const { isPooled, method } = scheme.settings.quota;
  const found = bandPlaces(scheme, columns, quotaBases(scheme, columns));
  if (found.length === 0 && missed === null) {
    const settled = withDirect(grades.slice(), columns);
    return { grades: settled, possible: null, lines: [], placeOf: () => Place.none };
  }
  const classes: ComparedClasses = isPooled
    ? { classOf: null, count: 1 }
    : { classOf: columns.classes, count: columns.classNames.length };
  const bands = scheme.bands.length;
  const limits = limitsOf(found, classes, scheme);
  const quotaBands = limits.map(limitedBands);
  const taken = directOf(columns, classes, scheme);
  const open = openBands(scheme, classes.classOf, quotaBands, ground);
  const slots = isPooled ? slotsOf(standing, null, 1) : classSlots;
  const cells = placeCells(slots, competing(open, classes, quotaBands));
  const isCumulative = method === "cumulative";
  const bits = new Uint32Array(cells.count);
  const places = cells.classes.map((own, classIndex) =>
    placeSets(
      own,
      { bands, limits: limits[classIndex]!, isCumulative, taken: taken[classIndex]! },
      bits,
    ),
  );
  const bandsOf = (unit: number): number => {
    const cell = cells.cellOf[unit]!;
    return cell < 0 ? 0 : bits[cell]!;
  };
  const { won, pending } = winners(cells, bits, taken);
  const { firm, possible } = outcome(cells, bits, open);
  const lines = found.map((line): QuotaLine => {
    const [classIndex, band] = [Math.max(0, line.classIndex), line.band];
    // A spread of so many keys costs as much as a hundred units.
    return {
      band,
      classIndex: line.classIndex,
      count: line.count,
      share: line.share,
      base: line.base,
      exempt: line.exempt,
      rounded: line.rounded,
      counted: line.counted,
      limit: line.limit,
      places: places[classIndex]![band]!,
      won: won[classIndex]![band]!,
      direct: taken[classIndex]![band]!,
      pending: pending[classIndex]![band]!,
    };
  });
  return { grades: withDirect(firm, columns), possible, lines, placeOf };

  function placeOf(unit: number, band: number): number {
    const bit = 1 << band;
    if ((quotaBands[classIndexOf(classes, unit)]! & open[unit]! & bit) === 0) return Place.none;
    const own = bandsOf(unit);
    if ((own & bit) !== 0) return own >>> 0 === bit >>> 0 ? Place.won : Place.pending;
    // Who gets a worse band in any order of the tied was left over here.
    return own >>> 0 > bit >>> 0 ? Place.over : Place.none;
  }
}

/** The classes within which the units compete for places: one where the places are pooled. */
interface ComparedClasses {
  /** The class of each unit; null where there is one. */
  readonly classOf: Uint16Array | null;
  readonly count: number;
}

function classIndexOf({ classOf }: ComparedClasses, unit: number): number {
  return classOf ? classOf[unit]! : 0;
}

/** The bands that have a limit, a bit a band. */
function limitedBands(limits: readonly number[]): number {
  let bits = 0;
  for (let band = 0; band < limits.length; band++) if (limits[band]! < Infinity) bits |= 1 << band;
  return bits;
}

/**
 * The open bands of the units that compete for places. The others have one band open, which has no places: they are in
 * nobody's way, and most units of most schemes are so.
 */
function competing(
  open: Uint32Array,
  { classOf }: ComparedClasses,
  quotaBands: readonly number[],
): Uint32Array {
  const own = new Uint32Array(open.length);
  for (let unit = 0; unit < open.length; unit++) {
    const bits = open[unit]!;
    if ((bits & quotaBands[classOf ? classOf[unit]! : 0]!) !== 0) own[unit] = bits;
  }
  return own;
}

/** The limits of the bands of each class; Infinity where a band has no quota. */
function limitsOf(
  found: readonly BandPlaces[],
  { count }: ComparedClasses,
  { bands }: Scheme,
): number[][] {
  const limits = numbersFor(count, bands.length, Infinity);
  for (const { classIndex, band, limit } of found) limits[Math.max(0, classIndex)]![band] = limit;
  return limits;
}

/** How many units of each class are 直接确定 in each band: they take places of it. */
function directOf(
  { participation, directGrades }: Columns,
  classes: ComparedClasses,
  { bands }: Scheme,
): number[][] {
  const taken = numbersFor(classes.count, bands.length, 0);
  for (let unit = 0; participation && directGrades && unit < participation.length; unit++) {
    const grade = directGrades[unit]!;
    if (participation[unit] !== Participation.direct || grade < 0) continue;
    taken[classIndexOf(classes, unit)]![grade]!++;
  }
  return taken;
}

/** Units that have each band whatever the order of the tied, and tied ones that may get it, by class. */
interface Winners {
  readonly won: readonly (readonly number[])[];
  readonly pending: readonly (readonly number[])[];
}

/** Counts the units of whole cells: bits are the bands that those of a cell can get. */
function winners(
  { classes }: ClassCells,
  bits: Uint32Array,
  taken: readonly (readonly number[])[],
): Winners {
  const won = taken.map((own) => own.slice());
  const pending = taken.map(({ length }) => new Array<number>(length).fill(0));
  classes.forEach(({ levels, kinds, counts, first }, classIndex) => {
    for (let cell = first; cell < first + levels * kinds.length; cell++) {
      if (counts[cell] === 0) continue;
      const own = bits[cell]!;
      const numbers = (own & (own - 1)) === 0 ? won[classIndex]! : pending[classIndex]!;
      for (let band = 0; band < numbers.length; band++) {
        if ((own >>> band) & 1) numbers[band]! += counts[cell]!;
      }
    }
  });
  return { won, pending };
}

/** What the competition came to for every unit. */
interface Outcome extends Pick<Quotas, "possible"> {
  /** The grade of a unit that every order of the tied gives the same; −1 for the others. */
  readonly firm: Int16Array;
}

function outcome({ cellOf }: ClassCells, bits: Uint32Array, open: Uint32Array): Outcome {
  const size = cellOf.length;
  const firm = new Int16Array(size);
  let possible: Uint32Array | null = null;
  for (let unit = 0; unit < size; unit++) {
    const cell = cellOf[unit]!;
    // Who does not compete has one band open, or none.
    const own = cell < 0 ? open[unit]! : bits[cell]!;
    const isOne = (own & (own - 1)) === 0;
    firm[unit] = isOne ? 31 - Math.clz32(own) : -1;
    if (!isOne) (possible ??= new Uint32Array(size))[unit] = own;
  }
  return { firm, possible };
}

/** The grades with those that were given 直接确定. */
function withDirect(grades: Int16Array, { participation, directGrades }: Columns): Int16Array {
  for (let unit = 0; participation && directGrades && unit < grades.length; unit++) {
    if (participation[unit] === Participation.direct) grades[unit] = directGrades[unit]!;
  }
  return grades;
}

/** A number of every band, for every class; lists of so few are made sooner than typed arrays. */
function numbersFor(classes: number, bands: number, each: number): number[][] {
  return Array.from({ length: classes }, () => new Array<number>(bands).fill(each));
}
