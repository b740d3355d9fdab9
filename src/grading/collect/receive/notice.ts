import { say, type Filling, type Sentence } from "../../../scoring/locale";
import type { Level } from "../../findings/finding";

/** Something that a person should know about what came in. */
export interface Notice {
  readonly level: Level;
  readonly text: Sentence;
  /** The same for 收表 and 催报, where nobody can choose anything; the text where it is missing. */
  readonly brief?: Sentence;
  /** What whoever merges can decide about it. */
  readonly asks?: Question;
}

/** Something that only whoever merges can decide. */
export interface Question {
  /** Something locked was changed · a form came again, with other values · a file lost its number. */
  readonly kind: "locked" | "resent" | "idLost";
  /** The file; for a form that came again its 表号. */
  readonly about: string;
}

const TEXTS = {
  lockedChanged: {
    "zh-CN": "{file} {cell}：{expected}改为{found}；按统一方案并入（--common-scheme），或退回改正",
    "en-US":
      "{file} {cell}: {expected} was changed to {found}; merge it under the common scheme (--common-scheme) or send it back",
  },
  lockedTaken: {
    "zh-CN": "{file} {cell}：{expected}改为{found}；已按统一方案并入，这处改动不采用",
    "en-US":
      "{file} {cell}: {expected} was changed to {found}; merged under the common scheme without it",
  },
  masterChanged: {
    "zh-CN":
      "主表在发出填报表以后改过，{file} 里还是原来的：如 {cell} 是{found}，现为{expected}；填的值照收",
    "en-US":
      "The workbook was changed after the forms went out; {file} still has the old text, as {found} in {cell}, now {expected}; its values are taken",
  },
  formula: {
    "zh-CN": "{file} {cell} 是公式，按显示的值 {value} 收下；请核对",
    "en-US": "{file} {cell} is a formula; its shown value {value} is taken, please check",
  },
  formulaRefused: {
    "zh-CN": "{file} {cell} 的公式引用了别的文件或没有算出的值：请单位改成数值再报",
    "en-US":
      "{file} {cell} has a formula that refers to another file or has no value: ask for the plain value",
  },
  errorValue: {
    "zh-CN": "{file} {cell} 是错误值 {value}：请单位改正再报",
    "en-US": "{file} {cell} is the error {value}: ask for a correction",
  },
  notNumber: {
    "zh-CN": "{file} {cell}“{value}”不是数，也不是 缺、不适用：照收，核定前请问清楚",
    "en-US":
      '{file} {cell} "{value}" is neither a number nor N/A; it is taken, ask before you verify it',
  },
  unreported: {
    "zh-CN": "{file} {cell} 填的是“{value}”，算已填",
    "en-US": '{file} {cell} says "{value}", which counts as filled in',
  },
  extraRow: {
    "zh-CN": "{file} {cell}“{value}”不是这张表要填的，没有采用",
    "en-US": '{file} {cell} "{value}" was not asked for in this form and is left out',
  },
  rowRepeated: {
    "zh-CN": "{file} {cell}“{value}”出现两次，采用前面一行",
    "en-US": '{file} {cell} "{value}" stands twice; the first row is taken',
  },
  rowsMissing: {
    "zh-CN": "{file} 少了 {count} 行（如 {value}），按未填算",
    "en-US": "{file} lacks {count} rows (such as {value}), which count as not filled in",
  },
  copy: {
    "zh-CN": "{file} 与 {other} 内容相同，是重复件",
    "en-US": "{file} is the same as {other}, a copy",
  },
  resent: {
    "zh-CN": "{unit}·{code} 原 {old}（{oldCell}） 新 {new}（{newCell}）",
    "en-US": "{unit} {code}: was {old} ({oldCell}), now {new} ({newCell})",
  },
  resentMark: {
    "zh-CN": "{unit}·{code} 两次的分不同：{oldCell}，{newCell}",
    "en-US": "{unit} {code}: two marks differ: {oldCell}, {newCell}",
  },
  markNotNumber: {
    "zh-CN": "{file} {cell}“{value}”不是分数：请评委改成数；不打分的留空，就是弃权",
    "en-US": '{file} {cell} "{value}" is no mark: ask for a number; a blank is an abstention',
  },
  markOutside: {
    "zh-CN": "{file} {cell} 的分 {value} 不在 0 到 {most} 之间：请评委改正再交",
    "en-US": "{file} {cell}: the mark {value} is not between 0 and {most}; ask for a correction",
  },
  exemptUnclear: {
    "zh-CN": "{file} {cell}“{value}”不是 是 或 否：请评委改正，回避的填 是，其余留空",
    "en-US":
      '{file} {cell} "{value}" is neither yes nor no: ask for yes where the rater is exempt, else for a blank',
  },
  noMarks: {
    "zh-CN": "{file} 一个分也没有打：请问清楚是全部弃权、回避，还是忘了填",
    "en-US": "{file} has no mark at all: ask whether the rater abstained from all, or forgot",
  },
  returned: {
    "zh-CN": "“{source}”发出 {sent} 份，收回 {back} 份，收回率 {share}",
    "en-US": '"{source}": {sent} forms sent, {back} back, {share}',
  },
  fewRaters: {
    "zh-CN": "“{source}”只收回 {count} 份，不足 3 份：不单独公布平均分，请补收或研究怎么处理",
    "en-US":
      '"{source}" has only {count} forms back, fewer than 3: its mean is not shown; collect more, or decide what to do',
  },
  resentOpen: {
    "zh-CN": "{file} 与已收的不同，先按原来的；用 --resent new 采用新的，--resent old 保留原来的",
    "en-US":
      "{file} differs from what was taken before, which stands; --resent new takes the new, --resent old keeps the old",
  },
  resentTexts: {
    "zh-CN": "{file} 的值与已收的相同，完成情况、佐证材料或加减分申报不同",
    "en-US":
      "{file} has the values that were taken before, with other accounts, evidence or claims",
  },
  idLost: {
    "zh-CN":
      "{file} 丢了表号，按单位和编码像是 {reporter} 的 {form}：确认后加 --match-by-content 并入",
    "en-US":
      "{file} lost its number; by unit and codes it is {form} of {reporter}: add --match-by-content to merge it",
  },
  idMatched: {
    "zh-CN": "{file} 丢了表号，已按单位和编码对应到 {reporter} 的 {form}",
    "en-US": "{file} lost its number and was matched to {form} of {reporter} by unit and codes",
  },
  otherBatch: {
    "zh-CN": "{file} 非本批次报表（{form} {reporter}），没有并入",
    "en-US": "{file} is not of this sending ({form} {reporter}) and was not merged",
  },
  notAForm: {
    "zh-CN": "{file} 不是填报表，没有并入：请单位用发出的表填报",
    "en-US": "{file} is no form and was not merged: ask for the form that was sent",
  },
  unreadable: {
    "zh-CN": "{file} 没有读：{why}",
    "en-US": "{file} was not read: {why}",
  },
  evidenceMissing: {
    "zh-CN": "{file} {cell} 写的佐证“{name}”不在文件夹里",
    "en-US": '{file} {cell} names the evidence "{name}", which is not in the folder',
  },
  claimReviewed: {
    "zh-CN": "{form} 重报了加减分，已有初审或认定的 {count} 条保留，新报的另加",
    "en-US":
      "{form} came again with claims; the {count} that were reviewed stay, and the new ones are added",
  },
  formulaKept: {
    "zh-CN": "{sheet}!{cell} 是公式，没有写入 {unit} {code} 的值 {value}：请人工核对",
    "en-US": "{sheet}!{cell} is a formula; {value} of {unit} {code} was not written, please check",
  },
  notInMaster: {
    "zh-CN": "{file}（{form} {reporter}）要填的单位或指标主表里已经没有，没有并入",
    "en-US":
      "{file} ({form} {reporter}) is about units or indicators that the workbook has no more",
  },
  calendarMissing: {
    "zh-CN": "没有 {year} 年的工作日表，公示期只按周六、周日推算",
    "en-US": "There is no calendar for {year}; the public period counts Saturdays and Sundays only",
  },
} as const satisfies Record<string, Sentence>;

/** The same without what only whoever merges can do. */
const BRIEF: Readonly<Partial<Record<keyof typeof TEXTS, Sentence>>> = {
  lockedChanged: {
    "zh-CN": "{cell}：{expected}改为{found}",
    "en-US": "{cell}: {expected} was changed to {found}",
  },
  idLost: {
    "zh-CN": "{file} 丢了表号，按单位和编码像是 {reporter} 的 {form}",
    "en-US": "{file} lost its number; by unit and codes it is {form} of {reporter}",
  },
  resentOpen: {
    "zh-CN": "又收到与已收不同的 {file}，待决定",
    "en-US": "{file} came in and differs; to be decided",
  },
};

export function notice(level: Level, key: keyof typeof TEXTS, details: Filling): Notice {
  const brief = BRIEF[key];
  const text = filledIn(TEXTS[key], details);
  return brief ? { level, text, brief: filledIn(brief, details) } : { level, text };
}

/** A notice that stands in the way until somebody decides. */
export function asking(key: keyof typeof TEXTS, asks: Question, details: Filling): Notice {
  return { ...notice("error", key, details), asks };
}

function filledIn(sentence: Sentence, details: Filling): Sentence {
  return {
    "zh-CN": say(sentence, details, "zh-CN"),
    "en-US": say(sentence, details, "en-US"),
  };
}
