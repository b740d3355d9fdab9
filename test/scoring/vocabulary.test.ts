import { idsOf, readWord, VOCABULARY, wordOf, type WordList } from "../../src/scoring/vocabulary";

/**
 * The words that workbooks and formulas hold since version 1: each is taken for ever. What 免考 and 一票否决 come to has
 * been told apart from their neighbours since; the words still say it.
 */
const FROZEN: Readonly<Partial<Record<WordList, Readonly<Record<string, string>>>>> = {
  marking: { percent: "百分制", points: "分值制" },
  rounding: { "half-up": "四舍五入", "half-even": "四舍六入五成双 GB/T 8170" },
  roundingScope: { total: "汇总", items: "逐项" },
  weightTotal: { strict: "严格", scale: "折算 按比例折算" },
  method: {
    score: "得分法",
    places: "名次和法 排名法",
    deviation: "离差法 变差法(离差)",
    change: "变化法 变差法(增减)",
  },
  mean: { arithmetic: "算术平均 加权平均", geometric: "几何平均" },
  policy: {
    refuse: "拒绝 退回补报",
    reweight: "剔除 权重分摊",
    zero: "计零 零分",
    mean: "均值 同类均值 平均",
    full: "满分",
  },
  sourcePolicy: {
    refuse: "拒绝 退回补报",
    reweight: "剔除 权重分摊",
    zero: "计零 零分",
    mean: "均值 同类均值 平均",
  },
  rankBy: { published: "公布分 发布分", exact: "精确分" },
  ties: { competition: "跳号", dense: "不跳号", average: "平均" },
  yesNo: { yes: "是 √ true", no: "否 false" },
  category: { A: "A竞争性 竞争性", B: "B达标性 达标性", C: "C限制性 限制性" },
  nature: { quantitative: "定量", qualitative: "定性" },
  stage: { input: "投入", process: "过程", output: "产出", effect: "效果 效益" },
  measure: { value: "原值", growth: "增幅", growthPerHead: "人均增幅", change: "增减" },
  rule: {
    direct: "直接评分",
    attain: "目标达成 达标",
    deduct: "扣分",
    step: "分档",
    linear: "插值",
    points: "积分",
    efficacy: "功效系数 功效",
    minmax: "极差",
    best: "比优",
    rank: "名次",
    zscore: "离差",
    fiscalPositive: "财政正向",
    fiscalReverse: "财政反向",
    fiscalEqual: "财政等于",
    veto: "否决",
  },
  direction: { higher: "正向 越高越好", lower: "反向 逆向 越低越好", equal: "等于", range: "区间" },
  partial: { yes: "按比例", no: "不得分" },
  status: { normal: "正常", exempt: "不定档次", absent: "免考" },
  effect: {
    veto: "一票否决 否决",
    ceiling: "一票否优 否优",
    drop: "降档",
    zero: "清零 得分清零",
    cap: "封顶",
  },
  total: { strict: "严格", percent: "百分", scale: "折算", points: "分值" },
  competeMethod: { efficacy: "功效", minmax: "极差", best: "比优", rank: "名次", zscore: "离差" },
  ladderMode: { step: "分段", linear: "插值" },
  vetoEffect: { veto: "否决", notop: "否优", drop: "降档" },
  progressMode: { relative: "相对", points: "百分点" },
  rollupMethod: { mean: "平均", sum: "累计", last: "期末" },
  weightsMethod: { equal: "等权", entropy: "熵权", critic: "CRITIC", cv: "变异系数", sd: "标准差" },
};

const frozen = Object.entries(FROZEN).flatMap(([list, words]) =>
  Object.entries(words).map(([id, text]) => ({ list: list as WordList, id, text })),
);

it.each(frozen)("$list takes $text for $id for ever", ({ list, id, text }) => {
  expect(readWord(list, id)).toBe(id);
  expect(readWord(list, ` ${id.toUpperCase()}\u3000`)).toBe(id);
  for (const word of text.split(" ")) {
    // "GB/T 8170" is one word with a space in it.
    if (word !== "GB/T" && word !== "8170") expect(readWord(list, word)).toBe(id);
  }
});

it("takes a word with a space, and full-width letters", () => {
  expect(readWord("rounding", "GB/T 8170")).toBe("half-even");
  expect(readWord("weightsMethod", "ＣＲＩＴＩＣ")).toBe("critic");
  expect(readWord("ties", "标准")).toBeUndefined();
});

it("no word stands for two ids of one list", () => {
  for (const list of Object.keys(VOCABULARY) as WordList[]) {
    const entries = Object.entries(VOCABULARY[list] as Readonly<Record<string, readonly string[]>>);
    const words = entries.flatMap(([id, own]) => [
      ...new Set([id, ...own].map((word) => word.toLowerCase())),
    ]);
    expect({ list, repeated: words.filter((word, at) => words.indexOf(word) !== at) }).toEqual({
      list,
      repeated: [],
    });
  }
});

it.each([
  { cells: "competeMethod", sheets: "rule" },
  { cells: "ladderMode", sheets: "rule" },
  { cells: "total", sheets: "marking" },
  { cells: "total", sheets: "weightTotal" },
] as const)("$cells and $sheets show and take the same words", ({ cells, sheets }) => {
  const shared = idsOf(cells).filter((id) => (idsOf(sheets) as string[]).includes(id));
  expect(shared.length).toBeGreaterThan(1);
  for (const id of shared) {
    expect((VOCABULARY[cells] as Record<string, unknown>)[id]).toEqual(
      (VOCABULARY[sheets] as Record<string, unknown>)[id],
    );
  }
});

it.each([
  { word: "一票否优", effect: "ceiling", vetoEffect: "notop" },
  { word: "notop", effect: "ceiling", vetoEffect: "notop" },
  { word: "否决", effect: "veto", vetoEffect: "veto" },
  { word: "lowest", effect: "lowest", vetoEffect: "veto" },
])("the veto word $word is the same in a cell and in a sheet", ({ word, effect, vetoEffect }) => {
  expect(readWord("effect", word)).toBe(effect);
  expect(readWord("vetoEffect", word)).toBe(vetoEffect);
});

it("shows the first word, and the first id is the default", () => {
  expect(wordOf("rule", "efficacy")).toBe("功效系数");
  expect(idsOf("policy")[0]).toBe("refuse");
});
