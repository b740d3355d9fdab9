import type { LineageRow, RollAnswers } from "../../../grading/roll/lineage";
import type {
  CarriedScore,
  CodeAnswer,
  LineageKind,
  MergeBasis,
} from "../../../grading/roll/rollWords";

/** What was chosen for a unit that was not there last year. */
export interface UnitChoice {
  readonly kind: LineageKind;
  readonly before: readonly string[];
  readonly score: CarriedScore;
}

/** The answers as they are chosen on the page, each by what it is about. */
export interface RollDraft {
  readonly units: ReadonlyMap<string, UnitChoice>;
  readonly abolished: ReadonlySet<string>;
  readonly basis: ReadonlyMap<string, MergeBasis>;
  readonly codes: ReadonlyMap<string, CodeAnswer>;
}

export const NO_DRAFT: RollDraft = {
  units: new Map(),
  abolished: new Set(),
  basis: new Map(),
  codes: new Map(),
};

/** The answers that the choices make: units that came of one split are a single line. */
export function answersOf({ units, abolished, basis, codes }: RollDraft): RollAnswers {
  const lines = [...units].map(([unit, { kind, before, score }]): LineageRow => ({
    ...{ kind, before, units: [unit], score: fits(kind, score), document: "", said: unit },
  }));
  const splits = new Map<string, LineageRow>();
  for (const line of lines.filter(({ kind }) => kind === "split")) {
    const key = JSON.stringify(line.before);
    const one = splits.get(key);
    const score = one && one.score !== "none" ? one.score : line.score;
    splits.set(key, one ? { ...one, score, units: [...one.units, ...line.units] } : line);
  }
  const gone = [...abolished].map((unit): LineageRow => ({
    ...{ kind: "abolished", before: [unit], units: [], score: "none", document: "", said: unit },
  }));
  return {
    lineage: [...lines.filter(({ kind }) => kind !== "split"), ...splits.values(), ...gone],
    basis,
    codes,
  };
}

/** A choice that another kind had made possible is none any more. */
function fits(kind: LineageKind, score: CarriedScore): CarriedScore {
  if (score === "better") return kind === "merged" ? score : "none";
  return score === "own" && kind !== "split" ? "none" : score;
}
