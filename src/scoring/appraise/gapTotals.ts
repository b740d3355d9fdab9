import { Participation, type Columns } from "../columns";
import { nearestNumber } from "../numbers/fraction";
import type { Scheme } from "../scheme";
import { multiplyOne } from "./coefficients";
import type { ClassPlan } from "./classPlan";
import type { CountedScores } from "./countedScores";
import { Status } from "./status";
import { weightKinds, type WeightKinds } from "./weightKinds";
import { treeMeans, type TreeMeans } from "./treeMeans";

/** What the totals of units with gaps are worked out from. */
export interface GapInput {
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly counted: readonly (CountedScores | null)[];
  readonly plans: readonly ClassPlan[];
  readonly longest: number;
}

/** A unit of a block: its total in doubles, and how far that may be from the exact one. */
export interface GapResult {
  readonly totals: Float64Array;
  readonly errors: Float64Array;
  /** Status.graded, or Status.incomplete where a score is missing that the policy refuses to do without. */
  readonly status: Uint8Array;
  /** Share of the weight that went to others. */
  readonly moved: Float64Array;
}

/** Works out the totals of some units of a block. */
export type GapTotals = (gaps: Gaps) => GapResult;

/** Which units of a block: the places of so many of them in it, counted from `from`. */
export interface Gaps {
  readonly from: number;
  readonly to: number;
  readonly places: Uint32Array;
  readonly count: number;
}

/**
 * The totals of those units of a block that miss a score, or of all where a level is combined by the geometric mean:
 * class by class, level by level.
 */
export function gapTotals({ scheme, columns, counted, plans, longest }: GapInput): GapTotals {
  const errors = counted.map((each) => each?.filled.error ?? 0);
  const ground: Ground = { columns, counted, plans, kinds: weightKinds(plans) };
  const { kinds } = ground;
  const trees: (TreeMeans | undefined)[] = [];
  const treeOf = (kind: number): TreeMeans =>
    (trees[kind] ??= treeMeans(scheme, kinds.classNames[kind]!, errors, longest));
  let buffers: Buffers | undefined;

  return (gaps) => {
    buffers ??= buffersFor(counted.length, plans, longest);
    const length = gaps.to - gaps.from;
    // Where most units of a block miss something, whole columns side by side are quicker than picking units out.
    const isWhole = kinds.count === 1 && 2 * gaps.count >= length;
    if (!isWhole || gaps.count === length) return totalsOf(gaps, buffers);
    totalsOf({ ...gaps, places: buffers.everybody, count: length }, buffers);
    return picked(buffers.result, gaps);
  };

  function totalsOf(gaps: Gaps, room: Buffers): GapResult {
    const { rows, out, outErrors, result } = room;
    const ends = byKind(ground, room.order, gaps);
    result.status.fill(Status.graded, 0, gaps.count);
    result.moved.fill(0, 0, gaps.count);
    const hasGaps = gather(ground, room, gaps);
    ends.forEach((end, kind) => {
      const start = kind === 0 ? 0 : ends[kind - 1]!;
      if (start === end) return;
      const isAll = start === 0 && end === gaps.count;
      const views = isAll ? rows : rows.map((row) => row.subarray(start, end));
      const [own, ownErrors] = [out.subarray(start, end), outErrors.subarray(start, end)];
      treeOf(kind).totals(views, { count: end - start, hasGaps }, own, ownErrors);
    });
    return inOrder(columns, room, gaps);
  }
}

/** The results of the places alone, brought to the front: the places ascend, so nothing is lost on the way. */
function picked(result: GapResult, { places, count }: Gaps): GapResult {
  const { totals, errors, status, moved } = result;
  for (let at = 0; at < count; at++) {
    const place = places[at]!;
    totals[at] = totals[place]!;
    errors[at] = errors[place]!;
    status[at] = status[place]!;
    moved[at] = moved[place]!;
  }
  return result;
}

/** What stays the same from block to block. */
interface Ground extends Pick<GapInput, "columns" | "counted" | "plans"> {
  readonly kinds: WeightKinds;
}

/** Puts the places in the order of the weights of their units; gives where each kind of weights ends. */
function byKind(
  { columns: { classes }, kinds }: Ground,
  order: Uint32Array,
  { from, places, count }: Gaps,
): Uint32Array {
  const ends = new Uint32Array(kinds.count);
  if (classes === null || kinds.count === 1) {
    for (let at = 0; at < count; at++) order[at] = at;
    ends[0] = count;
    return ends;
  }
  const { kindOf } = kinds;
  for (let at = 0; at < count; at++) ends[kindOf[classes[from + places[at]!]!]!]!++;
  for (let kind = 1; kind < ends.length; kind++) ends[kind]! += ends[kind - 1]!;
  const next = ends.slice();
  for (let at = count - 1; at >= 0; at--) {
    order[--next[kindOf[classes[from + places[at]!]!]!]!] = at;
  }
  return ends;
}

/**
 * The filled scores of the units, in that order; what is still missing moves its weight or stops the unit. Gives
 * whether anything is missing.
 */
function gather(ground: Ground, buffers: Buffers, gaps: Gaps): boolean {
  const { counted, kinds } = ground;
  const { block, room, rows, order } = buffers;
  const { from, to, places, count } = gaps;
  let hasGaps = false;
  const isEverybody = count === to - from && kinds.count === 1;
  for (let index = 0; index < counted.length; index++) {
    const filled = counted[index]?.filled;
    if (!filled) continue;
    if (isEverybody && filled.marks) rows[index] = filled.marks.subarray(from, to);
    else {
      const row = room[index]!;
      rows[index] = row;
      filled.fill(from, to, isEverybody ? row : block);
      if (!isEverybody) for (let at = 0; at < count; at++) row[at] = block[places[order[at]!]!]!;
    }
    if (noteMissing(ground, buffers, gaps, index)) hasGaps = true;
  }
  return hasGaps;
}

/** Notes of each unit that misses a score of the indicator what that does to it; gives whether anybody does. */
function noteMissing(
  { columns: { classes }, counted, plans, kinds }: Ground,
  { rows, order, shares, result }: Buffers,
  { from, places, count }: Gaps,
  index: number,
): boolean {
  const row = rows[index]!;
  const { policyAt } = counted[index]!.filled;
  const { moved, status } = result;
  const isCommon = kinds.count === 1;
  const isPart = plans[0]!.applies[index] === 1;
  const share = shares[0]![index]!;
  let hasGaps = false;
  for (let at = 0; at < count; at++) {
    const score = row[at]!;
    if (score === score) continue;
    hasGaps = true;
    const place = order[at]!;
    const unit = from + places[place]!;
    const classIndex = isCommon || classes === null ? 0 : classes[unit]!;
    if (isCommon ? !isPart : plans[classIndex]!.applies[index] === 0) continue;
    if (policyAt(unit) !== "reweight") status[place] = Status.incomplete;
    else moved[place]! += isCommon ? share : shares[classIndex]![index]!;
  }
  return hasGaps;
}

/** The totals in the order of the places, with the coefficients of the units. */
function inOrder(
  columns: Columns,
  { out, outErrors, order, result }: Buffers,
  { from, places, count }: Gaps,
): GapResult {
  const { participation } = columns;
  for (let at = 0; at < count; at++) {
    const place = order[at]!;
    const unit = from + places[place]!;
    const times = multiplyOne(columns, unit);
    result.totals[place] = out[at]! * times;
    result.errors[place] = outErrors[at]! * times;
    const isAssessed = participation === null || participation[unit] === Participation.assessed;
    if (!isAssessed || Number.isNaN(out[at]!)) result.status[place] = Status.incomplete;
  }
  return result;
}

/** Room for one block; made when the first gap is met. */
interface Buffers {
  readonly block: Float64Array;
  readonly room: readonly Float64Array[];
  /** The scores of the units at hand, by indicator: in the room of the indicator, or where they stand. */
  readonly rows: Float64Array[];
  readonly out: Float64Array;
  readonly outErrors: Float64Array;
  readonly order: Uint32Array;
  /** The places of all units of a block. */
  readonly everybody: Uint32Array;
  /** Share of the whole weight that each indicator has, by class. */
  readonly shares: readonly Float64Array[];
  readonly result: GapResult;
}

function buffersFor(width: number, plans: readonly ClassPlan[], longest: number): Buffers {
  const known = new Map<ClassPlan, Float64Array>();
  const sharesOf = (plan: ClassPlan): Float64Array => {
    const found = known.get(plan) ?? Float64Array.from(plan.factors.shares, nearestNumber);
    known.set(plan, found);
    return found;
  };
  const numbers = (): Float64Array => new Float64Array(longest);
  const room = Array.from({ length: width }, numbers);
  return {
    block: numbers(),
    room,
    rows: [...room],
    out: numbers(),
    outErrors: numbers(),
    order: new Uint32Array(longest),
    everybody: Uint32Array.from({ length: longest }, (_, place) => place),
    shares: plans.map(sharesOf),
    result: {
      totals: numbers(),
      errors: numbers(),
      status: new Uint8Array(longest),
      moved: numbers(),
    },
  };
}
