import { Participation, type Columns } from "../columns";

/** Worked out once for all indicators of the same columns. */
const KNOWN_SIZES = new WeakMap<Columns, Uint32Array>();

/** How many units of each class are assessed. */
export function classSizes(columns: Columns): Uint32Array {
  const known = KNOWN_SIZES.get(columns);
  if (known) return known;
  const counted = countedSizes(columns);
  KNOWN_SIZES.set(columns, counted);
  return counted;
}

function countedSizes({ size, classes, classNames, participation }: Columns): Uint32Array {
  const sizes = new Uint32Array(classNames.length);
  if (classes === null && participation === null) sizes[0] = size;
  else {
    for (let unit = 0; unit < size; unit++) {
      const isAssessed = participation === null || participation[unit] === Participation.assessed;
      if (isAssessed) sizes[classes === null ? 0 : classes[unit]!]!++;
    }
  }
  return sizes;
}
