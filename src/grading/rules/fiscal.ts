import type { RuleWord } from "./parameters";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";

const WORDS = {
  positive: "fiscalPositive",
  reverse: "fiscalReverse",
  equal: "fiscalEqual",
} as const satisfies Record<RuleOf<"fiscal">["preset"], RuleWord>;

/** 财政正向, 财政反向, 财政等于: the rules of fiscal self-evaluation (财预〔2020〕10号). */
export const fiscal: RuleInWorkbook<RuleOf<"fiscal">> = {
  words: {
    fiscalPositive: "=MIN(100,MAX(0,100*值/目标))",
    fiscalReverse: "=MAX(0,MIN(100,100*(2*目标-值)/目标))",
    fiscalEqual: "=MIN(100,MAX(0,100*值/目标))，目标为 0 时只有 0 得满分",
  },
  wordOf: ({ preset }) => WORDS[preset],
  parameters: { target: "年度指标值" },
  constraint: "never",
  values: "quantities",
  compares: false,
  columns: () => ["target"],
  read: (cells) => ({
    kind: "fiscal",
    preset: presetOf(cells.word),
    target: cells.quantity("target"),
  }),
  magnitudes: ({ target }) => [2 * (target ?? 0)],
  turns: ({ preset }, target) => (preset === "equal" ? [target] : []),
  fieldOf: { fiscalTarget: "target", targetColumnMissing: "target", invalidNumber: "target" },
  formula({ preset, target: common }, { value, difference, ...references }) {
    const target = references.target(common);
    const reached = `IF(${value}>=${target},100,IF(${value}<=0,0,100*${value}/${target}))`;
    if (preset === "positive") return reached;
    if (preset === "equal") return `IF(${target}=0,IF(${value}<=0,100,0),${reached})`;
    const left = `100*${difference(`2*${target}`, value)}/${target}`;
    return `IF(${value}<=${target},100,IF(${value}>=2*${target},0,${left}))`;
  },
};

function presetOf(word: RuleWord): RuleOf<"fiscal">["preset"] {
  if (word === WORDS.reverse) return "reverse";
  return word === WORDS.equal ? "equal" : "positive";
}
