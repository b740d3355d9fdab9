import { appraise, type Appraisal } from "../../src/scoring/appraise/appraise";
import { Status, type StatusName } from "../../src/scoring/appraise/status";
import type { Columns } from "../../src/scoring/columns";
import { ScoreError } from "../../src/scoring/errors";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { Scheme } from "../../src/scoring/scheme";
import { Refusal } from "./refusal";
import { referee, type Verdict } from "./referee";

const STATUSES = Object.keys(Status) as StatusName[];

/** What one of the two says of a case: of every unit, or why it refuses the whole. */
export type Answer = readonly Verdict[] | { readonly refused: string };

function ofReferee(scheme: Scheme, columns: Columns): Answer {
  try {
    return referee(scheme, columns);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code };
    throw error;
  }
}

function ofProduct(scheme: Scheme, columns: Columns): Answer {
  try {
    return verdictsOf(appraise(scheme, columns));
  } catch (error) {
    if (error instanceof ScoreError) return { refused: error.code };
    throw error;
  }
}

function verdictsOf(appraisal: Appraisal): Verdict[] {
  const { bands, settings } = appraisal.scheme;
  const number = (ticks: number): number | null =>
    Number.isNaN(ticks) ? null : numberOfTicks(ticks, settings.decimals);
  return Array.from(appraisal.status, (status, unit): Verdict => {
    const rank = appraisal.rank[unit]!;
    const grade = appraisal.grade[unit]!;
    return {
      status: STATUSES[status]!,
      weighted: number(appraisal.weighted[unit]!),
      score: number(appraisal.score[unit]!),
      possible: grade < 0 ? openGrades(appraisal, unit) : [bands[grade]!.name],
      rank: Number.isNaN(rank) ? null : rank,
    };
  });
}

/** The names of the grades that ties leave open to a unit, best first. */
function openGrades({ possible, scheme }: Appraisal, unit: number): string[] {
  const bits = possible?.[unit] ?? 0;
  return scheme.bands.flatMap(({ name }, band) => ((bits >>> band) & 1 ? [name] : []));
}

export interface Comparison {
  readonly expected: Answer;
  /** The first unit about which the two disagree, in words; null where they agree on all. */
  readonly difference: string | null;
}

/** Both on one case. */
export function compared(scheme: Scheme, columns: Columns): Comparison {
  const expected = ofReferee(scheme, columns);
  return { expected, difference: differenceOf(expected, ofProduct(scheme, columns)) };
}

function differenceOf(expected: Answer, found: Answer): string | null {
  if ("refused" in expected || "refused" in found) {
    if ("refused" in expected && "refused" in found) return null;
    const say = (answer: Answer): string => ("refused" in answer ? answer.refused : "graded");
    return `the referee: ${say(expected)}; the product: ${say(found)}`;
  }
  for (const [unit, row] of expected.entries()) {
    const [one, other] = [JSON.stringify(row), JSON.stringify(found[unit])];
    if (one !== other) return `unit ${unit}: the referee ${one}; the product ${other}`;
  }
  return null;
}
