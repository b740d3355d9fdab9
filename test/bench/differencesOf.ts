import type { Appraisal } from "../../src/scoring/appraise/appraise";
import type { Outcome } from "./referenceLoop";

/** In which of score, grade and rank two results differ, with the first unit that does; empty when in none. */
export function differencesOf({ score, grade, rank }: Appraisal, reference: Outcome): string[] {
  const pairs = [
    { name: "score", ours: score, theirs: reference.hundredths },
    { name: "grade", ours: grade, theirs: reference.grades },
    { name: "rank", ours: rank, theirs: reference.ranks },
  ];
  return pairs.flatMap(({ name, ours, theirs }) => {
    const unit = ours.findIndex((value, index) => value !== theirs[index]);
    const isSame = unit < 0 && ours.length === theirs.length;
    return isSame ? [] : [`${name} of unit ${unit}: ${ours[unit]} and ${theirs[unit]}`];
  });
}
