import { keyOf } from "../../grading/format/header";
import { fractionOf } from "../../scoring/numbers/fraction";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { quote, type Text } from "../data/text";
import type { Claim } from "../records/claims";
import type { Item } from "./dimensions";
import type { ReportFacts } from "./reportFacts";

/** What a unit reported of an item where the review left another value: 自报, 核定, 核减原因. */
export interface ChangedClaim {
  readonly claim: Claim;
  readonly reported: Figure;
  readonly verified: Figure;
  readonly verifiedValue: number;
  /** Undefined where none was written. */
  readonly reason: Text | undefined;
}

/** Undefined where nothing was reported, or nothing was verified, or both are the same. */
export function changedClaim(
  { grading, records }: Pick<ReportFacts, "grading" | "records">,
  unit: number,
  { index, code }: Pick<Item, "index" | "code">,
): ChangedClaim | undefined {
  const { columns, data } = grading.read;
  const claim = records.claims(unit, index);
  const verified = columns.values[index]!.values[unit]!;
  if (!claim || Number.isNaN(verified) || claim.reported === verified) return undefined;
  const { reported, reportedAt, reason, reasonAt } = claim;
  const at = placeText(data.placeOf(unit, keyOf("value", code)));
  return {
    claim,
    reported: typed(reported, reportedAt),
    verified: typed(verified, at),
    verifiedValue: verified,
    reason: reason === "" ? undefined : [quote(reason, reasonAt)],
  };
}

function typed(value: number, cell: string): Figure {
  return figure(fractionOf(value), { cell }, { decimals: 10, isShort: true });
}
