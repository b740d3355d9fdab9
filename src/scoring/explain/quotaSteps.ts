import type { QuotaLine } from "../appraise/quotas";
import type { Sentence } from "../locale";
import { Place } from "../quota";
import type { RuleId, Step } from "./step";
import type { UnitContext } from "./unitContext";

/** What the places of each tier meant for the unit: from its grade after vetoes down to its grade. */
export function quotaSteps({ appraisal, scheme, unit, group, step }: UnitContext): Step[] {
  const { bands } = scheme;
  const steps: Step[] = [];
  let current = appraisal.vetoedGrade[unit]!;
  for (const line of appraisal.quotaLines) {
    const { tier, places } = line;
    const place = appraisal.placeOf(unit, tier);
    const isOwn = line.group === group || line.group === -1;
    if (!isOwn || current < tier || (current > tier && place === Place.none)) continue;
    const next = current === tier ? Math.min(tier + 1, bands.length - 1) : current;
    const { name, minimum } = bands[tier]!;
    const to = bands[place === Place.won ? tier : next]!.name;
    const inputs = {
      tier: name,
      places,
      basis: basisOf(line),
      tied: line.pending,
      minimum: minimum ?? NaN,
      to,
    };
    steps.push(step("grade", RULES[place]!, inputs, to));
    if (place === Place.won) return steps;
    current = next;
  }
  return steps;
}

/** By Place. Who is in the band but does not compete is below the minimum. */
const RULES: Readonly<Record<number, RuleId>> = {
  [Place.none]: "quota.notEligible",
  [Place.won]: "quota.won",
  [Place.over]: "quota.over",
  [Place.pending]: "quota.pending",
};

/** （14 个的 40%，与以上等次累计，只舍不入） */
function basisOf({ tier, share, base }: QuotaLine): Sentence {
  if (share === null) return { "zh-CN": "", "en-US": "" };
  const percent = `${Number((100 * share).toPrecision(12))}%`;
  const isCumulative = tier > 0;
  return {
    "zh-CN": `（${base} 个的 ${percent}，${isCumulative ? "与以上等次累计，" : ""}只舍不入）`,
    "en-US": ` (${percent} of ${base}, ${isCumulative ? "cumulative with the grades above, " : ""}rounded down)`,
  };
}
