import { Participation, type Columns } from "../columns";
import type { Scheme } from "../scheme";
import { classSizes } from "./classSizes";

/** What the places of each class are counted of; of all classes together under 统筹. */
export interface QuotaBases {
  /** 应参加考核数 where it is given, else all units but those 不参加考核, vetoed ones included. */
  readonly base: Float64Array;
  /** Units 参加，不确定等次, who are in the base. */
  readonly exempt: Uint32Array;
}

/** The bases of the quotas, a number a class. */
export function quotaBases({ settings }: Scheme, columns: Columns): QuotaBases {
  const { base, isPooled } = settings.quota;
  const { size, classes, classNames, participation } = columns;
  // Where everybody is assessed, all of a class take part.
  const taking = participation ? new Uint32Array(classNames.length) : classSizes(columns);
  const exempt = new Uint32Array(classNames.length);
  for (let unit = 0; participation && unit < size; unit++) {
    const classIndex = classes ? classes[unit]! : 0;
    if (participation[unit] !== Participation.absent) taking[classIndex]!++;
    if (participation[unit] === Participation.exempt) exempt[classIndex]!++;
  }
  const bases = classNames.map((name, classIndex) =>
    Object.hasOwn(base, name) ? base[name]! : taking[classIndex]!,
  );
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
  return isPooled
    ? { base: Float64Array.of(sum(bases)), exempt: Uint32Array.of(sum(exempt)) }
    : { base: Float64Array.from(bases), exempt };
}
