import type { Sentence } from "../locale";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";

/** The rank within the class: of how many, with whom it is shared, and whether a veto put the unit last. */
export function rankStep({
  appraisal,
  columns,
  unit,
  classIndex,
  className,
  step,
}: UnitContext): Step {
  const rank = appraisal.rank[unit]!;
  let [count, tied] = [0, -1];
  appraisal.rank.forEach((other, at) => {
    if (Number.isNaN(other) || (columns.classes?.[at] ?? 0) !== classIndex) return;
    count++;
    if (other === rank) tied++;
  });
  const isVetoed = appraisal.vetoes.get(unit)?.isLowest === true;
  const rule = isVetoed ? "rank.vetoed" : tied > 0 ? "rank.tied" : "rank";
  return step("rank", rule, { rank, count, tied, className: classWords(className) }, rank);
}

function classWords(className: string): Sentence {
  if (className === "") return { "zh-CN": "全部 ", "en-US": "" };
  return { "zh-CN": `“${className}”`, "en-US": ` in "${className}"` };
}
