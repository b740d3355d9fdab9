import { countOf } from "../../data/figure";
import type { Source } from "../../data/source";
import { joined, line, quote, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import type { Claim } from "../../records/claims";

/** A claim of which less was confirmed. */
interface Cut {
  readonly unit: UnitFacts;
  readonly claim: Claim;
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
    const { reason, reasonAt } = own[0]!.claim;
    const words = reason === "" ? line`没有写原因` : [quote(reason, reasonAt)];
    return line`${words}${countOf(own, placesOf(own), "处")}`;
  });
  const count = countOf(cuts, placesOf(cuts), "处");
  return line`核减${count}，涉及${concerned}，原因：${joined(texts, "、")}。`;
}

function placesOf(cuts: readonly Cut[]): Source {
  return { list: cuts.map(({ claim }) => ({ cell: claim.reportedAt })) };
}

function byReason(cuts: readonly Cut[]): Map<string, Cut[]> {
  const reasons = new Map<string, Cut[]>();
  for (const cut of cuts) {
    const { reason } = cut.claim;
    reasons.set(reason, [...(reasons.get(reason) ?? []), cut]);
  }
  return reasons;
}

function cutsOf({ grading, records, units }: ReportFacts): Cut[] {
  const { scheme, columns } = grading.read;
  return units.flatMap((unit) =>
    scheme.indicators.flatMap((_, index): Cut[] => {
      const claim = records.claims(unit.index, index);
      const verified = columns.values[index]!.values[unit.index]!;
      return claim && verified < claim.reported ? [{ unit, claim }] : [];
    }),
  );
}
