import { plainWord } from "./header";

/** The allowed words of a choice: id → Chinese word first, then others taken for it. The id itself is the English word. */
export type Words = Readonly<Record<string, readonly string[]>>;

const POLICY = {
  refuse: ["拒绝", "退回补报"],
  reweight: ["剔除", "权重分摊"],
  zero: ["计零", "零分"],
  mean: ["均值", "同类均值", "平均"],
  full: ["满分"],
};
const MEAN = { arithmetic: ["算术平均", "加权平均"], geometric: ["几何平均"] };

/** Every choice of the format. The first id is the default where one is needed. */
export const WORDS = {
  marking: { percent: ["百分制"], points: ["分值制"] },
  rounding: { "half-up": ["四舍五入"], "half-even": ["四舍六入五成双", "GB/T 8170"] },
  roundingScope: { total: ["汇总"], items: ["逐项"] },
  weightTotal: { strict: ["严格"], scale: ["折算", "按比例折算"] },
  method: {
    score: ["得分法"],
    places: ["名次和法", "排名法"],
    deviation: ["离差法", "变差法(离差)"],
    change: ["变化法", "变差法(增减)"],
  },
  mean: MEAN,
  policy: POLICY,
  sourcePolicy: {
    refuse: POLICY.refuse,
    reweight: POLICY.reweight,
    zero: POLICY.zero,
    mean: POLICY.mean,
  },
  rankBy: { published: ["公布分", "发布分"], exact: ["精确分"] },
  ties: { competition: ["跳号"], dense: ["不跳号"], average: ["平均"] },
  yesNo: { yes: ["是", "√", "true"], no: ["否", "false"] },
  category: { A: ["A竞争性", "竞争性"], B: ["B达标性", "达标性"], C: ["C限制性", "限制性"] },
  nature: { quantitative: ["定量"], qualitative: ["定性"] },
  stage: { input: ["投入"], process: ["过程"], output: ["产出"], effect: ["效果", "效益"] },
  measure: { value: ["原值"], growth: ["增幅"], growthPerHead: ["人均增幅"], change: ["增减"] },
  rule: {
    direct: ["直接评分"],
    attain: ["目标达成", "达标"],
    deduct: ["扣分"],
    step: ["分档"],
    linear: ["插值"],
    points: ["积分"],
    efficacy: ["功效系数", "功效"],
    minmax: ["极差"],
    best: ["比优"],
    rank: ["名次"],
    zscore: ["离差"],
    fiscalPositive: ["财政正向"],
    fiscalReverse: ["财政反向"],
    fiscalEqual: ["财政等于"],
    veto: ["否决"],
  },
  direction: {
    higher: ["正向", "越高越好"],
    lower: ["反向", "逆向", "越低越好"],
    equal: ["等于"],
    range: ["区间"],
  },
  partial: { yes: ["按比例"], no: ["不得分"] },
  status: { normal: ["正常"], exempt: ["免考", "不定档次"] },
  effect: {
    lowest: ["一票否决", "否决"],
    ceiling: ["一票否优", "否优"],
    drop: ["降档"],
    zero: ["清零", "得分清零"],
    cap: ["封顶"],
  },
} as const satisfies Readonly<Record<string, Words>>;

export type WordList = keyof typeof WORDS;
export type WordOf<List extends WordList> = keyof (typeof WORDS)[List] & string;

/** The id that a word of either language names, or undefined. */
export function readWord<List extends WordList>(
  list: List,
  text: string,
): WordOf<List> | undefined {
  const wanted = plainWord(text);
  const words: Words = WORDS[list];
  const found = Object.keys(words).find(
    (id) => plainWord(id) === wanted || words[id]!.some((word) => plainWord(word) === wanted),
  );
  return found as WordOf<List> | undefined;
}

/** The Chinese word of an id. */
export function wordOf<List extends WordList>(list: List, id: WordOf<List>): string {
  return (WORDS[list] as Words)[id]![0]!;
}

/** All words of a choice, for lists in cells and for messages. */
export function wordsOf(list: WordList): string[] {
  return Object.values(WORDS[list] as Words).map((words) => words[0]!);
}
