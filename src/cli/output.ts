import type { Finding, Level } from "../grading/findings/finding";
import { isolated } from "../scoring/isolated";
import type { Locale, Sentence } from "../scoring/locale";
import type { Mistake } from "./mistake";

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
  const place = [isolated(sheet), address].filter((part) => part !== "").join("!");
  return line(
    `${LEVELS[locale][level]}${place ? ` ${place}` : ""}`,
    finding.message(locale),
    locale,
  );
}

/** One line for a mistake that is not in a cell: 错误：sentence. */
export function mistakeLine(mistake: Mistake, locale: Locale): string {
  return line(LEVELS[locale].error, mistake.sentence(locale), locale);
}

/** One line for what a person should know and need not mend: 提醒：sentence. */
export function noticeLine(sentence: Sentence, locale: Locale): string {
  return levelLine("warning", sentence, locale);
}

/** One line of any level: 提示：sentence. */
export function levelLine(level: Level, sentence: Sentence, locale: Locale): string {
  return line(LEVELS[locale][level], isolated(sentence[locale]), locale);
}

/** Texts from cells may hold line breaks and control characters; a line stays one line. */
function line(head: string, sentence: string, locale: Locale): string {
  const shown = `${head}${locale === "zh-CN" ? "：" : ": "}${sentence}`;
  return shown.replace(/\p{Cc}+/gu, " ");
}

/** One line for what forbids to go on: 错误：sentence. */
export function refusalLine(sentence: Sentence, locale: Locale): string {
  return levelLine("error", sentence, locale);
}

/** A check as JSON carries it. */
export interface CheckJson {
  readonly level: string;
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
  readonly message: string;
}

export function findingJson(finding: Finding, locale: Locale): CheckJson {
  const { level, code, sheet, address } = finding;
  return { level, code, sheet, address, message: finding.message(locale) };
}

export function mistakeJson(mistake: Mistake, locale: Locale): CheckJson {
  const { code } = mistake;
  return { level: "error", code, sheet: "", address: "", message: mistake.sentence(locale) };
}
