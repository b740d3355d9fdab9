import type { FoundWeights } from "./foundWeights";
import type { MappedIndicator } from "./mapping";
import type { SchemeMatch } from "./matchSchemes";
import { both, type Option, type Question } from "./proposal";
import type { SchemeRow } from "./schemeTables";
import { schemeCell } from "./schemeWeights";

/** What has to be asked about weights that stand on a sheet of their own. */
export function schemeQuestions(
  indicators: readonly MappedIndicator[],
  match: SchemeMatch,
  rivals: readonly SchemeMatch[],
): Question[] {
  const open = match.rows.flatMap((row, index) => (row ? [] : [index]));
  const each = open.map((index) => nameQuestion(indicators[index]!, index, match));
  const unused = match.leftover.length > open.length ? [unusedQuestion(match)] : [];
  const own = [...each, ...unused];
  return rivals.length === 0 ? own : [tableOfWeights([match, ...rivals], own), ...own];
}

function named({ table }: SchemeMatch): string {
  return `${table.sheet}“${table.header}”`;
}

function tableOfWeights(matches: readonly SchemeMatch[], own: readonly Question[]): Question {
  const hasKinds = new Set(matches.map(({ table }) => table.kind)).size > 1;
  const options = matches.map((match, index): Option => {
    const { table, rows } = match;
    const shown = rows.map((row) => row?.weight ?? "—").join("/");
    const set = Object.assign(
      hasKinds ? { "settings.marking": table.kind } : {},
      ...rows.map((row, at) => setOf(at, row, match)),
    ) as Option["set"];
    const text = both(`${named(match)}：${shown}`, `${named(match)}: ${shown}`);
    const first = rows.find((row) => row !== undefined)!;
    const id = `${table.sheet}!${first.weightAt}`;
    return { id, text, set, ...(index === 0 ? {} : { closes: own.map((each) => each.id) }) };
  });
  return {
    id: "weightTable",
    text: both(
      `有 ${matches.length} 处权重，彼此不同（${matches.map(named).join("、")}），用哪一处？`,
      `${matches.length} places state different weights (${matches.map(named).join(", ")}); which one holds?`,
    ),
    options,
    suggested: null,
    answer: null,
  };
}

/** The table states weights and a scheme sheet states others. */
export function tableOrScheme({ weights }: FoundWeights, others: readonly SchemeMatch[]): Question {
  const asked = tableOfWeights(others, []);
  const own = weights.join("/");
  const table: Option = {
    id: "table",
    text: both(`考核表里的：${own}`, `those of the table: ${own}`),
    set: {},
  };
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

function setOf(index: number, row: SchemeRow | undefined, { table }: SchemeMatch): Option["set"] {
  return {
    [`indicators.${index}.weight`]: row?.weight ?? null,
    [`indicators.${index}.weightAt`]: row?.weightAt ?? null,
    ...(row ? { [`indicators.${index}.weightFrom`]: schemeCell(row, table) } : {}),
  };
}

function nameQuestion({ at, name }: MappedIndicator, index: number, match: SchemeMatch): Question {
  const { table, leftover, rows } = match;
  const isPair = leftover.length === 1 && rows.filter((row) => !row).length === 1;
  return {
    id: `weight ${at}`,
    text: both(
      `${named(match)}中没有“${name}”，它的权重是哪一行？`,
      `“${name}” is not in ${named(match)}; which row has its weight?`,
    ),
    options: [
      ...leftover.map((row) => ({
        id: `${table.sheet}!${row.weightAt}`,
        text: both(`“${row.name}”：${row.weight}`, `“${row.name}”: ${row.weight}`),
        set: setOf(index, row, match),
      })),
      {
        id: "none",
        text: both("没有权重，不参与评分", "it has none and does not count"),
        set: { [`indicators.${index}`]: null },
      },
    ],
    suggested: isPair ? `${table.sheet}!${leftover[0]!.weightAt}` : null,
    answer: null,
  };
}

function unusedQuestion(match: SchemeMatch): Question {
  const names = match.leftover.map(({ name }) => name).join("、");
  return {
    id: "unusedWeights",
    text: both(
      `${named(match)}中还有“${names}”，考核表里没有这样的列，不用它们的权重，对吗？`,
      `${named(match)} also has “${names}”, which are no columns of the sheet; are their weights left out?`,
    ),
    options: [{ id: "yes", text: both("对，不用", "yes, left out"), set: {} }],
    suggested: null,
    answer: null,
  };
}
