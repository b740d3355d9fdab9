import { largest, smallest } from "../../../workbook/extremes";
import { fullMarks } from "../mapping/fullMarks";
import type { MappedIndicator } from "../mapping/mapping";
import { numberOf, type View } from "../see/view";
import { PointLikeness } from "./likePoints";
import type { Question } from "./proposal";
import { ruleQuestion } from "./ruleQuestionTexts";
import { markingQuestion, weightsQuestion } from "./scoreQuestionTexts";
import { isOutOf100 } from "./treatment";

/** The first row of each item, and its marks. */
export type Items = ReadonlyMap<string, { readonly row: number; readonly marks: readonly Mark[] }>;

interface Mark {
  readonly row: number;
  readonly mark: number;
}

export function itemsIn(
  view: View,
  { item, value }: { readonly item: number; readonly value: number },
  rows: readonly number[],
): Items {
  const items = new Map<string, { row: number; marks: Mark[] }>();
  for (const row of rows) {
    const name = view.label(row, item);
    const known = items.get(name) ?? { row, marks: [] };
    items.set(name, known);
    const mark = numberOf(view.value(row, value));
    if (!Number.isNaN(mark)) known.marks.push({ row, mark });
  }
  return items;
}

export function haveWeights(indicators: readonly MappedIndicator[]): boolean {
  return indicators.every(({ weight }) => weight !== null);
}

function highestOf(marks: readonly Mark[]): number {
  return largest(
    marks.map(({ mark }) => mark),
    -Infinity,
  );
}

/** What the marks count, and whether they are marks at all. */
export function markQuestions(
  { view, value }: { readonly view: View; readonly value: number },
  indicators: readonly MappedIndicator[],
  items: Items,
): Question[] {
  const questions: Question[] = [];
  const full = fullMarks(indicators.map(({ weight }) => weight ?? NaN));
  const likeness = new PointLikeness();
  const above: number[] = [];
  indicators.forEach(({ name }, index) => {
    const most = full?.[index] ?? NaN;
    for (const { row, mark } of items.get(name)!.marks) {
      likeness.add(mark, most);
      if (mark > most) above.push(row);
    }
  });
  if (!haveWeights(indicators)) questions.push(weightsQuestion(indicators));
  else if (likeness.mayBePoints) {
    const first = above.length > 0 ? view.address(smallest(above), value) : undefined;
    questions.push(markingQuestion(first, indicators));
  }
  const isSmall = [...items.values()].some(({ marks }) => !isOutOf100(highestOf(marks)));
  if (isSmall && !likeness.mayBePoints) questions.push(ruleQuestion(indicators, indicators));
  return questions;
}
