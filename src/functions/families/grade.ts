import { ScoreError } from "../../scoring/errors";
import { bandOf } from "../../scoring/grades/gradeScale";
import { gradeAfterVeto, NO_VETO, type VetoOutcome } from "../../scoring/grades/vetoOutcome";
import { cellOf, cellsOf } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { cell, choiceCell, optionalCell, optionalRange, range } from "../definition/parameter";
import { readCell, textOf } from "../reading/readCell";
import { choiceIn } from "../reading/readChoice";
import { absent, optionalNumber } from "../reading/readNumbers";
import { scaleIn } from "../reading/readScale";
import { requiredScore } from "../reading/readScores";
import { isVetoMark } from "../reading/readVetoes";
import { roundedTo } from "../reading/rounded";

const scale = optionalRange(
  "等次标准",
  "预设名称（如 优/良/中/差），或“等次、下限”两列，不填为 优秀/良好/合格/待改进",
  "Name of a preset such as 优/良/中/差, or rows of name and lower limit; 优秀/良好/合格/待改进 unless given",
);

const grade = cellFunction({
  id: "GRADE",
  description: [
    "等次：得分达到下限的最高一档",
    "Grade: the best band whose lower limit the score reaches",
  ],
  parameters: {
    score: cell("得分", "要评定的得分", "The score to grade"),
    scale,
    decimals: optionalCell(
      "小数位数",
      "先按此位数四舍五入再比较，不填为原数",
      "Round to these decimals first; as it is unless given",
    ),
  },
  example: { given: [89.99999999999999], gives: "优秀" },
  compute(given) {
    const bands = scaleIn(given.scale);
    const score = roundedTo(requiredScore(given.score), optionalNumber(given.decimals));
    return bands[bandOf(score, bands)]?.name ?? "";
  },
});

const EFFECTS: Readonly<Record<"veto" | "notop" | "drop", (count: number) => VetoOutcome>> = {
  veto: (count) => ({ ...NO_VETO, isLowest: true, ceiling: count - 1 }),
  notop: (count) => ({ ...NO_VETO, ceiling: Math.min(1, count - 1) }),
  drop: () => ({ ...NO_VETO, drop: 1 }),
};

const veto = cellFunction({
  id: "VETO",
  description: [
    "否决后的等次：有否决标记时降到最低等、不得最高等或降一档",
    "Grade after a veto: lowest, not the top, or one grade down where there is a veto mark",
  ],
  parameters: {
    grade: cell("等次", "否决前的等次", "Grade before the veto"),
    vetoes: range(
      "否决",
      "否决标记或次数；空白、0、否、无表示没有",
      "Veto marks or counts; blank, 0, FALSE, 否 and 无 mean none",
    ),
    effect: choiceCell("效力", "否决的效力", "What a veto does", "vetoEffect"),
    scale,
  },
  example: { given: ["优秀", [["是"]], "否优"], gives: "良好" },
  compute(given) {
    const bands = scaleIn(given.scale);
    const effect = choiceIn(given.effect, "vetoEffect");
    const name = textOf(cellOf(given.grade)).trim();
    const before = bands.findIndex((each) => each.name === name);
    if (before < 0) throw withoutGrade(name, given.grade.name);
    const isVetoed = cellsOf(given.vetoes).some(isVetoMark);
    const outcome = isVetoed ? EFFECTS[effect](bands.length) : NO_VETO;
    return bands[gradeAfterVeto(before, outcome, bands.length)]?.name ?? name;
  },
});

/** A cell that holds no grade of the scale: not filled in yet, 免考, or a word that is not on it. */
function withoutGrade(name: string, parameter: string): ScoreError {
  const reading = readCell(name);
  if (reading.kind === "absent") return absent(reading.state, parameter, 1);
  return new ScoreError("unknownGrade", { grade: name });
}

export const GRADE_FUNCTIONS = [grade, veto];
