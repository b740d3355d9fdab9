/** What a part of a formula gives for a total. */
export type Value = number | string | boolean;
export type Part = (total: number) => Value;

type Compare = (left: Value, right: Value) => boolean;

const numbers =
  (compare: (left: number, right: number) => boolean): Compare =>
  (left, right) =>
    typeof left === "number" && typeof right === "number" && compare(left, right);

export const COMPARE: Readonly<Record<string, Compare>> = {
  ">=": numbers((left, right) => left >= right),
  "<=": numbers((left, right) => left <= right),
  ">": numbers((left, right) => left > right),
  "<": numbers((left, right) => left < right),
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
};

/** The first of conditions and results that holds. */
function firstOf(parts: readonly Part[], total: number): Value {
  for (let at = 0; at + 1 < parts.length; at += 2) {
    if (parts[at]!(total) === true) return parts[at + 1]!(total);
  }
  return "";
}

export const FUNCTIONS: Readonly<Record<string, (parts: readonly Part[]) => Part>> = {
  IF: (parts) => (total) =>
    parts[0]?.(total) === true ? (parts[1]?.(total) ?? "") : (parts[2]?.(total) ?? ""),
  IFS: (parts) => (total) => firstOf(parts, total),
  AND: (parts) => (total) => parts.every((part) => part(total) === true),
  OR: (parts) => (total) => parts.some((part) => part(total) === true),
  IFERROR: (parts) => (total) => parts[0]?.(total) ?? "",
  ISBLANK: () => () => false,
  ISNUMBER: () => () => true,
  TRUE: () => () => true,
  FALSE: () => () => false,
  // Totals are published rounded already.
  ROUND: (parts) => (total) => parts[0]?.(total) ?? 0,
};

/** The grade of the last limit that is not above a value; limits rise. Undefined where they are no such list. */
export function lookupPart(
  key: Part,
  limits: readonly Value[],
  grades: readonly Value[],
): Part | undefined {
  const rising = limits.filter((each) => typeof each === "number");
  const isList = rising.length === limits.length && limits.length === grades.length;
  if (!isList || rising.some((each, at) => each <= rising[at - 1]!)) return undefined;
  return (total) => {
    const own = key(total);
    const at = rising.filter((each) => typeof own === "number" && each <= own).length - 1;
    return grades[at] ?? "";
  };
}
