import type { Sentence } from "../../../scoring/locale";
import type { SchemeMatch } from "./matchSchemes";
import { both } from "../mapping/both";
import type { FoundWeights } from "./foundWeights";

const FROM: Readonly<Record<FoundWeights["from"], Sentence>> = {
  row: both("权重（满分）单独一行", "a row of weights or full marks"),
  header: both("权重写在表头里", "weights stand in the headers"),
  column: both("权重在各列旁边", "weights stand beside each column"),
  sheet: both("权重在另一张工作表", "weights stand on a sheet of their own"),
  total: both("权重由表中的总分算出", "weights follow from the printed totals"),
};

/** Where weights stand, in one sentence. */
export function weightsFrom({ from, scheme }: FoundWeights): Sentence {
  return scheme ? schemeReason(scheme.match) : FROM[from];
}

/** Which column of which sheet, and how its names match. */
function schemeReason({ table, rows, isExact }: SchemeMatch): Sentence {
  const matched = rows.filter((row) => row !== undefined).length;
  const { sheet, header } = table;
  return both(
    `工作表“${sheet}”的“${header}”：${rows.length} 项中有 ${matched} 项名称${isExact ? "相同" : "除括号外相同"}`,
    `"${header}" of sheet "${sheet}": ${matched} of ${rows.length} names are equal${isExact ? "" : " apart from brackets"}`,
  );
}
