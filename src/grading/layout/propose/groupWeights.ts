import type { RoleOfColumn } from "./columnRole";
import type { FoundTable } from "../see/foundTable";
import type { FoundWeights } from "./foundWeights";
import { headerWeight } from "../see/headerWeight";
import { textIn } from "../see/view";

/**
 * Weights below headers of groups with weights of their own, 履职(60%): the weights in all, and the groups beside them.
 * Below a group the printed weights total 100 or 1, or the weight of the group; else they stay as they are.
 */
export function withGroups(
  table: FoundTable,
  indicators: readonly RoleOfColumn[],
  found: FoundWeights,
): FoundWeights {
  const headers = indicators.map(({ header }) => header.groups.at(-1) ?? "");
  const read = headers.map(headerWeight);
  if (!read.every((each) => each !== undefined) || new Set(headers).size < 2) return found;
  const sums = new Map<string, number>();
  found.weights.forEach((weight, index) => {
    const key = headers[index]!;
    sums.set(key, (sums.get(key) ?? 0) + weight);
  });
  const isEach = (expected: (index: number) => number): boolean =>
    headers.every((key, index) => Math.abs(sums.get(key)! - expected(index)) < 1e-9);
  const whole = [100, 1].find((total) => isEach(() => total));
  if (whole === undefined && !isEach((index) => read[index]!.value)) return found;
  const groups = read.map(({ name, value }, index) => {
    const header = headers[index]!;
    const at = addressOfGroup(table, indicators[index]!.column, header);
    return { name, weight: value, header, at, within: found.weights[index]! };
  });
  const inAll = groups.map(({ weight, within }) =>
    whole === undefined ? within : Number(((within * weight) / whole).toPrecision(15)),
  );
  return { ...found, weights: inAll, groups };
}

/** The cell that is merged over the column: the nearest one to the left with the text. */
function addressOfGroup(
  { view, headerRows, firstColumn }: FoundTable,
  column: number,
  header: string,
): string {
  for (let at = column; at >= firstColumn; at--) {
    const row = headerRows.find((each) => textIn(view.value(each, at)) === header);
    if (row !== undefined) return view.address(row, at);
  }
  return view.address(headerRows[0]!, column);
}

/**
 * The weights as a mapping keeps them: in groups where marks are out of 100, else in one level, since points need full
 * marks of their own. A weight that is no longer the printed one has no cell.
 */
export function mappedWeights(
  found: FoundWeights | undefined,
  isPoints: boolean | undefined,
): FoundWeights | undefined {
  if (!found?.groups) return found;
  const { groups, ...flat } = found;
  const printed = groups.map(({ within }) => within);
  if (isPoints === false) return { ...found, weights: printed };
  const isPrinted = printed.every((within, index) => within === flat.weights[index]);
  return isPrinted ? flat : { ...flat, at: flat.at.map(() => null) };
}
