import { fullMarks } from "../mapping/fullMarks";
import { aboveWeight } from "./aboveWeight";
import type { AskedTable } from "./askedTable";
import type { Question } from "./proposal";
import { schemeQuestions, tableOrScheme } from "./schemeQuestions";
import { kindsQuestion, markingQuestion, weightsQuestion } from "./scoreQuestionTexts";
import { printedOption } from "./totalQuestions";

/** How the indicators make up the total, and what their marks are out of. */
export function weightQuestions(asked: AskedTable): Question[] {
  const { table, units, mapping, settled, isPoints } = asked;
  const { chosen, weights, proof } = settled;
  const { indicators } = mapping;
  if (!weights) return proof || chosen.length === 1 ? [] : [openWeights(asked)];
  const questions: Question[] = [];
  if (weights.scheme) {
    const { match, rivals } = weights.scheme;
    for (const each of schemeQuestions(indicators, match, rivals)) questions.push(each);
  }
  if (weights.others && !proof) questions.push(tableOrScheme(indicators, weights, weights.others));
  if (weights.kinds) questions.push(kindsQuestion(weights.kinds.length, weights.kinds));
  if (isPoints === undefined) {
    const above = aboveWeight(table.view, chosen, fullMarks(weights.weights)!, units.lines);
    // Numbers that are called neither and that no mark exceeds look like full marks.
    const isLikely = weights.kind === "" && above === undefined;
    questions.push({
      ...markingQuestion(above, indicators),
      suggested: isLikely ? "points" : null,
    });
  }
  return questions;
}

/** How unweighted columns make up the total; a printed total that they do not prove may be the score itself. */
function openWeights({ table, mapping, settled }: AskedTable): Question {
  const { total, ranks } = settled;
  const plain = weightsQuestion(mapping.indicators);
  if (!total || total.facts.numbers === 0) return plain;
  const printed = printedOption(table.view, total, ["rule", "direction", "derived", "leftOut"]);
  const isRanked = [...ranks.values()].some(({ of }) => of === total.column);
  return {
    ...plain,
    options: [...plain.options, printed],
    suggested: isRanked ? printed.id : plain.suggested,
  };
}
