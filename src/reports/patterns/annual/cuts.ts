import { countOf } from "../../data/figure";
import type { Source } from "../../data/source";
import { joined, line, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { changedClaim, type ChangedClaim } from "../../facts/changedClaim";

/** A claim of which less was confirmed. */
interface Cut {
  readonly unit: UnitFacts;
  readonly changed: ChangedClaim;
}

/** 核减9处，涉及6个单位，原因：佐证不足4处、台账缺两项3处、一个项目延期2处。 */
export function cutsSentence(facts: ReportFacts): Text | undefined {
  const cuts = cutsOf(facts);
  if (cuts.length === 0) return undefined;
  const units = [...new Set(cuts.map(({ unit }) => unit))];
  const list: Source = { list: units.map(({ name }) => ({ field: "takingPart", unit: name })) };
  const concerned = countOf(units, list, facts.noun.counted);
  const reasons = [...byReason(cuts).values()].sort((a, b) => b.length - a.length);
  const texts = reasons.map((own) => {
    const { reason = line`没有写原因` } = own[0]!.changed;
    return line`${reason}${countOf(own, placesOf(own), "处")}`;
  });
  const count = countOf(cuts, placesOf(cuts), "处");
  return line`核减${count}，涉及${concerned}，原因：${joined(texts, "、")}。`;
}

function placesOf(cuts: readonly Cut[]): Source {
  return { list: cuts.map(({ changed }) => changed.reported.from) };
}

function byReason(cuts: readonly Cut[]): Map<string, Cut[]> {
  const reasons = new Map<string, Cut[]>();
  for (const cut of cuts) {
    const { reason } = cut.changed.claim;
    reasons.set(reason, [...(reasons.get(reason) ?? []), cut]);
  }
  return reasons;
}

function cutsOf(facts: ReportFacts): Cut[] {
  const { indicators } = facts.grading.read.scheme;
  return facts.units.flatMap((unit) =>
    indicators.flatMap(({ code }, index): Cut[] => {
      const changed = changedClaim(facts, unit.index, { index, code });
      const isLess = changed && changed.verifiedValue < changed.claim.reported;
      return isLess ? [{ unit, changed }] : [];
    }),
  );
}
