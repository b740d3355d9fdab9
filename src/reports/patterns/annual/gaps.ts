import { policyFor } from "../../../scoring/appraise/filled";
import { CellState } from "../../../scoring/columns";
import { fractionOf, multiply } from "../../../scoring/numbers/fraction";
import type { MissingPolicy } from "../../../scoring/scheme";
import { factorsOf } from "../../../scoring/weights/factors";
import { countOf, figure, isEqual } from "../../data/figure";
import { joined, line, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import type { ItemMarks } from "../../facts/unitMarks";

/** A score that was not there, and what stands for it. */
interface Gap {
  readonly unit: UnitFacts;
  readonly marks: ItemMarks;
  readonly isNotApplicable: boolean;
  readonly policy: MissingPolicy;
}

/** 缺项1处（市人社局节约成本），按本类平均85.45计；不适用1处（市档案馆优化服务），6.67%权重分给其他指标。 */
export function gapsSentence(facts: ReportFacts): Text | undefined {
  const gaps = gapsOf(facts);
  const kinds = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = `${gap.isNotApplicable} ${gap.policy}`;
    kinds.set(key, [...(kinds.get(key) ?? []), gap]);
  }
  const sorted = [...kinds.values()].sort(
    ([a], [b]) => Number(a!.isNotApplicable) - Number(b!.isNotApplicable),
  );
  const text = joined(
    sorted.map((own) => kindText(facts, own)),
    "；",
  );
  return text.length === 0 ? undefined : line`${text}。`;
}

function gapsOf({ units, grading }: ReportFacts): Gap[] {
  const { scheme, columns } = grading.read;
  return units.flatMap((unit) =>
    unit.items.flatMap((marks): Gap[] => {
      if (!marks.isFilled && !marks.isMoved) return [];
      const { index } = marks.item;
      const state = columns.values[index]!.states?.[unit.index] ?? CellState.number;
      const isNotApplicable = state === CellState.notApplicable;
      return [{ unit, marks, isNotApplicable, policy: policyFor(scheme, index, state) }];
    }),
  );
}

const MOST_NAMES = 8;

function kindText(facts: ReportFacts, gaps: readonly Gap[]): Text {
  const [first] = gaps;
  const list = { list: gaps.map(({ marks }) => marks.weight.from) };
  const count = countOf(gaps, list, "处");
  const names = joined(
    gaps.slice(0, MOST_NAMES).map(({ unit, marks }) => line`${unit.quote}${marks.item.quote}`),
    "、",
  );
  const rest = gaps.length > MOST_NAMES ? "等" : "";
  const word = first!.isNotApplicable ? "不适用" : "缺项";
  return line`${word}${count}（${names}${rest}），${TREATMENTS[first!.policy](facts, gaps)}`;
}

const TREATMENTS: Readonly<
  Record<MissingPolicy, (facts: ReportFacts, gaps: readonly Gap[]) => Text>
> = {
  mean: (_, gaps) => {
    const [{ marks: first }] = gaps as [Gap];
    const isOne = gaps.every(({ marks }) => isEqual(marks.mark, first.mark));
    return line`按本类平均${isOne ? { ...first.mark, unit: "" } : undefined}计`;
  },
  zero: () => line`按零分计`,
  full: () => line`按满分计`,
  reweight: movedText,
  refuse: () => line`不计分`,
};

/** 6.67%权重分给其他指标, the weight named where it is one. */
function movedText({ grading }: ReportFacts, gaps: readonly Gap[]): Text {
  const weights = gaps.map(({ unit, marks }) => {
    const share = factorsOf(grading.read.scheme, unit.className).shares[marks.item.index]!;
    const from = { field: "share", unit: unit.name, of: marks.item.code } as const;
    return figure(multiply(share, fractionOf(100)), from, { decimals: 2, unit: "%" });
  });
  const [first] = weights;
  const isOne = weights.every((each) => isEqual(each, first!));
  return isOne ? line`${first}权重分给其他指标` : line`其权重分给其他指标`;
}
