import { plainWord } from "./plainWord";
import type { Words } from "./wordIn";

const POLICY = {
  refuse: ["拒绝", "退回补报"],
  reweight: ["剔除", "权重分摊"],
  zero: ["计零", "零分"],
  mean: ["均值", "同类均值", "平均"],
  full: ["满分"],
} as const;
const MARKING = { percent: ["百分制", "百分"], points: ["分值制", "分值"] } as const;
const WEIGHT_TOTAL = { strict: ["严格"], scale: ["折算", "按比例折算"] } as const;
const LADDER_MODE = { step: ["分档", "分段"], linear: ["插值"] } as const;
const COMPETE_METHOD = {
  efficacy: ["功效系数", "功效"],
  minmax: ["极差"],
  best: ["比优"],
  rank: ["名次"],
  zscore: ["离差"],
} as const;
/** A cell and a sheet name two of the effects differently in English; each takes the word of the other. */
const LOWEST = ["一票否决", "否决"] as const;
const NOT_TOP = ["一票否优", "否优"] as const;
const DROP = ["降档"] as const;

/**
 * Every choice that people make in words, in cells, sheets and settings alike: what one of them takes, all take.
 * The first word of an id is the one that is shown, the first id of a list the default where one is needed.
 */
export const VOCABULARY = {
  marking: MARKING,
  rounding: { "half-up": ["四舍五入"], "half-even": ["四舍六入五成双", "GB/T 8170"] },
  roundingScope: { total: ["汇总"], items: ["逐项"] },
  weightTotal: WEIGHT_TOTAL,
  /** How SCORE takes the weights: both of the above in one word. */
  total: {
    strict: WEIGHT_TOTAL.strict,
    percent: MARKING.percent,
    scale: WEIGHT_TOTAL.scale,
    points: MARKING.points,
  },
  method: {
    score: ["得分法"],
    places: ["名次和法", "排名法"],
    deviation: ["离差法", "变差法(离差)"],
    change: ["变化法", "变差法(增减)"],
  },
  mean: { arithmetic: ["算术平均", "加权平均"], geometric: ["几何平均"] },
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
  measure: {
    value: ["原值"],
    growth: ["增幅"],
    growthPerHead: ["人均增幅"],
    ratePerHead: ["增速"],
    change: ["增减"],
  },
  rule: {
    direct: ["直接评分"],
    attain: ["目标达成", "达标"],
    deduct: ["扣分"],
    ...LADDER_MODE,
    points: ["积分"],
    ...COMPETE_METHOD,
    fiscalPositive: ["财政正向"],
    fiscalReverse: ["财政反向"],
    fiscalEqual: ["财政等于"],
    veto: ["否决", "一票否决"],
  },
  direction: {
    higher: ["正向", "越高越好"],
    lower: ["反向", "逆向", "越低越好"],
    equal: ["等于"],
    range: ["区间"],
  },
  ladderMode: LADDER_MODE,
  competeMethod: COMPETE_METHOD,
  partial: { yes: ["按比例"], no: ["不得分"] },
  status: {
    normal: ["正常"],
    exempt: ["参加，不确定等次", "不定档次", "不确定等次", "takes part without a grade"],
    absent: ["不参加考核", "免考", "does not take part"],
    direct: ["直接确定", "given directly"],
  },
  quotaMethod: { tier: ["分档", "by tier"], cumulative: ["合计"] },
  quotaRounding: { down: ["舍去", "只舍不入"], "half-up": ["四舍五入", "half up"], up: ["进一"] },
  singleClass: { refuse: ["拒绝"], full: ["满分"], mean: ["全体均值"] },
  vetoConsequence: { lowest: ["末等", "定为末等"], ceiling: ["取消评优", "no top grade"] },
  effect: {
    veto: LOWEST,
    lowest: ["定为末等", "末等"],
    ceiling: [...NOT_TOP, "取消评优", "notop"],
    drop: DROP,
    zero: ["清零", "得分清零"],
    cap: ["封顶"],
  },
  rewardScope: { unit: ["单位"], person: ["个人", "人员"] },
  rewardType: {
    reward: ["奖励"],
    incentive: ["激励"],
    restriction: ["限制"],
    reminder: ["提醒"],
    talk: ["约谈"],
    rectification: ["整改"],
    accountability: ["问责"],
  },
  rewardState: { active: ["启用"], inactive: ["停用"] },
  vetoEffect: { veto: [...LOWEST, "lowest"], notop: [...NOT_TOP, "ceiling"], drop: DROP },
  progressMode: { relative: ["相对"], points: ["百分点"] },
  rollupMethod: { mean: ["平均"], sum: ["累计"], last: ["期末"] },
  weightsMethod: {
    equal: ["等权"],
    entropy: ["熵权"],
    critic: ["CRITIC"],
    cv: ["变异系数"],
    sd: ["标准差"],
  },
} as const satisfies Readonly<Record<string, Words>>;

export type WordList = keyof typeof VOCABULARY;
export type WordOf<List extends WordList> = keyof (typeof VOCABULARY)[List] & string;

/** The ids of a choice, the default first. */
export function idsOf<List extends WordList>(list: List): WordOf<List>[] {
  return Object.keys(VOCABULARY[list]) as WordOf<List>[];
}

/**
 * The id that a word of either language names; undefined where none is named.
 *
 * @example
 * readWord("policy", "剔除"); // => "reweight"
 * readWord("ties", " Dense "); // => "dense"
 */
export function readWord<List extends WordList>(
  list: List,
  text: string,
): WordOf<List> | undefined {
  // wordIn says the same of any list; it stands apart, since a call more is too much for what cells load.
  const wanted = plainWord(text);
  const words: Words = VOCABULARY[list];
  return idsOf(list).find((id) => [id, ...words[id]!].some((word) => plainWord(word) === wanted));
}

/** The Chinese word of an id. */
export function wordOf<List extends WordList>(list: List, id: WordOf<List>): string {
  return (VOCABULARY[list] as Words)[id]![0]!;
}

/** The Chinese words of a choice, for lists in cells and for messages. */
export function wordsOf(list: WordList): string[] {
  return Object.values(VOCABULARY[list] as Words).map((words) => words[0]!);
}
