import { numberOf, type View } from "../see/view";
import { NO_GRADES } from "../mapping/grades";
import { both } from "../mapping/both";
import type { AskedTable } from "./askedTable";
import { indicatorOf } from "./indicatorOf";
import { option, question } from "./question";
import type { RoleOfColumn } from "./columnRole";
import type { About, Option, Question } from "./proposal";

/** From this share of lines on, a printed total that comes out otherwise is asked about. */
const MOSTLY = 0.5;
const FEWEST_LINES = 3;
/** Totals are printed with two decimals at most, whole ones with none. */
const ROUNDED = 0.0501;
const WHOLE = 0.501;

/**
 * The printed total comes out otherwise in most lines: how it was made is not what was read, so it is never graded without
 * a word.
 */
export function totalQuestions(asked: AskedTable): Question[] {
  const { table, units, settled, mapping } = asked;
  const { total, proof } = settled;
  if (!total || proof || total.facts.numbers < FEWEST_LINES) return [];
  const made = madeIn(asked);
  if (!made) return [];
  const within = total.facts.isWhole ? WHOLE : ROUNDED;
  const lines = units.lines.flatMap((row, line) => {
    const printed = total.facts.values[line]!;
    const own = made(line);
    return Number.isNaN(printed) || Number.isNaN(own) ? [] : [{ row, line, printed, own }];
  });
  const differ = lines.filter(({ printed, own }) => Math.abs(printed - own) > within);
  const [first] = differ;
  if (!first || lines.length < FEWEST_LINES || differ.length < lines.length * MOSTLY) return [];
  const name = total.header.leaf || table.view.columnName(total.column);
  const unit = asked.names[first.line]!;
  const shown = (value: number): string => String(Number(value.toFixed(2)));
  return [
    question(
      "total",
      both(
        `按认出的权重，${lines.length} 行中有 ${differ.length} 行与表中的“${name}”不符（${unit} 表中 ${shown(first.printed)}，算得 ${shown(first.own)}）。按哪一个？`,
        `By the weights that were read, ${differ.length} of ${lines.length} lines differ from the printed ${name} (${unit}: ${shown(first.printed)} in the sheet, ${shown(first.own)} worked out). Which one counts?`,
      ),
      [
        option(
          "ours",
          both("按认出的权重算，逐行列出差异", "by the weights; differences are listed"),
        ),
        printedOption(table.view, total),
      ],
      {
        columns: [...mapping.indicators.map(({ at }) => at), table.view.columnName(total.column)],
        cells: [table.view.address(first.row, total.column)],
      },
    ),
  ];
}

/** The printed total as the score, whatever it was made of. */
export function printedOption(view: View, total: RoleOfColumn, closes?: readonly About[]): Option {
  const name = total.header.leaf || view.columnName(total.column);
  return option(
    "printed",
    both(`表中的“${name}”就是得分，按它评`, `the printed ${name} is the score and counts`),
    {
      indicators: [indicatorOf(view, total, 0)],
      method: "equal",
      marking: "percent",
      adjustments: [],
      total: null,
      ...(isOutOf100(total) ? {} : { grades: NO_GRADES }),
    },
    closes,
  );
}

/** Limits of 90, 80 and 60 say nothing of points that go far above 100, or nowhere near it. */
function isOutOf100({ facts }: RoleOfColumn): boolean {
  return facts.highest <= 100 && facts.highest > HALF;
}

const HALF = 50;

/** What a line comes to by the weights that were read; undefined where they, or the marks, are still open. */
function madeIn({
  table: { view },
  units,
  settled,
  treated,
  isPoints,
}: AskedTable): ((line: number) => number) | undefined {
  const { chosen, weights, roles } = settled;
  if (!weights || weights.columns || isPoints === undefined) return undefined;
  if (treated.some(({ as }) => as === "raw") || weights.weights.some(Number.isNaN))
    return undefined;
  const all = weights.weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0)) return undefined;
  const sign = { bonus: 1, signed: 1, deduction: -1 } as const;
  return (line) => {
    const row = units.lines[line]!;
    let sum = 0;
    chosen.forEach(({ facts }, index) => {
      const share = isPoints ? 1 : weights.weights[index]! / all;
      sum += (facts.values[line]! || 0) * share;
    });
    for (const { role, column } of roles) {
      if (role !== "bonus" && role !== "deduction" && role !== "signed") continue;
      const points = numberOf(view.value(row, column)) || 0;
      sum += role === "signed" ? points : sign[role] * Math.abs(points);
    }
    return sum;
  };
}
