import type { MappedIndicator, MappedRule } from "../mapping/mapping";
import { option, question, someOf } from "./question";
import { both } from "../mapping/both";
import type { Question } from "./proposal";

const atOf = ({ at }: { readonly at: string }): string => at;
const nameOf = ({ name }: { readonly name: string }): string => name;

/** A column that a printed rank orders, and the better end. */
export interface Ranked {
  readonly basis: MappedIndicator;
  readonly direction: "higher" | "lower";
}

/** Values that are no marks out of 100: how they become scores. All columns that count are asked about at once. */
export function ruleQuestion(
  all: readonly MappedIndicator[],
  raw: readonly MappedIndicator[],
  { ranked, hasTargets = false }: { ranked?: Ranked | undefined; hasTargets?: boolean } = {},
): Question {
  const names = someOf(raw.map(nameOf));
  const apply = (rule: MappedRule) => ({
    rules: [{ at: (rule === "direct" ? all : raw).map(atOf), rule }],
  });
  // Targets stand in rows of their own for all, or in columns beside some of them.
  const isBeside = raw.some(({ targetAt }) => targetAt !== undefined);
  const without = isBeside ? raw.filter(({ targetAt }) => targetAt === undefined) : [];
  const others = all.length - raw.length;
  const rest = others === 0 ? "" : `其余 ${others} 列就是得分。`;
  const restEn = others === 0 ? "" : ` The other ${others} are marks.`;
  return question(
    "rule",
    both(
      `这些列是原始数据，不是得分：${names.zh}。${rest}怎样计分？（之后可逐项改）`,
      `These columns are raw values, not marks: ${names.en}.${restEn} How are they scored? (indicators can be edited one by one)`,
    ),
    [
      ...(ranked ? [rankedOption(ranked)] : []),
      ...(hasTargets ? [attainOption(raw, without)] : []),
      option("efficacy", both("功效系数（60–100）", "efficacy (60–100)"), apply("efficacy")),
      option("minmax", both("极差（0–100）", "min–max (0–100)"), apply("minmax")),
      option("best", both("比优（最好的得 100）", "against the best, who has 100"), apply("best")),
      option("rank", both("名次", "by place"), apply("rank")),
      option("direct", both("就是得分，直接使用", "they are marks as they stand"), apply("direct")),
    ],
    {
      columns: all.map(atOf),
      suggested: ranked ? "ranked" : hasTargets && without.length === 0 ? "attain" : null,
    },
  );
}

/** By targets where there are some; values without one are compared with each other. */
function attainOption(raw: readonly MappedIndicator[], without: readonly MappedIndicator[]) {
  const own = raw.filter((each) => !without.includes(each));
  const names = someOf(without.map(nameOf));
  const text =
    without.length === 0
      ? ATTAIN
      : both(
          `${ATTAIN["zh-CN"]}；没有目标的“${names.zh}”用功效系数（60–100）`,
          `${ATTAIN["en-US"]}; "${names.en}", which have no target, by efficacy (60–100)`,
        );
  return option("attain", text, {
    rules: [
      { at: own.map(atOf), rule: "attain" },
      { at: without.map(atOf), rule: "efficacy" },
    ],
  });
}

const ATTAIN = both(
  "达到目标的程度（实际÷目标×100，最多 100）",
  "share of the target (actual ÷ target × 100, at most 100)",
);

function rankedOption({ basis, direction }: Ranked) {
  const only: MappedIndicator = {
    ...{ ...basis, rule: "rank", direction, weight: 100, weightAt: null },
  };
  return option(
    "ranked",
    both(
      `只看“${basis.name}”，按名次计分：表中的名次就是由它排出的`,
      `only "${basis.name}", by place: the printed ranks come from it`,
    ),
    { indicators: [only], marking: "percent", method: "weighted" },
    ["weights", "direction", "derived", "leftOut"],
  );
}

export function derivedQuestion(
  inputs: readonly MappedIndicator[],
  derived: readonly MappedIndicator[],
): Question {
  const entered = someOf(inputs.map(nameOf));
  const computed = someOf(derived.map(nameOf));
  return question(
    "derived",
    both(
      `“${computed.zh}”是用公式从其他列算出来的，哪些列是指标？`,
      `"${computed.en}" are computed from other columns; which ones are the indicators?`,
    ),
    [
      option("inputs", both(`填写的列：${entered.zh}`, `what was entered: ${entered.en}`), {
        indicators: inputs,
      }),
      option("derived", both(`算出的列：${computed.zh}`, `what was computed: ${computed.en}`), {
        indicators: derived,
      }),
      option("both", both("都是指标", "both"), { indicators: [...inputs, ...derived] }),
    ],
    { columns: [...inputs, ...derived].map(atOf) },
  );
}
