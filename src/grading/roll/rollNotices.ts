import { listed, say, type Filling, type Sentence } from "../../scoring/locale";
import type { Rolled } from "./rollForward";

const TEXTS = {
  units: {
    "zh-CN":
      "{year}年 {count} 个单位：沿用 {same}，更名 {renamed}，合并 {merged}，拆分 {split}，新组建 {fresh}；撤销 {gone}",
    "en-US":
      "{count} units in {year}: same {same}, renamed {renamed}, merged {merged}, split {split}, new {fresh}; abolished {gone}",
  },
  lacksYear: {
    "zh-CN":
      "“方案”没有写考核年度，本年的工作簿也没有：请加一行“考核年度”，填 {year}，文书才写得出年度，明年也才能直接结转",
    "en-US":
      "The scheme says no year, nor does this year's workbook; add a line with the year {year}, for papers to print it and for next year to follow",
  },
  incomparable: {
    "zh-CN": "没有上年得分、名次可比：{units}",
    "en-US": "Not comparable with last year: {units}",
  },
  lacking: { "zh-CN": "请填基期：{units}", "en-US": "Base to be filled in: {units}" },
  confirm: {
    "zh-CN": "沿用上年，请核（表里标了底色）：{names}",
    "en-US": "Taken over, to be confirmed (marked in the sheets): {names}",
  },
  pending: {
    "zh-CN": "上年待研究、没有审定，未记入历年等次：{units}",
    "en-US": "Left open last year and never decided, so not among the past grades: {units}",
  },
  left: {
    "zh-CN": "没有结转的工作表（里面有上年的数据或公式）：{sheets}；需要时按本年名单重新生成模板",
    "en-US":
      "Sheets not carried forward (they hold last year's data or formulas): {sheets}; make the template for this year's roster where you need them",
  },
} as const satisfies Record<string, Sentence>;

/** What people should know of the workbook that was made. */
export function rollNotices(rolled: Extract<Rolled, { kind: "made" }>): Sentence[] {
  const { facts, units, pending, left, lacksYear } = rolled;
  const { targets, ownTargets, settings } = facts.confirm;
  const apart = units
    .filter(({ incomparable }) => incomparable !== undefined)
    .map(({ move }) => move.unit);
  const lacking = facts.lacking.map(({ unit, codes }) => `${unit} ${codes.join("/")}`);
  const confirm = [...targets, ...ownTargets, ...settings];
  return [
    filled("units", unitCounts(rolled)),
    ...(lacksYear ? [filled("lacksYear", { year: facts.years.present })] : []),
    ...(apart.length > 0 ? [filled("incomparable", { units: listed(apart) })] : []),
    ...(lacking.length > 0 ? [filled("lacking", { units: listed(lacking) })] : []),
    ...(confirm.length > 0 ? [filled("confirm", { names: listed(confirm) })] : []),
    ...(pending.length > 0 ? [filled("pending", { units: listed(pending) })] : []),
    ...(left.length > 0 ? [filled("left", { sheets: listed(left) })] : []),
  ];
}

function unitCounts({ facts, units }: Extract<Rolled, { kind: "made" }>): Filling {
  const of = (kind: string): number => units.filter(({ move }) => move.kind === kind).length;
  return {
    ...{ year: facts.years.present, count: units.length, gone: facts.gone.length },
    ...{ same: of("same"), renamed: of("renamed"), merged: of("merged"), split: of("split") },
    fresh: of("new"),
  };
}

function filled(key: keyof typeof TEXTS, details: Filling): Sentence {
  const text = TEXTS[key];
  return { "zh-CN": say(text, details, "zh-CN"), "en-US": say(text, details, "en-US") };
}
