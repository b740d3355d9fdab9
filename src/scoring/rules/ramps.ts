/** Points that rise from 0 at the floor by slope a unit of the value, up to most; below the floor there are none. */
export interface Ramp {
  readonly values: Float64Array;
  readonly floor: number;
  readonly slope: number;
  readonly most: number;
}

/**
 * sums[0 …] += points on all ramps, of units from … to − 1; NaN stays. Two ramps at a time: reading and writing the
 * sums costs as much as the points of a ramp.
 */
export function addRamps(
  sums: Float64Array,
  ramps: readonly Ramp[],
  from: number,
  to: number,
): void {
  for (let index = 1; index < ramps.length; index += 2) {
    addTwo(sums, ramps[index - 1]!, ramps[index]!, from, to);
  }
  if (ramps.length % 2 === 1) addOne(sums, ramps.at(-1)!, from, to);
}

function addTwo(sums: Float64Array, first: Ramp, second: Ramp, from: number, to: number): void {
  const { values, floor, slope, most } = first;
  const { values: others, floor: otherFloor, slope: otherSlope, most: otherMost } = second;
  const count = to - from;
  for (let place = 0; place < count; place++) {
    const points = (values[from + place]! - floor) * slope;
    const more = (others[from + place]! - otherFloor) * otherSlope;
    sums[place]! +=
      (points > most ? most : points < 0 ? 0 : points) +
      (more > otherMost ? otherMost : more < 0 ? 0 : more);
  }
}

function addOne(sums: Float64Array, ramp: Ramp, from: number, to: number): void {
  const { values, floor, slope, most } = ramp;
  const count = to - from;
  for (let place = 0; place < count; place++) {
    const points = (values[from + place]! - floor) * slope;
    sums[place]! += points > most ? most : points < 0 ? 0 : points;
  }
}
