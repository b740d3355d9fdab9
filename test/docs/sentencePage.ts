import { allSentences, type ListedSentence } from "./sentences";

/** Where the sentences of a folder show, the narrower folder first. */
const PLACES: readonly (readonly [folder: string, place: string])[] = [
  ["scoring/explain", "解释 Explanations"],
  ["scoring", "单元格和检查 Cells and checks"],
  ["grading/findings", "检查 Checks"],
  ["grading/checks", "检查 Checks"],
  ["grading/layout", "识别没见过的表 Sheets never seen before"],
  ["grading/format", "工作簿的表头和词 Headers and words of workbooks"],
  ["grading/results", "结果、计算过程、检查表 Sheets of results"],
  ["grading/native", "普通公式的表 Sheets of plain formulas"],
  ["grading/collect", "填报表和收表 Forms"],
  ["grading/roll", "结转 Next year"],
  ["grading", "评分和窗格 Grading"],
  ["functions", "函数 Functions"],
  ["templates", "模板 Templates"],
  ["reports", "文书 Papers"],
  ["taskpane", "窗格 Pane"],
  ["commands", "功能区 Ribbon"],
  ["web", "浏览器 Browser"],
  ["cli", "命令行 Command line"],
  ["workbook", "打开和写入 Opening and writing"],
];

/** docs/sentences.md: every sentence in both languages, a table a place, a line a sentence with the key that it has in its file. */
export function sentencePage(): string {
  const byPlace = new Map<string, ListedSentence[]>(PLACES.map(([, place]) => [place, []]));
  for (const sentence of allSentences()) byPlace.get(placeOf(sentence.file))!.push(sentence);
  const tables = [...byPlace].flatMap(([place, sentences]) => [
    "",
    `## ${place}`,
    ...table(sentences),
  ]);
  return `${[...HEAD, ...tables].join("\n")}\n`;
}

const HEAD = [
  "# 界面上的每一句话 · Every sentence of the interface",
  "",
  "由 `npm run docs:sentences` 从程序生成，不要手改。大括号里是要填进去的内容，“｜”隔开可选的说法。文书只有中文，见 [reports.md](reports.md)。",
  "",
  "Made from the program by `npm run docs:sentences`. Braces hold what is filled in, “｜” stands between choices.",
  "`test/docs/sentences.test.ts` holds language, punctuation and that no internal key shows.",
];

function placeOf(file: string): string {
  const found = PLACES.find(
    ([folder]) => file.startsWith(`${folder}/`) || file.startsWith(`${folder}Texts`),
  );
  if (!found) throw new Error(`Say in PLACES where the sentences of ${file} show`);
  return found[1];
}

function table(sentences: readonly ListedSentence[]): string[] {
  const files = new Map<string, ListedSentence[]>();
  for (const each of sentences) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  return [...files].flatMap(([file, own]) => [
    "",
    `\`${file}\``,
    "",
    "| | 中文 | English |",
    "|---|---|---|",
    ...own.map(({ key, chinese, english }) => `| ${key} | ${cell(chinese)} | ${cell(english)} |`),
  ]);
}

function cell(text: string): string {
  return text
    .replace(/\|/g, "\\|")
    .replace(/\s*\n\s*/g, " ")
    .replace(/</g, "&lt;");
}
