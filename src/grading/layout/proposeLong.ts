import { EMPTY_MAPPING } from "./emptyMapping";
import { columnFacts } from "./columnFacts";
import type { FoundTable } from "./findTables";
import { headersOf } from "./headersOf";
import { bareHeader, headerRole } from "./headerWords";
import type { MappedField, MappedIndicator } from "./mapping";
import { both, type Question } from "./proposal";
import type { TableProposal } from "./proposeTable";
import { isOutOf100 } from "./isRaw";
import { markingQuestion, missingQuestion, ruleQuestion, weightsQuestion } from "./questionTexts";
import { kindOf, numberOf, textIn } from "./view";
import { weightIn } from "./weightIn";

const VALUE = /^(得分|评分|分数|成绩|实际得分|考核得分|score|mark|value)$/;

/** A row for each unit and indicator; undefined where the table is not of that form. */
export function proposeLong(table: FoundTable): TableProposal | undefined {
  const { view, firstLine, lastLine, firstColumn } = table;
  if (view.isTurned) return undefined;
  const headers = headersOf(table);
  const find = (wanted: (leaf: string) => boolean): number | undefined => {
    const offset = headers.findIndex(({ leaf }) => wanted(leaf));
    return offset < 0 ? undefined : firstColumn + offset;
  };
  const item = find((leaf) => headerRole(leaf) === "item");
  const unit = find((leaf) => headerRole(leaf) === "unit");
  const value = find((leaf) => VALUE.test(bareHeader(leaf)));
  const weight = find((leaf) => headerRole(leaf) === "weight");
  if (item === undefined || unit === undefined || value === undefined) return undefined;
  const rows: number[] = [];
  for (let row = firstLine; row <= lastLine; row++) {
    const isNamed = textIn(view.value(row, unit)) !== "" && textIn(view.value(row, item)) !== "";
    if (isNamed) rows.push(row);
  }
  const facts = columnFacts(table, unit, rows);
  const pairs = new Set(
    rows.map((row) => `${textIn(view.value(row, unit))}\n${textIn(view.value(row, item))}`),
  );
  if (rows.length < 4 || pairs.size !== rows.length || facts.distinct > 0.6) return undefined;
  const field = (column: number): MappedField => ({
    at: view.columnName(column),
    header: headers[column - firstColumn]!.leaf,
  });
  const items = new Map<string, { row: number; highest: number }>();
  for (const row of rows) {
    const name = textIn(view.value(row, item));
    const mark = numberOf(view.value(row, value));
    const known = items.get(name) ?? { row, highest: -Infinity };
    items.set(name, { row: known.row, highest: Math.max(known.highest, mark || 0) });
  }
  const indicators: MappedIndicator[] = [...items].map(([name, { row }]) => {
    const own = weight === undefined ? NaN : weightIn(view.value(row, weight));
    return {
      at: name,
      header: name,
      name,
      weight: Number.isNaN(own) ? null : own,
      weightAt: Number.isNaN(own) ? null : view.address(row, weight!),
      rule: "direct",
      direction: "higher",
    };
  });
  const units = new Set(rows.map((row) => textIn(view.value(row, unit)))).size;
  const hasWeights = indicators.every((each) => each.weight !== null);
  const isBelow = indicators.every(
    ({ name, weight: most }) => most !== null && most > 1 && items.get(name)!.highest <= most,
  );
  const missing = units * items.size - rows.length + blanksIn(rows, value);
  const questions: Question[] = [];
  if (!hasWeights) questions.push(weightsQuestion(indicators));
  else if (isBelow) questions.push(markingQuestion(undefined));
  const small = [...items].filter(([, { highest }]) => !isOutOf100(highest)).map(([name]) => name);
  if (small.length > 0) questions.push(ruleQuestion(indicators, new Set(small), undefined));
  if (missing > 0) questions.push(missingQuestion(missing, view.address(rows[0]!, value)));
  return {
    table: `${view.sheet}!${view.address(table.headerRows[0]!, firstColumn)}`,
    units,
    score: 3,
    isBacked: hasWeights,
    mapping: {
      ...EMPTY_MAPPING,
      form: "long",
      sheets: [view.sheet],
      title: table.title,
      from: view.rowName(firstLine),
      to: view.rowName(lastLine),
      unit: field(unit),
      item: field(item),
      value: field(value),
      indicators,
    },
    parts: [
      {
        part: "form",
        value: "long",
        confidence: 0.9,
        reasons: [
          both(
            `${units} 个单位 × ${items.size} 项指标，一行一个得分`,
            `${units} units × ${items.size} indicators, a mark a row`,
          ),
        ],
      },
    ],
    questions,
  };

  function blanksIn(lines: readonly number[], column: number): number {
    return lines.filter((row) => kindOf(view.value(row, column)) === "blank").length;
  }
}
