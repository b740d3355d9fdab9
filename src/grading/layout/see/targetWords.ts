import { bareHeader } from "./headerWords";

/** What a word says of a figure beside others of the same thing: its target, what was reached, how far apart they are. */
export type TargetWord = "target" | "actual" | "gap";

const WORDS: Readonly<Record<TargetWord, RegExp>> = {
  target:
    /^(年度|全年|本年|本期|月度|季度)?(目标|计划|任务|预算|指标|预期)(值|数|量|金?额|任务)?$|^(target|plan(ned)?|budget|goal)s?$/,
  actual:
    /^(本期|本年|全年|月度|季度)?(实际|完成|实绩|执行|达成|实现)(完成)?(值|数|量|金?额|情况)?$|^actuals?$|^achieved$/,
  gap: /(完成|达成|执行|实现)(率|比例?|进度)$|^(差异|差额|差距|差值|偏差|进度)(率|值)?$|^(variance|gap|diff(erence)?|rate)$/,
};

const ALL = ["target", "actual", "gap"] as const;

export function targetWord(text: string): TargetWord | undefined {
  const word = bareHeader(text);
  return ALL.find((each) => WORDS[each].test(word));
}

/** 财政收入目标, 财政收入实际完成, 财政收入完成率: of what, and which of the three; undefined where it says none. */
const BEHIND =
  /^(.{2,}?)[\s\-—_：:（(]*((?:年度|全年|本年)?(?:目标|计划|任务)(?:值|数|量|额)?|(?:实际|完成)(?:完成)?(?:值|数|量|额|情况)?|(?:完成|达成|执行)(?:率|比例|进度))[)）]?$/;

/** What a header names, and which figure of it; one that is such a word alone names nothing by itself. */
export function targetHeader(
  header: string,
): { readonly name: string; readonly word: TargetWord } | undefined {
  const alone = targetWord(header);
  if (alone) return { name: "", word: alone };
  const match = BEHIND.exec(header.trim());
  const word = match && targetWord(match[2]!);
  return match && word ? { name: match[1]!, word } : undefined;
}
