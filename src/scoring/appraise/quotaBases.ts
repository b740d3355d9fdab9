import type { Columns } from "../columns";
import type { Scheme } from "../scheme";

/** 应参加考核数 where it is given, else the graded units, vetoed ones included; of each class, or of all together. */
export function quotaBases(
  { settings }: Scheme,
  columns: Columns,
  grades: Int16Array,
): Float64Array {
  const { base, isPooled } = settings.quota;
  const { classes, classNames } = columns;
  const graded = new Uint32Array(classNames.length);
  for (let unit = 0; unit < grades.length; unit++) {
    if (grades[unit]! >= 0) graded[classes ? classes[unit]! : 0]!++;
  }
  const bases = classNames.map((name, index) => base[name] ?? graded[index]!);
  return Float64Array.from(isPooled ? [bases.reduce((a, b) => a + b, 0)] : bases);
}
