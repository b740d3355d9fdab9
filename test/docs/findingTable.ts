import { FINDINGS } from "../../src/grading/findings/findingTexts";

/** The table of docs/checks.md: every finding by its code, in both languages. */
export function findingTable(): string {
  const rows = Object.entries(FINDINGS).map(
    ([code, { "zh-CN": zh, "en-US": en }]) => `| \`${code}\` | ${zh} | ${en} |`,
  );
  return ["| 代码 | 说什么、怎么办 | English |", "|---|---|---|", ...rows].join("\n");
}
