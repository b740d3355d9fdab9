import type { Sentence } from "../../scoring/locale";
import type { ChangeGroup } from "./schemeChange";

const text = (zh: string, en: string): Sentence => ({ "zh-CN": zh, "en-US": en });

/** What 对照表 says. */
export const WORDS = {
  group: text("类别", "Part"),
  name: text("对照表", "Comparison"),
  title: text("考核方案对照表（{last}年 → {present}年）", "The scheme of {last} and of {present}"),
  same: text(
    "方案未变（指纹 {fingerprint}）",
    "The scheme is the same (fingerprint {fingerprint})",
  ),
  sameButYear: text(
    "方案未变，只改年度（上年指纹 {last}，本年 {present}）",
    "The scheme is the same but for the year (fingerprints {last} and {present})",
  ),
  changed: text(
    "方案有 {count} 处改动（上年指纹 {last}，本年 {present}）",
    "The scheme differs in {count} places (fingerprints {last} and {present})",
  ),
  item: text("项目", "Item"),
  before: text("上年", "Last year"),
  after: text("本年", "This year"),
  difference: text("变动", "Change"),
  sum: text("{column}变动合计", "{column}: changes in all"),
  units: text("单位", "Units"),
  more: text("另有 {count} 处改动，见 指标、等次、方案 表", "{count} more changes in the sheets"),
  confirm: text("沿用上年，请核", "Taken over, to be confirmed"),
  targets: text("目标：{codes}", "Targets: {codes}"),
  ownTargets: text("各单位自己的目标：{codes}", "Targets of single units: {codes}"),
  settings: text("设置：{names}", "Settings: {names}"),
  lacking: text("请填基期", "Base to be filled in"),
  unitCodes: text("{unit}：{codes}", "{unit}: {codes}"),
} as const;

export const GROUPS: Readonly<Record<ChangeGroup, Sentence>> = {
  added: text("新增指标", "Added"),
  dropped: text("取消指标", "Dropped"),
  renamed: text("指标改名", "Renamed"),
  weights: text("权重", "Weights"),
  targets: text("目标", "Targets"),
  rules: text("计分规则", "Rules"),
  bands: text("等次", "Grades"),
  quota: text("名额", "Places"),
  settings: text("其他设置", "Settings"),
};

export const UNIT_WORDS = {
  same: text("沿用 {count} 个", "same: {count}"),
  renamed: text("更名 {count} 个：{units}", "renamed: {count} ({units})"),
  merged: text("合并 {count} 个：{units}", "merged: {count} ({units})"),
  split: text("拆分 {count} 个：{units}", "split: {count} ({units})"),
  new: text("新组建 {count} 个：{units}", "new: {count} ({units})"),
  gone: text("撤销 {count} 个：{units}", "abolished: {count} ({units})"),
  from: text("{unit}←{before}", "{unit} ← {before}"),
} as const;
