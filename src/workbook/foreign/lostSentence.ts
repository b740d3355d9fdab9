import type { ForeignBook, LostKind, Told } from "./foreignBook";

const WORDS: Readonly<Record<LostKind, Told>> = {
  macros: { "zh-CN": "宏", "en-US": "macros" },
  charts: { "zh-CN": "图表", "en-US": "charts" },
  pictures: { "zh-CN": "图片和图形", "en-US": "pictures and shapes" },
  pivots: { "zh-CN": "数据透视表（数值还在）", "en-US": "pivot tables (their values stay)" },
  comments: { "zh-CN": "批注", "en-US": "comments" },
  links: { "zh-CN": "超链接", "en-US": "links" },
  validations: { "zh-CN": "下拉选项和输入限制", "en-US": "drop-downs and limits of entry" },
  conditionals: { "zh-CN": "条件格式", "en-US": "conditional formats" },
  protection: { "zh-CN": "工作表保护", "en-US": "protection of sheets" },
  print: { "zh-CN": "打印设置", "en-US": "print set-up" },
  fonts: { "zh-CN": "字体、边框和对齐", "en-US": "fonts, borders and alignment" },
};

/** What of a file did not come over, as one sentence for whoever opens it; undefined where all of it did. */
export function lostSentence(
  { lost, lostFormulas }: Pick<ForeignBook, "lost" | "lostFormulas">,
  name: string,
): Told | undefined {
  const kinds = (Object.keys(WORDS) as LostKind[]).filter((kind) => lost.has(kind));
  if (kinds.length === 0 && lostFormulas === 0) return undefined;
  const words = (locale: keyof Told): string[] => [
    ...(lostFormulas > 0 ? [FORMULAS[locale].replace("{count}", String(lostFormulas))] : []),
    ...kinds.map((kind) => WORDS[kind][locale]),
  ];
  return {
    "zh-CN": `“${name}”已读成新的 .xlsx 工作簿，原文件没有改动；没有带过来的：${words("zh-CN").join("、")}`,
    "en-US": `"${name}" was read into a new .xlsx workbook and is itself untouched; what did not come over: ${words("en-US").join(", ")}`,
  };
}

const FORMULAS: Told = {
  "zh-CN": "{count} 个公式（只留下当时的数值）",
  "en-US": "{count} formulas (their values stay)",
};
