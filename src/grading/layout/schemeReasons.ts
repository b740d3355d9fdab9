import type { Sentence } from "../../scoring/locale";
import type { SchemeMatch } from "./matchSchemes";
import { both } from "./proposal";
import type { FoundWeights } from "./foundWeights";

/** How sure it is that a scheme sheet has the weights; below SURE it is asked about. */
export function schemeConfidence({ match, rivals }: NonNullable<FoundWeights["scheme"]>): number {
  if (rivals.length > 0 || match.rows.includes(undefined) || match.leftover.length > 0) return 0.5;
  return match.isExact ? 0.95 : 0.85;
}

/** Which column of which sheet, and how its names match. */
export function schemeReasons({ table, rows, isExact }: SchemeMatch): Sentence[] {
  const matched = rows.filter((row) => row !== undefined).length;
  const { sheet, header } = table;
  return [
    both(
      `工作表“${sheet}”的“${header}”：${rows.length} 项中有 ${matched} 项名称${isExact ? "相同" : "除括号外相同"}`,
      `“${header}” of sheet “${sheet}”: ${matched} of ${rows.length} names are equal${isExact ? "" : " apart from brackets"}`,
    ),
  ];
}
