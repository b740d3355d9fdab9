import type { Appraisal } from "../../scoring/appraise/appraise";
import type { Locale } from "../../scoring/locale";
import { numberOfTicks } from "../../scoring/numbers/round";
import { gradeShown } from "../results/gradeShown";

/** A unit whose rank or grade is another one under other weights. */
export interface Move {
  readonly unit: number;
  readonly before: Standing;
  readonly after: Standing;
  /** Places gained; null where one of the ranks is missing. */
  readonly moved: number | null;
  readonly changesGrade: boolean;
}

export interface Standing {
  readonly score: number | null;
  readonly rank: number | null;
  /** Index into the bands, −1 for none. */
  readonly grade: number;
  /** The grade in words; 待研究（优秀/良好） where ties leave it open. */
  readonly shown: string;
}

/** Who moves: changes of grade first, then the longest ways. */
export function movesBetween(before: Appraisal, after: Appraisal, locale: Locale): Move[] {
  const moves: Move[] = [];
  for (let unit = 0; unit < before.columns.size; unit += 1) {
    const [from, to] = [standing(before, unit, locale), standing(after, unit, locale)];
    const moved = from.rank !== null && to.rank !== null ? from.rank - to.rank : null;
    const changesGrade = from.shown !== to.shown;
    if (!changesGrade && from.rank === to.rank) continue;
    moves.push({ unit, before: from, after: to, moved, changesGrade });
  }
  return moves.sort(
    (a, b) =>
      Number(b.changesGrade) - Number(a.changesGrade) ||
      Math.abs(b.moved ?? 0) - Math.abs(a.moved ?? 0) ||
      a.unit - b.unit,
  );
}

function standing(appraisal: Appraisal, unit: number, locale: Locale): Standing {
  const { score, rank, grade, scheme } = appraisal;
  const [ticks, place] = [score[unit]!, rank[unit]!];
  return {
    score: Number.isNaN(ticks) ? null : numberOfTicks(ticks, scheme.settings.decimals),
    rank: Number.isNaN(place) ? null : place,
    grade: grade[unit]!,
    shown: gradeShown(appraisal, unit, locale),
  };
}
