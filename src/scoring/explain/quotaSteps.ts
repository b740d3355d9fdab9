import { missedConditions } from "../appraise/conditions";
import type { QuotaLine } from "../appraise/quotas";
import type { Sentence } from "../locale";
import { exactPlaces, Place } from "../grades/quota";
import type { QuotaSettings } from "../scheme";
import type { RuleId } from "../ruleStep";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";
import { unitNames } from "./unitNames";

/**
 * What the conditions and the places of each band meant for the unit, from the best band that its band or a minimum
 * lets it think of down to its grade.
 */
export function quotaSteps(context: UnitContext): Step[] {
  const { scheme } = context;
  return scheme.bands.flatMap((_, band) =>
    isWanted(context, band) ? bandSteps(context, band) : [],
  );
}

/** Whether the unit competed for the band, or could by its score, down to the last band that it has or can get. */
function isWanted({ appraisal, unit }: UnitContext, band: number): boolean {
  const bits = appraisal.possible?.[unit] ?? 0;
  const lowest = bits === 0 ? appraisal.grade[unit]! : 31 - Math.clz32(bits);
  if (band > lowest) return false;
  return appraisal.placeOf(unit, band) !== Place.none || appraisal.bandGrade[unit]! <= band;
}

function bandSteps(context: UnitContext, band: number): Step[] {
  const { appraisal, scheme, columns, unit, classIndex, step } = context;
  const { name, minimum } = scheme.bands[band]!;
  const missed = missedConditions(scheme, columns, scheme.bands[band]!, unit);
  if (missed.length > 0) {
    const conditions = missed.map(({ text }) => text).join("、");
    return [step("grade", "condition.missed", { grade: name, conditions }, null)];
  }
  const line = appraisal.quotaLines.find(
    (each) => each.band === band && (each.classIndex === classIndex || each.classIndex === -1),
  );
  if (!line) return [];
  const place = appraisal.placeOf(unit, band);
  const isBelow = place === Place.none && appraisal.vetoedGrade[unit]! <= band;
  if (place === Place.none && !isBelow) {
    return [step("grade", "quota.blocked", { grade: name }, null)];
  }
  const inputs = {
    grade: name,
    places: line.places,
    basis: basisOf(line, scheme.settings.quota),
    tied: line.pending,
    with: place === Place.pending ? tiedWith(context, band) : NOBODY,
    minimum: minimum ?? NaN,
  };
  return [step("grade", RULES[place]!, inputs, place === Place.won ? name : null)];
}

const NOBODY: Sentence = { "zh-CN": "", "en-US": "" };

/** The other units of the same score that wait for the same places. */
function tiedWith(context: UnitContext, band: number): Sentence {
  const { appraisal, unit } = context;
  const { score, placeOf, columns } = appraisal;
  const classIndexOf = (each: number): number => columns.classes?.[each] ?? 0;
  const isPooled = appraisal.scheme.settings.quota.isPooled;
  const others = [...score.keys()].filter(
    (other) =>
      other !== unit &&
      score[other] === score[unit] &&
      (isPooled || classIndexOf(other) === classIndexOf(unit)) &&
      placeOf(other, band) === Place.pending,
  );
  const names = unitNames(context, others);
  if (names["zh-CN"] === "") return NOBODY;
  return { "zh-CN": `（与${names["zh-CN"]}同分）`, "en-US": ` (equal to ${names["en-US"]})` };
}

/** By Place. Who is in the band but does not compete is below the minimum. */
const RULES: Readonly<Record<number, RuleId>> = {
  [Place.none]: "quota.notEligible",
  [Place.won]: "quota.won",
  [Place.over]: "quota.over",
  [Place.pending]: "quota.pending",
};

/** （应参加38人，含不确定等次2人，×20%=7.6→7）, and what else makes the number of places. */
function basisOf(line: QuotaLine, { method }: Pick<QuotaSettings, "method">): Sentence {
  const parts = [...sharePart(line, method === "cumulative"), ...otherParts(line)];
  if (parts.length === 0) return { "zh-CN": "", "en-US": "" };
  return {
    "zh-CN": `（${parts.map((part) => part["zh-CN"]).join("，")}）`,
    "en-US": ` (${parts.map((part) => part["en-US"]).join(", ")})`,
  };
}

function sharePart(line: QuotaLine, isCumulative: boolean): Sentence[] {
  const { base, exempt, rounded, share, counted, limit } = line;
  if (Number.isNaN(rounded)) return [];
  const percent = `${Number((100 * rounded).toPrecision(12))}%`;
  const exact = exactPlaces(base, rounded);
  const places = limit - counted;
  const isTogether = isCumulative && rounded !== share;
  return [
    { "zh-CN": `应参加${base}人`, "en-US": `${base} take part` },
    ...(exempt > 0
      ? [{ "zh-CN": `含不确定等次${exempt}人`, "en-US": `${exempt} of them without a grade` }]
      : []),
    {
      "zh-CN": `${isTogether ? "与以上等次合计" : ""}×${percent}=${exact}→${places}`,
      "en-US": `${isTogether ? "with the grades above " : ""}× ${percent} = ${exact} → ${places}`,
    },
    ...(counted > 0
      ? [{ "zh-CN": `另加名额${counted}个`, "en-US": `and ${counted} stated places` }]
      : []),
  ];
}

function otherParts({ limit, places, direct }: QuotaLine): Sentence[] {
  const used = limit - places;
  return [
    ...(used > 0
      ? [{ "zh-CN": `以上等次已用${used}个`, "en-US": `${used} used by better grades` }]
      : []),
    ...(direct > 0
      ? [{ "zh-CN": `直接确定占${direct}个`, "en-US": `${direct} given directly` }]
      : []),
  ];
}
