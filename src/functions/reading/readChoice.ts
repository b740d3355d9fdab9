import type { OrderDirection } from "../../scoring/direction";
import { ScoreError } from "../../scoring/errors";
import { idsOf, readWord, wordOf, type WordList, type WordOf } from "../../scoring/vocabulary";
import { cellOf, type Argument } from "./argument";
import { mayBeBlank } from "./hostZeros";
import { textOf } from "./readCell";

/**
 * The choice that the one cell of the argument names; the first of its choices when omitted or blank.
 *
 * @throws {ScoreError} unknownChoice, errorCell, oneCellExpected
 */
export function choiceIn<List extends WordList>(argument: Argument, list: List): WordOf<List> {
  const cell = cellOf(argument);
  if (cell === undefined || mayBeBlank(cell)) return idsOf(list)[0] as WordOf<List>;
  return choiceOf(list, textOf(cell));
}

/**
 * The choice that a word of either language names.
 *
 * @throws {ScoreError} unknownChoice
 */
export function choiceOf<List extends WordList>(list: List, text: string): WordOf<List> {
  const found = readWord(list, text);
  if (found !== undefined) return found;
  const choices = idsOf(list).map((id) => {
    const word = wordOf(list, id);
    return word === id.toUpperCase() ? id : `${id} ${word}`;
  });
  throw new ScoreError("unknownChoice", { text, choices: choices.join(" · ") });
}

/**
 * Which side is better, of the two that any values can be compared in.
 *
 * @throws {ScoreError} directionUnsupported, unknownChoice, errorCell, oneCellExpected
 */
export function orderIn(argument: Argument): OrderDirection {
  const direction = choiceIn(argument, "direction");
  if (direction !== "higher" && direction !== "lower") throw new ScoreError("directionUnsupported");
  return direction;
}
