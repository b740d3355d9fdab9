/** Marks as they stand in the cells, of which a sum takes `factor` times each. */
export interface Marks {
  readonly values: Float64Array;
  readonly factor: number;
}

/**
 * sums[0 …] += factor × mark of units from … to − 1; NaN stays. Gives whether a mark is below 0: looking while adding
 * spares a column that has none a reading of its own. Two at a time: the sums cost as much as a mark.
 */
export function addMarks(
  sums: Float64Array,
  marks: readonly Marks[],
  from: number,
  to: number,
): boolean {
  let isBelow = false;
  for (let index = 1; index < marks.length; index += 2) {
    if (addTwo(sums, marks[index - 1]!, marks[index]!, from, to)) isBelow = true;
  }
  const isOdd = marks.length % 2 === 1;
  if (isOdd && addOne(sums, marks[marks.length - 1]!, from, to)) isBelow = true;
  return isBelow;
}

/** negatives[0 …] += factor × mark where that is below 0. */
export function addMarksBelowZero(
  negatives: Float64Array,
  marks: readonly Marks[],
  from: number,
  to: number,
): void {
  for (const { values, factor } of marks) {
    for (let unit = from; unit < to; unit++) {
      const mark = values[unit]!;
      if (mark < 0) negatives[unit - from]! += factor * mark;
    }
  }
}

function addTwo(
  sums: Float64Array,
  first: Marks,
  second: Marks,
  from: number,
  to: number,
): boolean {
  const { values, factor } = first;
  const { values: others, factor: otherFactor } = second;
  const count = to - from;
  let least = 0;
  for (let place = 0; place < count; place++) {
    const mark = values[from + place]!;
    const other = others[from + place]!;
    if (mark < least) least = mark;
    if (other < least) least = other;
    sums[place]! += mark * factor + other * otherFactor;
  }
  return least < 0;
}

function addOne(sums: Float64Array, { values, factor }: Marks, from: number, to: number): boolean {
  const count = to - from;
  let least = 0;
  for (let place = 0; place < count; place++) {
    const mark = values[from + place]!;
    if (mark < least) least = mark;
    sums[place]! += mark * factor;
  }
  return least < 0;
}
