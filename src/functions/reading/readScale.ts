import { ScoreError } from "../../scoring/errors";
import { band, bandProblems, GRADE_SCALES, presetBands } from "../../scoring/grades/gradeScale";
import type { Band } from "../../scoring/scheme";
import { cellsOf, isOmitted, type Argument } from "./argument";
import { textOf } from "./readCell";
import { numberOrAbsence } from "./readNumbers";
import { pairsIn } from "./readPairs";

const SCALE_NAMES = Object.values(GRADE_SCALES).map((names) => names.join("/"));

/**
 * The grades, best first: a preset by its words (优秀/良好/合格/待改进 when omitted), or rows of name and lower limit
 * in any order.
 *
 * @throws {ScoreError} unknownScale, pairsExpected, noBands, bandWithoutLimit, bandRepeated, and those of reading a cell
 */
export function scaleIn(argument: Argument): Band[] {
  const cells = cellsOf(argument);
  if (cells.length <= 1) {
    return isOmitted(argument) ? preset(SCALE_NAMES[0] as string) : preset(textOf(cells[0]));
  }
  const bands = pairsIn(argument, "等次", "下限").map(([name, limit], index) => {
    const lower = numberOrAbsence(limit, argument.name, 2 * index + 2, "mark");
    const word = textOf(name).trim();
    if (typeof lower !== "number") throw new ScoreError("bandWithoutLimit", { name: word });
    return band(word, lower);
  });
  bands.sort((a, b) => (b.lower ?? 0) - (a.lower ?? 0));
  const problem = bandProblems(bands)[0];
  if (problem) throw new ScoreError(problem.code, problem.details);
  return bands;
}

function preset(text: string): Band[] {
  const bands = presetBands(text.normalize("NFKC").replace(/[,;|·-]/g, "/"));
  if (!bands) throw new ScoreError("unknownScale", { text, choices: SCALE_NAMES.join(" · ") });
  return bands;
}
