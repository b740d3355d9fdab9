import type { Appraisal } from "../appraise/appraise";
import type { QuotaLine } from "../appraise/quotas";
import { Status } from "../appraise/status";
import { numberOfTicks } from "../round";
import type { Sentence } from "../locale";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";

/** What the places of each tier meant for the unit: from its grade after vetoes down to its grade. */
export function quotaSteps(context: UnitContext): Step[] {
  const { appraisal, scheme, unit, group, step } = context;
  const { bands, settings } = scheme;
  const final = appraisal.grade[unit]!;
  const score = numberOfTicks(appraisal.score[unit]!, settings.decimals);
  const openTo = Math.max(
    0,
    bands.findIndex(({ lower }) => lower !== null),
  );
  const steps: Step[] = [];
  let current = appraisal.vetoedGrade[unit]!;
  for (const line of appraisal.quotaLines) {
    const { tier } = line;
    const band = bands[tier]!;
    const isOwn = line.group === group || line.group === -1;
    if (!isOwn || current < tier) continue;
    const isEligible = band.minimum === null || score >= band.minimum;
    const isInBand = current === tier;
    const isOpen = band.minimum !== null ? isEligible : band.lower === null && current <= openTo;
    if (!isInBand && (!isOpen || isBlocked(appraisal, unit, tier))) continue;
    const next = isInBand ? Math.min(tier + 1, bands.length - 1) : current;
    const inputs = {
      tier: band.name,
      places: line.places,
      base: line.base,
      basis: basisOf(line),
      tied: line.pending,
      minimum: band.minimum ?? NaN,
      to: bands[next]!.name,
    };
    if (!isEligible) {
      steps.push(step("grade", "quota.notEligible", inputs, bands[next]!.name));
    } else if (final === tier && !(next === tier && isTied(context, line))) {
      steps.push(step("grade", "quota.won", inputs, band.name));
      return steps;
    } else {
      const rule = isTied(context, line) ? "quota.pending" : "quota.over";
      steps.push(step("grade", rule, inputs, bands[next]!.name));
    }
    current = next;
  }
  return steps;
}

function isBlocked({ vetoes }: Appraisal, unit: number, tier: number): boolean {
  const veto = vetoes.get(unit);
  return veto !== undefined && (veto.isLowest || veto.drop > 0 || veto.ceiling > tier);
}

/** Whether the unit is one of those tied across this line: as many as the line says stand where it stands. */
function isTied({ appraisal, columns, unit }: UnitContext, line: QuotaLine): boolean {
  const { status, rank, score } = appraisal;
  if (status[unit] !== Status.pending || line.pending === 0) return false;
  const isPooled = line.group === -1;
  let tied = 0;
  for (let other = 0; other < columns.size; other++) {
    if (status[other] !== Status.pending) continue;
    if (isPooled) tied += score[other] === score[unit] ? 1 : 0;
    else if ((columns.classes?.[other] ?? 0) === line.group)
      tied += rank[other] === rank[unit] ? 1 : 0;
  }
  return tied === line.pending;
}

/** （14 个的 20%，与以上等次合计、只舍不入） */
function basisOf({ share, base }: QuotaLine): Sentence {
  if (share === null) return { "zh-CN": "", "en-US": "" };
  const percent = `${Number((100 * share).toPrecision(12))}%`;
  return {
    "zh-CN": `（${base} 个的 ${percent}，与以上等次累计，只舍不入）`,
    "en-US": ` (${percent} of ${base}, cumulative with the grades above, rounded down)`,
  };
}
