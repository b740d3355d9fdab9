import { Participation, type Columns } from "../columns";
import type { Scheme } from "../scheme";
import { appliesTo } from "../weights/weightTree";

/**
 * The values without those of units that are not assessed and of classes that do not have the indicator: they are
 * scored by nothing, compared with nobody, and cannot stop an appraisal.
 */
export function takingPart(
  values: Float64Array,
  { indicators }: Scheme,
  { classes, classNames, participation }: Columns,
  index: number,
): Float64Array {
  const { classWeights } = indicators[index]!;
  const mayLack = Object.keys(classWeights).length > 0;
  if (!participation && !mayLack) return values;
  const lacks = Uint8Array.from(classNames, (name) =>
    appliesTo(indicators[index]!, name) ? 0 : 1,
  );
  if (!participation && !lacks.includes(1)) return values;
  const part = values.slice();
  for (let unit = 0; unit < part.length; unit++) {
    const isAssessed = participation === null || participation[unit] === Participation.assessed;
    if (!isAssessed || lacks[classes === null ? 0 : classes[unit]!] === 1) part[unit] = NaN;
  }
  return part;
}
