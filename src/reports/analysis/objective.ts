import { fractionOf } from "../../scoring/numbers/fraction";
import { countOf, figure, gap, isEqual, numberOf, statistic, type Figure } from "../data/figure";
import { FIXED, type Source } from "../data/source";
import { line, type Text } from "../data/text";
import type { ReportTable } from "../data/report";
import type { ClassFacts } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { weightFigure, weightWord } from "../facts/schemeFigures";
import { notEnough, type Part } from "./part";
import type { Trials } from "./trials";

/** Are weights defensible: those of the scheme beside entropy weights, and who would move. */
export function objective(trials: () => Trials): Part {
  return {
    title: "客观权重",
    answer(context, classFacts) {
      if (classFacts.units.length < FIXED.fewestDistribution) {
        return notEnough(context, "fewestDistribution");
      }
      const { entropy, of } = trials();
      if (!(entropy instanceof Map)) {
        return { text: line`按各单位的原始值算不出熵权，不作此项分析。` };
      }
      const gaps = classFacts.units.flatMap((unit): Figure[] => {
        const [given, other] = [of("given", unit), of("entropy", unit)];
        return given && other ? [gap(given, other, { unit: "位" })] : [];
      });
      const table = tableOf(context.facts, classFacts, entropy as ReadonlyMap<number, number>);
      return {
        text: line`${movedText(gaps, context.facts.noun.counted)}加减分和否决不计在内。`,
        blocks: [{ kind: "table", table }],
      };
    },
  };
}

/** 熵权下7个单位名次变动，最多3位. */
function movedText(gaps: readonly Figure[], counted: string): Text {
  const none = fixedZero();
  const moved = gaps.filter((each) => !isEqual(each, none));
  if (moved.length === 0) return line`熵权下各${counted.slice(1)}名次不变。`;
  const list: Source = { list: gaps.map(({ from }) => from) };
  const from: Source = { operation: "countAbove", over: [list, none.from] };
  const count = { ...countOf(moved, list, counted), from };
  const most = { ...statistic("max", gaps), unit: "位" };
  return line`熵权下${count}名次变动，最多${shortened(most)}。`;
}

function fixedZero(): Figure {
  return figure(fractionOf(0), { mark: 0 });
}

/** Places are whole where nobody shares one. */
function shortened(each: Figure): Figure {
  return { ...each, shown: String(numberOf(each)) };
}

function tableOf(
  { grading }: ReportFacts,
  { items, name, units }: ClassFacts,
  entropy: ReadonlyMap<number, number>,
): ReportTable {
  const { scheme } = grading.read;
  const own = { className: units[0]!.className, scope: name };
  return {
    columns: [
      { header: "指标", width: 4445, align: "left" },
      { header: weightWord(scheme), width: 2200, align: "right" },
      { header: "熵权", width: 2200, align: "right" },
    ],
    rows: items.flatMap(({ item }): Text[][] => {
      const share = entropy.get(item.index);
      if (share === undefined) return [];
      const given = weightFigure(scheme, own, item.code, [item.index]);
      return [[[item.quote], [given], [entropyFigure(share, item.code)]]];
    }),
    isDense: true,
  };
}

/** A logarithm has no last decimal, so the figure is what is printed. */
function entropyFigure(share: number, code: string): Figure {
  const tenths = Math.round(share * 1000);
  const value = { numerator: BigInt(tenths), denominator: 10n };
  return figure(value, { entropy: code }, { decimals: 1, unit: "%" });
}
