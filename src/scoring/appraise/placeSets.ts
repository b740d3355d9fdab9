/** Units of one class: those of a level are equal in everything that orders them, better levels first. */
export interface PlaceCells {
  readonly levels: number;
  /** The bands open to the units of each kind, a bit a band. */
  readonly kinds: readonly number[];
  /** How many units of each kind stand on each level: level × kinds, from the first cell of the class on. */
  readonly counts: Uint32Array;
  readonly first: number;
}

/** The places of the bands in one class. */
export interface PlaceLimits {
  readonly bands: number;
  /** Places of each band; Infinity for a band without a quota. */
  readonly limits: readonly number[];
  /** 合计: the limit of a band holds for it and all better bands that have one. */
  readonly isCumulative: boolean;
  /** Units of each band that were not chosen by score (直接确定). */
  readonly taken: readonly number[];
}

/**
 * Writes the bands that the units of each cell of a class can get to `possible`, a bit a band, over all ways of breaking the ties. Bands are filled best
 * first, each in the order of the levels. A level that has more units than places are left can be divided among its
 * kinds in several ways, and each of them is followed; with a single kind there is only one.
 * Gives the places of each band, under 合计 without those that better bands took; Infinity without a quota.
 */
export function placeSets(
  cells: PlaceCells,
  limits: PlaceLimits,
  possible: Uint32Array,
): readonly number[] {
  const { kinds, counts, first, levels } = cells;
  const placesOf = new Array<number>(limits.bands).fill(NaN);
  const left = counts.slice(first, first + levels * kinds.length);
  fillBands({ cells, limits, possible, placesOf }, 0, left, 0);
  return placesOf;
}

/** The class at hand, and where what it comes to is written. */
interface Filling {
  readonly cells: PlaceCells;
  readonly limits: PlaceLimits;
  readonly possible: Uint32Array;
  readonly placesOf: number[];
}

/** Fills the bands from this one down. left holds who has no band yet; better, how many have a place above. */
function fillBands(filling: Filling, band: number, left: Uint32Array, better: number): void {
  const { cells, limits, placesOf } = filling;
  const { kinds, levels } = cells;
  const { bands, taken } = limits;
  if (band === bands) return;
  const width = kinds.length;
  const open: number[] = [];
  for (let kind = 0; kind < width; kind++) if ((kinds[kind]! >>> band) & 1) open.push(kind);
  const own = ownPlaces(limits, band, better);
  if (Number.isNaN(placesOf[band]!)) placesOf[band] = own;
  const places = freePlaces(limits, band, own);
  const { level, room } = fullLevels(filling, band, { left, open, places });
  if (band === bands - 1) return;
  const above = own < Infinity ? better + taken[band]! + places - room : better;
  if (level === levels || room === 0) return fillBands(filling, band + 1, left, above);
  const tied = open.map((kind) => level * width + kind).filter((cell) => left[cell]! > 0);
  for (const parts of divisions(
    room,
    Array.from(tied, (cell) => left[cell]!),
  )) {
    const next = tied.length > 1 ? left.slice() : left;
    tied.forEach((cell, at) => {
      if (parts[at]! > 0) win(filling, cell, band);
      next[cell]! -= parts[at]!;
    });
    fillBands(filling, band + 1, next, above + room);
  }
}

/** Gives the band to whole levels, best first; the level that has more units than places are left, and those places. */
function fullLevels(
  filling: Filling,
  band: number,
  { left, open, places }: { left: Uint32Array; open: readonly number[]; places: number },
): { level: number; room: number } {
  const { kinds, levels } = filling.cells;
  let room = places;
  let level = 0;
  for (; level < levels; level++) {
    const start = level * kinds.length;
    let wanted = 0;
    for (const kind of open) wanted += left[start + kind]!;
    if (wanted > room) break;
    room -= wanted;
    if (wanted === 0) continue;
    for (const kind of open) {
      if (left[start + kind] === 0) continue;
      win(filling, start + kind, band);
      left[start + kind] = 0;
    }
  }
  return { level, room };
}

function win({ cells, possible }: Filling, cell: number, band: number): void {
  possible[cells.first + cell] = possible[cells.first + cell]! | (1 << band);
}

/** The places of a band, under 合计 without those that better bands took; Infinity without a quota. */
function ownPlaces({ limits, isCumulative }: PlaceLimits, band: number, better: number): number {
  const limit = limits[band]!;
  return limit < Infinity && isCumulative ? Math.max(0, limit - better) : limit;
}

/** The places that are left to be competed for; the lowest band takes all who are left. */
function freePlaces({ bands, taken }: PlaceLimits, band: number, own: number): number {
  if (band === bands - 1 || own === Infinity) return Infinity;
  return Math.max(0, own - taken[band]!);
}

/** Where more ways than this divide places between two kinds, the extremes and some between them are followed. */
const MOST_WAYS = 16;

/** The ways to divide places among kinds that have more units together than there are places. */
function divisions(places: number, units: readonly number[]): number[][] {
  const [first, ...rest] = units;
  if (first === undefined) return [[]];
  if (rest.length === 0) return [[places]];
  const others = rest.reduce((sum, count) => sum + count, 0);
  const least = Math.max(0, places - others);
  const most = Math.min(first, places);
  const step = Math.max(1, Math.ceil((most - least) / MOST_WAYS));
  const ways: number[][] = [];
  for (let own = least; own < most + step; own += step) {
    const part = Math.min(own, most);
    for (const way of divisions(places - part, rest)) ways.push([part, ...way]);
  }
  return ways;
}
