import { linesOf, type Answer } from "./answer";
import { ANSWERS } from "./index";

/** Questions, answers and worked examples as docs/format.md shows them. */
export function answerTables(): string {
  return Object.entries(ANSWERS)
    .map(([about, answers]) => [`### ${about}`, ...answers.map(answerText)].join("\n\n"))
    .join("\n\n");
}

function answerText({ question, answer, sheets, isDraft, gives, tells = [] }: Answer): string {
  const results = Object.entries(gives ?? {}).map(([unit, result]) => [unit, ...result.split(" ")]);
  const checks = tells.map(({ at, says }) => `检查：${at}，其中写明“${says}”。`);
  return [
    `**${question}** ${answer}`,
    ...Object.entries(sheets).map(([name, cells]) => `${name}：\n\n${table(linesOf(cells))}`),
    ...(results.length > 0
      ? [
          `${isDraft ? "预评分（草稿）" : "结果"}：\n\n${table([["单位", "总分", "建议等次", "名次"], ...results])}`,
        ]
      : ["不出结果。"]),
    ...checks,
  ].join("\n\n");
}

function table([header, ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header!), line(header!.map(() => "---")), ...rows.map(line)].join("\n");
}
