import { say, type Locale, type Sentence } from "../scoring/locale";

/** The steps of long tasks with files, each with the part of the task that it is, from 0 to 1. */
const STEPS = {
  loading: {
    from: 0,
    to: 0.5,
    words: { "zh-CN": "加载表格程序", "en-US": "loading the spreadsheet" },
  },
  sample: { from: 0.5, to: 1, words: { "zh-CN": "画出示例", "en-US": "drawing the sample" } },
  unpacking: {
    from: 0,
    to: 0.15,
    words: { "zh-CN": "解开第 {done} 个部分，共 {total} 个", "en-US": "part {done} of {total}" },
  },
  reading: {
    from: 0.15,
    to: 0.45,
    words: {
      "zh-CN": "读取第 {done} 张表，共 {total} 张",
      "en-US": "reading sheet {done} of {total}",
    },
  },
  handing: {
    from: 0.45,
    to: 0.7,
    words: { "zh-CN": "载入第 {done} 行，共 {total} 行", "en-US": "loading row {done} of {total}" },
  },
  drawing: {
    from: 0.7,
    to: 0.9,
    words: {
      "zh-CN": "画出第 {done} 行，共 {total} 行",
      "en-US": "drawing row {done} of {total}",
    },
  },
  showing: { from: 0.9, to: 1, words: { "zh-CN": "显示表格", "en-US": "showing the sheets" } },
  collecting: {
    from: 0,
    to: 0.4,
    words: {
      "zh-CN": "收集第 {done} 张表，共 {total} 张",
      "en-US": "collecting sheet {done} of {total}",
    },
  },
  comparing: {
    from: 0.4,
    to: 0.8,
    words: {
      "zh-CN": "对照原文件第 {done} 张表，共 {total} 张",
      "en-US": "comparing with sheet {done} of {total} of the file",
    },
  },
  writing: { from: 0.8, to: 1, words: { "zh-CN": "写出文件", "en-US": "writing the file" } },
} as const satisfies Record<string, { from: number; to: number; words: Sentence }>;

/** How far a long task is: the step, and what of it is done. */
export interface Progress {
  readonly step: keyof typeof STEPS;
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** How much of the whole task is done, from 0 to 1. */
export function shareOf({ step, done, total }: Progress): number {
  const { from, to } = STEPS[step];
  return from + (to - from) * (total > 0 ? Math.min(1, done / total) : 0);
}

/** The step in words, with the share of the whole task. */
export function progressText(progress: Progress, locale: Locale): string {
  const { done, total } = progress;
  const words = say(STEPS[progress.step].words, { done, total }, locale);
  return say(LINE, { words, percent: Math.round(shareOf(progress) * 100) }, locale);
}

const LINE: Sentence = { "zh-CN": "{words}，{percent}%", "en-US": "{words}, {percent}%" };
