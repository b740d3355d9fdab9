import { fullMarks } from "../mapping/fullMarks";
import type { Mapping } from "../mapping/mapping";
import type { UnitForm } from "./formOf";
import { PointLikeness } from "./likePoints";

interface FormMarking {
  readonly marking: Mapping["settings"]["marking"];
  /** Whether it has to be asked, and where a mark is above its weight. */
  readonly isOpen: boolean;
  readonly above: string | undefined;
}

/**
 * Whether the marks of forms are points out of their full marks, or out of 100 and weighted: what the weights are called
 * says it where the marks agree; else it is asked.
 */
export function formMarking(forms: readonly UnitForm[]): FormMarking {
  const { items, isFullMarks } = forms[0]!;
  const full = fullMarks(items.flatMap(({ weight }) => weight ?? []));
  if (!full) return { marking: "percent", isOpen: false, above: undefined };
  const weighted = items.filter(({ weight }) => weight !== null);
  const factor = full[0]! / weighted[0]!.weight!;
  const likeness = new PointLikeness();
  const marks = forms.flatMap((form) => form.marks).filter(({ weight }) => weight !== null);
  for (const { mark, weight } of marks) likeness.add(mark, weight! * factor);
  if (isFullMarks && likeness.isMostlyWithin) {
    return { marking: "points", isOpen: false, above: undefined };
  }
  const isOpen = isFullMarks || likeness.mayBePoints;
  const above = marks.find(({ mark, weight }) => mark > weight! * factor);
  return { marking: "percent", isOpen, above: above?.at };
}
