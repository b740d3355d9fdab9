import type { Finding } from "../grading/findings/finding";
import { say, type Locale } from "../scoring/locale";
import { findingLine } from "./output";

/** So many lines that say the same of one cell after the other are said once. */
const MANY = 6;

const MORE = {
  "zh-CN": "（下面 {count} 处一样，到 {last}；hengji check --json 逐处列出）",
  "en-US": " (the same in {count} more cells, the last {last}; hengji check --json lists each)",
};

/** A line for each finding; what is alike in a column but for the unit is one line with how many there are and the last cell. */
export function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const folded = new Set<string>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const alike = groups.get(key)!;
    const own = findingLine(finding, locale);
    if (alike.length < MANY || finding.address === "") return [own];
    if (folded.has(key)) return [];
    folded.add(key);
    const details = { count: alike.length - 1, last: alike.at(-1)!.address };
    return [`${own}${say(MORE, details, locale)}`];
  });
}

function keyOf({ level, code, sheet, address, details }: Finding): string {
  const { unit, ...others } = details as Readonly<Record<string, unknown>>;
  const column = address.replace(/\d+/g, "");
  return JSON.stringify([level, code, sheet, column, others]);
}
