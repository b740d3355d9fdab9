import type { FoundWeights } from "./foundWeights";
import type { MappedIndicator } from "../mapping/mapping";
import type { SchemeMatch } from "./matchSchemes";
import type { Edit, WeightEdit } from "../mapping/edit";
import { both } from "../mapping/both";
import type { Option, Question } from "./proposal";
import { option, question } from "./question";
import type { SchemeRow } from "./schemeTables";
import { schemeCell } from "./schemeWeights";

/** What has to be asked about weights that stand on a sheet of their own. */
export function schemeQuestions(
  indicators: readonly MappedIndicator[],
  match: SchemeMatch,
  rivals: readonly SchemeMatch[],
): Question[] {
  const open = match.rows.flatMap((row, index) => (row ? [] : [index]));
  const each = open.map((index) => nameQuestion(indicators[index]!, match));
  const unused = match.leftover.length > open.length ? [unusedQuestion(match)] : [];
  const own = [...each, ...unused];
  return rivals.length === 0 ? own : [tableOfWeights(indicators, [match, ...rivals], own), ...own];
}

function named({ table }: SchemeMatch): string {
  return `${table.sheet}“${table.header}”`;
}

function tableOfWeights(
  indicators: readonly MappedIndicator[],
  matches: readonly SchemeMatch[],
  own: readonly Question[],
): Question {
  const hasKinds = new Set(matches.map(({ table }) => table.kind)).size > 1;
  const options = matches.map((match, index): Option => {
    const { table, rows } = match;
    const shown = rows.map((row) => row?.weight ?? "—").join("/");
    const set: Edit = {
      ...(hasKinds ? { marking: table.kind } : {}),
      weights: rows.map((row, at) => weightOf(indicators[at]!, row, match)),
    };
    const text = both(`${named(match)}：${shown}`, `${named(match)}: ${shown}`);
    const first = rows.find((row) => row !== undefined)!;
    const id = `${table.sheet}!${first.weightAt}`;
    return option(id, text, set, index === 0 ? undefined : own.map((each) => each.id));
  });
  return question(
    "weights",
    both(
      `有 ${matches.length} 处权重，彼此不同（${matches.map(named).join("、")}），用哪一处？`,
      `${matches.length} places state different weights (${matches.map(named).join(", ")}); which one holds?`,
    ),
    options,
    { id: "weightTable", columns: indicators.map(({ at }) => at) },
  );
}

/** The table states weights and a scheme sheet states others. */
export function tableOrScheme(
  indicators: readonly MappedIndicator[],
  { weights }: FoundWeights,
  others: readonly SchemeMatch[],
): Question {
  const asked = tableOfWeights(indicators, others, []);
  const own = weights.join("/");
  const table = option("table", both(`考核表里的：${own}`, `those of the table: ${own}`));
  const names = others.map(named).join("、");
  return {
    ...asked,
    text: both(
      `考核表里的权重与${names}不同，用哪一处？`,
      `The weights of the table differ from ${names}; which ones hold?`,
    ),
    options: [table, ...asked.options],
  };
}

function weightOf(
  { at }: MappedIndicator,
  row: SchemeRow | undefined,
  { table }: SchemeMatch,
): WeightEdit {
  if (!row) return { at, weight: null };
  const { weight, weightAt } = row;
  return { at, weight, weightAt, weightFrom: schemeCell(row, table) };
}

function nameQuestion(indicator: MappedIndicator, match: SchemeMatch): Question {
  const { at, name } = indicator;
  const { table, leftover, rows } = match;
  const isPair = leftover.length === 1 && rows.filter((row) => !row).length === 1;
  return question(
    "weights",
    both(
      `${named(match)}中没有“${name}”，它的权重是哪一行？`,
      `"${name}" is not in ${named(match)}; which row has its weight?`,
    ),
    [
      ...leftover.map((row) =>
        option(
          `${table.sheet}!${row.weightAt}`,
          both(`“${row.name}”：${row.weight}`, `“${row.name}”: ${row.weight}`),
          { weights: [weightOf(indicator, row, match)] },
        ),
      ),
      option("none", both("没有权重，不参与评分", "it has none and does not count"), {
        drop: [at],
      }),
    ],
    {
      id: `weight ${at}`,
      columns: [at],
      suggested: isPair ? `${table.sheet}!${leftover[0]!.weightAt}` : null,
    },
  );
}

function unusedQuestion(match: SchemeMatch): Question {
  const names = match.leftover.map(({ name }) => name).join("、");
  return question(
    "weights",
    both(
      `${named(match)}中还有“${names}”，考核表里没有这样的列，不用它们的权重，对吗？`,
      `${named(match)} also has "${names}", which are no columns of the sheet; are their weights left out?`,
    ),
    [option("yes", both("对，不用", "yes, left out"))],
    { id: "unusedWeights" },
  );
}
