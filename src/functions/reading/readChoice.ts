import { choicesOf, readChoice, type ChoiceName, type ChoiceOf } from "../../scoring/choices";
import { cellOf, type Argument } from "./argument";
import { mayBeBlank } from "./hostZeros";
import { textOf } from "./readCell";

/**
 * The choice that the one cell of the argument names; the first of its choices when omitted or blank.
 *
 * @throws {ScoreError} unknownChoice, errorCell, oneCellExpected
 */
export function choiceIn<Name extends ChoiceName>(
  argument: Argument,
  choice: Name,
): ChoiceOf<Name> {
  const cell = cellOf(argument);
  if (cell === undefined || mayBeBlank(cell)) return choicesOf(choice)[0] as ChoiceOf<Name>;
  return readChoice(choice, textOf(cell));
}
