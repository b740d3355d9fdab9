import type { Finding } from "../grading/findings/finding";
import type { Locale } from "../scoring/locale";

/** Where a command writes; stdout carries nothing but what was asked for. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

const LEVELS = {
  "zh-CN": { error: "错误", warning: "提醒", info: "提示" },
  "en-US": { error: "error", warning: "warning", info: "note" },
} as const;

/** One line for a finding: 错误 数据!C7：sentence. */
export function findingLine(finding: Finding, locale: Locale): string {
  const { level, sheet, address } = finding;
  const place = [sheet, address].filter((part) => part !== "").join("!");
  return `${LEVELS[locale][level]}${place ? ` ${place}` : ""}：${finding.message(locale)}`;
}

/** A finding as JSON carries it. */
export function findingJson(finding: Finding, locale: Locale): Record<string, string> {
  const { level, code, sheet, address } = finding;
  return { level, code, sheet, address, message: finding.message(locale) };
}
