import type { Mapping } from "../mapping/mapping";
import type { UnitForm } from "./formOf";
import type { Question } from "./proposal";
import { markingQuestion } from "./scoreQuestionTexts";

/** From this share on, marks below their weights look like points. */
const MOSTLY = 0.8;

interface FormMarking {
  readonly marking: Mapping["settings"]["marking"];
  readonly questions: readonly Question[];
}

/**
 * Whether the marks of forms are points out of their full marks, or out of 100 and weighted: what the weights are called
 * says it where the marks agree; else it is asked. Weights that total 1 are shares.
 */
export function formMarking(forms: readonly UnitForm[]): FormMarking {
  const marks = forms.flatMap((form) => form.marks).filter(({ weight }) => weight !== null);
  const over = marks.filter(({ weight, mark }) => mark > weight!);
  const isMostlyWithin = marks.length - over.length >= marks.length * MOSTLY;
  const { items, isFullMarks } = forms[0]!;
  const areShares = items.every(({ weight }) => weight === null || weight <= 1);
  if (areShares) return { marking: "percent", questions: [] };
  if (isFullMarks && isMostlyWithin) return { marking: "points", questions: [] };
  const isOpen = isFullMarks || (isMostlyWithin && marks.length > 0);
  return { marking: "percent", questions: isOpen ? [markingQuestion(over[0]?.at)] : [] };
}
