import { ScoreError } from "./errors";

/** Every choice of a function: id and Chinese word; the first is the default (design 5). */
export const CHOICES = {
  missing: { refuse: "拒绝", reweight: "剔除", zero: "计零", full: "满分", mean: "均值" },
  total: { strict: "严格", percent: "百分", scale: "折算", points: "分值" },
  ties: { competition: "跳号", dense: "不跳号", average: "平均" },
  direction: { higher: "正向", lower: "反向", equal: "等于", range: "区间" },
  competeMethod: { efficacy: "功效", minmax: "极差", best: "比优", rank: "名次", zscore: "离差" },
  ladderMode: { step: "分段", linear: "插值" },
  vetoEffect: { veto: "否决", notop: "否优", drop: "降档" },
  progressMode: { relative: "相对", points: "百分点" },
  rollupMethod: { mean: "平均", sum: "累计", last: "期末" },
  weightsMethod: { equal: "等权", entropy: "熵权", critic: "CRITIC", cv: "变异系数", sd: "标准差" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ChoiceName = keyof typeof CHOICES;
export type ChoiceOf<Name extends ChoiceName> = keyof (typeof CHOICES)[Name] & string;

/** Upper and lower case, full and half width, and spaces around make no difference. */
function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** The ids of a choice, the default first. */
export function choicesOf<Name extends ChoiceName>(name: Name): ChoiceOf<Name>[] {
  return Object.keys(CHOICES[name]) as ChoiceOf<Name>[];
}

/**
 * The choice that a word of either language names.
 *
 * @throws {ScoreError} unknownChoice
 * @example
 * readChoice("missing", "剔除"); // => "reweight"
 * readChoice("ties", " Dense "); // => "dense"
 */
export function readChoice<Name extends ChoiceName>(name: Name, text: string): ChoiceOf<Name> {
  const words: Readonly<Record<string, string>> = CHOICES[name];
  const wanted = plain(text);
  const found = choicesOf(name).find(
    (id) => id === wanted || plain(words[id] as string) === wanted,
  );
  if (found !== undefined) return found;
  const choices = choicesOf(name).map((id) =>
    words[id] === id.toUpperCase() ? id : `${id} ${words[id]}`,
  );
  throw new ScoreError("unknownChoice", { text, choices: choices.join(" · ") });
}
