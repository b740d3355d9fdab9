import { appraise, type Appraisal } from "../../scoring/appraise/appraise";
import { rowReader } from "../../scoring/appraise/rowReader";
import { CellState, type Columns } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import { subtract } from "../../scoring/numbers/fraction";
import { fullScore } from "../../scoring/fullMarks";
import { weightFor } from "../../scoring/weights/weightTree";
import { inWorkbook } from "../../grading/rules";
import { trendRows } from "../../grading/trendRows";
import { exactValue, figure, type Figure } from "../data/figure";
import { magnitude, ofTicks } from "../data/exact";
import { changedClaim, type ChangedClaim } from "./changedClaim";
import type { ReportFacts } from "./reportFacts";
import type { UnitFacts } from "./unitFacts";
import { itemMarks, type ItemMarks } from "./unitMarks";

/** What a review took off an item, and what that cost. */
export interface Cut {
  readonly marks: ItemMarks;
  readonly changed: ChangedClaim;
  /** By how many points the total moved; undefined where the claim itself could not be scored. */
  readonly effect: Figure | undefined;
}

export interface Cuts {
  readonly list: readonly Cut[];
  /** The score as it would be had the claims counted. */
  readonly uncut: Figure | undefined;
}

/** Where 核定 is not what the unit reported, with the effect by a complete re-appraisal. */
export function cutsOf(facts: ReportFacts, unit: UnitFacts): Cuts {
  const found = unit.items.flatMap((marks) => {
    const changed = changedClaim(facts, unit.index, marks.item);
    return changed ? [{ marks, changed }] : [];
  });
  if (found.length === 0) return { list: [], uncut: undefined };
  const claimed = new Map(
    found.map(({ marks, changed }) => [marks.item.index, changed.claim.reported]),
  );
  const again = canBeMarks(facts, unit, claimed)
    ? appraisedWith(facts, unit.index, claimed)
    : undefined;
  if (!again)
    return { list: found.map((each) => ({ ...each, effect: undefined })), uncut: undefined };
  const { decimals } = again.scheme.settings;
  const row = rowReader(again)(unit.index)!;
  const { name, className } = unit;
  const uncutMarks = itemMarks(
    { unit: name, className, scheme: again.scheme, row },
    unit.items.map(({ item }) => item),
  );
  const list = found.map(({ marks, changed }): Cut => {
    const before = uncutMarks.find(({ item }) => item.index === marks.item.index)!;
    const apart = subtract(exactValue(before.points), exactValue(marks.points));
    const from = { field: "cut", unit: name, of: marks.item.code } as const;
    const effect = figure(magnitude(apart), from, { decimals, unit: "分" });
    return { marks, changed, effect };
  });
  const score = ofTicks(again.score[unit.index]!, decimals);
  const uncut = figure(score, { field: "uncut", unit: name }, { decimals, unit: "分" });
  return { list, uncut };
}

/** Whether the values lie within full marks where they are marks: 105 of 100 would have been refused. */
function canBeMarks(
  { grading }: ReportFacts,
  { className }: UnitFacts,
  values: ReadonlyMap<number, number>,
): boolean {
  const { indicators, settings } = grading.read.scheme;
  return [...values].every(([index, value]) => {
    const indicator = indicators[index]!;
    if (inWorkbook(indicator.rule).values !== "marks") return true;
    const full = fullScore(indicator, weightFor(indicator, className), settings.marking);
    return value >= 0 && (full === 0 || value <= full);
  });
}

/** The appraisal with other values of one unit; undefined where a rule cannot score them. */
function appraisedWith(
  { grading }: Pick<ReportFacts, "grading">,
  unit: number,
  values: ReadonlyMap<number, number>,
): Appraisal | undefined {
  const { scheme, columns, data } = grading.read;
  const changed: Columns = {
    ...columns,
    values: columns.values.map((column, index) => {
      const value = values.get(index);
      if (value === undefined) return column;
      const [numbers, states] = [column.values.slice(), column.states?.slice() ?? null];
      numbers[unit] = value;
      if (states) states[unit] = CellState.number;
      return { values: numbers, states };
    }),
  };
  try {
    const plain = appraise(scheme, changed);
    const rows = trendRows(plain, data);
    return rows.length === 0
      ? plain
      : appraise(scheme, { ...changed, ledger: [...changed.ledger, ...rows] });
  } catch (error) {
    if (error instanceof ScoreError) return undefined;
    throw error;
  }
}
