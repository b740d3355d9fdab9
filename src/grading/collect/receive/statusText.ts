import { say, type Locale, type Sentence } from "../../../scoring/locale";
import type { FormStatus } from "./formOutcome";

const TEXTS = {
  received: { "zh-CN": "已报", "en-US": "received" },
  late: { "zh-CN": "逾期已报 {days} 天", "en-US": "received {days} days late" },
  open: { "zh-CN": "未报", "en-US": "not received" },
  overdue: { "zh-CN": "未报（逾期 {days} 天）", "en-US": "not received ({days} days overdue)" },
  returned: { "zh-CN": "退回", "en-US": "sent back" },
} as const satisfies Record<FormStatus["kind"], Sentence>;

/** 状态 of a form, as 收表 has it. */
export function statusText(status: FormStatus, locale: Locale): string {
  return say(TEXTS[status.kind], "days" in status ? { days: status.days } : {}, locale);
}

/** Whether 收表 says that the last file was sent back. */
export function isReturned(text: string): boolean {
  const words: readonly string[] = Object.values(TEXTS.returned);
  return words.includes(text);
}

export const OTHER_BATCH: Sentence = {
  "zh-CN": "非本批次报表",
  "en-US": "not of this sending",
};
