import type { RewardCondition, RewardRule } from "../../grading/read/readRewards";
import { isNoGrade } from "../../grading/layout/mapping/grades";
import { fractionOf } from "../../scoring/numbers/fraction";
import { wordOf, type WordOf } from "../../scoring/vocabulary";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { FIXED } from "../data/source";
import { line, quote, type Text } from "../data/text";
import type { ReportFacts } from "./reportFacts";

/** A rule of 奖惩规则, or a sample of one, as a paper speaks of it. */
export interface PaperRule {
  readonly number: Text;
  readonly isSample: boolean;
  readonly type: WordOf<"rewardType">;
  readonly typeWord: string;
  /** Null for any grade. */
  readonly grade: string | null;
  readonly gradeText: Text;
  readonly className: string;
  readonly condition: RewardCondition;
  readonly conditionText: Text;
  readonly measure: Text;
  readonly amount: Figure | undefined;
  /** The unit of measure of the amount. */
  readonly unit: string;
  readonly basis: Text;
  readonly office: Text;
}

/** The rules of the workbook that speak of its kind of assessed; samples where there is no sheet of them. */
export function rewardRules(facts: ReportFacts): PaperRule[] {
  const { rewards } = facts.grading.read;
  if (rewards === null) return sampleRules(facts);
  const own = facts.noun.isPersons ? "person" : "unit";
  return rewards.filter(({ scope }) => scope === null || scope === own).map(written);
}

function written(rule: RewardRule): PaperRule {
  const { type, grade, className, condition, amount, unit } = rule;
  const at = (field: string): string => placeText(rule.placeOf(field));
  const words = (text: string, field: string): Text =>
    text === "" ? [] : [quote(text, at(field))];
  const form = { decimals: 10, unit, isShort: true };
  return {
    number: words(rule.number, "number"),
    isSample: false,
    type,
    typeWord: wordOf("rewardType", type),
    grade,
    gradeText: grade === null ? line`不限` : words(grade, "grade"),
    className,
    condition,
    conditionText: words(rule.conditionText, "condition"),
    measure: words(rule.measure, "measure"),
    amount: amount === null ? undefined : figure(fractionOf(amount), { cell: at("amount") }, form),
    unit,
    basis: words(rule.basis, "basis"),
    office: words(rule.office, "office"),
  };
}

/** What stands in for 奖惩规则 until the office has its own: praise for the best, talks for the last, no honours after a veto. */
function sampleRules({ grading, noun }: ReportFacts): PaperRule[] {
  const { scheme, grades } = grading.read;
  const { bands } = scheme;
  const bandText = (band: number): Text => {
    return [quote(bands[band]!.name, placeText(grades.placeOf(band, "name")))];
  };
  const of = (
    type: PaperRule["type"],
    band: number | null,
    measure: string,
    rest: Partial<PaperRule> = {},
  ): PaperRule => ({
    number: line`示例`,
    isSample: true,
    type,
    typeWord: wordOf("rewardType", type),
    grade: band === null ? null : bands[band]!.name,
    gradeText: band === null ? line`不限` : bandText(band),
    className: "",
    condition: { kind: "none" },
    conditionText: [],
    measure: line`${measure}`,
    amount: undefined,
    unit: "",
    basis: [],
    office: [],
    ...rest,
  });
  const named = bands.flatMap(({ name }, band) => (isNoGrade(name) ? [] : [band]));
  const [best = 0] = named;
  const last = named.at(-1) ?? best;
  const count = FIXED.sampleYears;
  const years = figure(fractionOf(count), { fixed: "sampleYears" }, { unit: "年" });
  const lowest = [
    of("reminder", last, "提醒谈话、限期整改"),
    of("talk", last, noun.isPersons ? "约谈本人" : "约谈主要负责人", {
      condition: { kind: "years", count },
      conditionText: line`连续${years}`,
    }),
  ];
  return [
    // Where nothing is told apart, nobody is the best or the last.
    ...(named.length > 1 ? [of("reward", best, "通报表扬"), ...lowest] : []),
    of("restriction", null, "当年不参加评先评优", {
      condition: { kind: "veto", of: "一票否优" },
      conditionText: line`否决:一票否优`,
    }),
  ];
}
