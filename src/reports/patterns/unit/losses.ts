import { compare, subtract } from "../../../scoring/numbers/fraction";
import { sum } from "../../data/exact";
import { exactValue, figure, isEqual, numberOf, type Figure } from "../../data/figure";
import { joined, line, type Text } from "../../data/text";
import { hasFullMarks } from "../../facts/fullMarks";
import type { UnitFacts } from "../../facts/unitFacts";
import type { ItemMarks } from "../../facts/unitMarks";

const USUAL = 3;
const MOST = 5;

/** An item with full marks, and what it misses of them. */
export type LosingItem = ItemMarks & { readonly loss: Figure };

/** The three items that cost most, as printed; a tie at the third comes along, five at most. */
export function costliest({ items }: UnitFacts): LosingItem[] {
  const losing = items
    .filter((each): each is LosingItem => each.loss !== undefined && numberOf(each.loss) > 0)
    .sort((a, b) => compare(exactValue(b.loss), exactValue(a.loss)));
  const third = losing[USUAL - 1];
  if (!third) return losing;
  return losing
    .filter(({ loss }, index) => index < USUAL || isEqual(loss, third.loss))
    .slice(0, MOST);
}

/** 共失10.68分，最多的是项目推进进度1.00分、…: bonus, deduction and vetoes apart; beside 积分 there is no sum. */
export function lossSentence(unit: UnitFacts): Text | undefined {
  const most = costliest(unit);
  const parts = joined(
    most.map(({ item, loss }) => line`${item.quote}${loss}`),
    "、",
  );
  if (!hasFullMarks(unit)) return most.length === 0 ? undefined : line`失分最多的是${parts}。`;
  const total = totalLoss(unit);
  if (numberOf(total) === 0 || most.length === 0) return line`各项均得满分。`;
  return line`共失${total}，最多的是${parts}。`;
}

/** Full marks less the weighted total, as printed; so that both add up. */
function totalLoss({ items, weighted, name }: UnitFacts): Figure {
  const whole = sum(items.map(({ weight }) => exactValue(weight)));
  const form = { decimals: weighted!.decimals, unit: "分" };
  const value = subtract(whole, exactValue(weighted!));
  return figure(value, { field: "loss", unit: name }, form);
}
