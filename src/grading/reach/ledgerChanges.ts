import type { LedgerRow } from "../../scoring/columns";
import { refusal } from "../../scoring/points/ledger";
import { numberOfTicks } from "../../scoring/numbers/round";
import type { Grading } from "../results/grading";
import { hasReached } from "./goal";
import { appraisedWith, type Tried, type Wish } from "./change";
import { fewestSteps } from "./search";

/** More awards of one kind than that are no advice. */
const MOST_MORE = 10;

/** Rows of 加减分 of one kind: a deduction fewer times, a bonus more times, within the limits of the scheme. */
export function ledgerChanges(grading: Grading, { unit, goal }: Wish): Tried[] {
  const { columns, scheme } = grading.read;
  const own = columns.ledger.filter(
    (row) => row.unit === unit && refusal(row, scheme.settings) === null && !row.words,
  );
  const kinds = new Map<string, LedgerRow[]>();
  for (const row of own) {
    const kind = JSON.stringify([titleOf(row), row.level, row.points]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
  }
  return [...kinds.values()].flatMap((rows): Tried[] => {
    const [first] = rows;
    const isBonus = first!.points > 0;
    const last = isBonus ? MOST_MORE : rows.length;
    const appraised = (count: number) =>
      appraisedWith(grading, {
        ...columns,
        ledger: isBonus
          ? [...columns.ledger, ...more(first!, count)]
          : columns.ledger.filter((row) => !rows.slice(0, count).includes(row)),
      });
    const count = fewestSteps(
      (steps) => {
        const appraisal = appraised(steps);
        return appraisal !== undefined && hasReached(appraisal, unit, goal);
      },
      [],
      last,
    );
    const appraisal = appraised(count ?? last);
    if (!appraisal) return [];
    const score = numberOfTicks(appraisal.score[unit]!, scheme.settings.decimals);
    const of = { kind: "ledger", title: titleOf(first!), isBonus } as const;
    return [{ change: { of, from: 0, to: count ?? last, score }, isEnough: count !== null }];
  });
}

function titleOf({ title, item }: LedgerRow): string {
  return title ?? item;
}

/** More rows of the same kind: items of their own, as one item counts once. */
function more(row: LedgerRow, count: number): LedgerRow[] {
  return Array.from({ length: count }, (_, at) => ({ ...row, item: `${row.item} ${at + 2}` }));
}
