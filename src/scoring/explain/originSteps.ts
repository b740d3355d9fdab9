import { listed, type Sentence } from "../locale";
import type { RatedSource, Votes } from "../ratings/ratedSource";
import type { Inputs, RuleId } from "../ruleStep";
import { UNITS } from "./indicatorSteps";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";

const NOTHING: Sentence = { "zh-CN": "", "en-US": "" };

/** What is looked at of a unit: nothing of it is worked out for others, so it costs no more than its own rows. */
export type OriginContext = Pick<UnitContext, "scheme" | "columns" | "unit" | "step" | "facts">;

/** Where the value of an indicator comes from: what each source gave, what the unit reported. */
export function originSteps(context: OriginContext, index: number): Step[] {
  return [...ratingSteps(context, index), ...claimStep(context, index)];
}

/** 自报 → 核定, where they differ. */
function claimStep({ scheme, columns, unit, step, facts }: OriginContext, index: number): Step[] {
  const claim = facts.claimOf(index, unit);
  const value = columns.values[index]!.values[unit]!;
  if (!claim || claim.reported === value || Number.isNaN(value)) return [];
  const { name, scale } = scheme.indicators[index]!;
  const { reported, reason } = claim;
  const inputs = { name, reported, value, reason, ...UNITS[scale] };
  return [step("measure", reason === "" ? "claim" : "claim.reason", inputs, value)];
}

function ratingSteps({ scheme, columns, unit, step, facts }: OriginContext, index: number): Step[] {
  const sources = facts.ratingsOf(index, unit);
  const value = columns.values[index]!.values[unit]!;
  if (!sources || Number.isNaN(value)) return [];
  const { name } = scheme.indicators[index]!;
  const whole = sources.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return [
    ...sources.map((source) => {
      const [rule, inputs] = sourceInputs(source, whole);
      return step("measure", rule, { name, source: source.name, ...inputs }, source.mean);
    }),
    step("measure", "rated", { name, value }, value),
  ];
}

function sourceInputs(source: RatedSource, whole: number): [RuleId, Inputs] {
  const { substitute, votes, count, dropped, mean, weight } = source;
  const share = weight === null ? NOTHING : weightWords(weight / whole);
  if (substitute?.kind === "mean") {
    return ["rated.mean", { units: substitute.units, mean: substitute.mean, weight: share }];
  }
  if (substitute) return [`rated.${substitute.kind}`, { weight: share }];
  if (votes)
    return [mean === null ? "rated.fewVotes" : "rated.votes", votesInputs(votes, mean, share)];
  const left: Sentence =
    dropped === 0
      ? NOTHING
      : {
          "zh-CN": `，去掉最高、最低各 ${dropped} 个`,
          "en-US": `, ${dropped} highest and ${dropped} lowest left out`,
        };
  if (mean === null) return ["rated.few", { count, weight: share }];
  return ["rated.marks", { count, dropped: left, mean, weight: share }];
}

/** People write 40 or 40%; it is told as a part of all sources. */
function weightWords(share: number): Sentence {
  const percent = `${Number((100 * share).toPrecision(6))}%`;
  return { "zh-CN": `，来源权重 ${percent}`, "en-US": `, weight of the source ${percent}` };
}

function votesInputs(
  { counts, valid, abstentions, invalid }: Votes,
  mean: number | null,
  weight: Sentence,
): Inputs {
  if (mean === null) return { valid, weight };
  const cast = listed(counts.map(({ name, count }) => `${name} ${count}`));
  const others = [
    ...(abstentions > 0
      ? [{ "zh-CN": `弃权 ${abstentions}`, "en-US": `abstained ${abstentions}` }]
      : []),
    ...(invalid > 0 ? [{ "zh-CN": `废票 ${invalid}`, "en-US": `invalid ${invalid}` }] : []),
  ];
  const rest: Sentence = {
    "zh-CN": others.map((each) => `，${each["zh-CN"]}`).join(""),
    "en-US": others.map((each) => `, ${each["en-US"]}`).join(""),
  };
  return { cast, valid, others: rest, mean, weight };
}
