import type { Columns } from "../columns";
import type { Scheme } from "../scheme";
import { appliesTo } from "../weightTree";

/**
 * The values without those of exempt units and of classes that do not have the indicator: they are scored by
 * nothing, compared with nobody, and cannot stop an appraisal.
 */
export function takingPart(
  values: Float64Array,
  { indicators }: Scheme,
  { classes, classNames, exempt }: Columns,
  index: number,
): Float64Array {
  const lacks = classNames.map((className) => !appliesTo(indicators[index]!, className));
  if (!exempt && !lacks.includes(true)) return values;
  return values.map((value, unit) =>
    exempt?.[unit] || lacks[classes ? classes[unit]! : 0]! ? NaN : value,
  );
}
