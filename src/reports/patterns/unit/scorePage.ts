import type { Block, FormRow, ReportForm } from "../../data/report";
import type { Quote } from "../../data/text";
import { joined, line, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import type { Goal } from "../../records/goals";
import { DAY_BLANK } from "../signing";

/** The second page of a register: goals with their reviews, score and place. */
export function scorePage({ records }: ReportFacts, unit: UnitFacts): Block[] {
  const goals = records.goals(unit.name);
  return [
    { kind: "heading", level: 1, text: "目标完成和得分" },
    { kind: "line", text: line`姓名：${unit.whole}` },
    { kind: "paragraph", text: line`${goalsText(goals)}${scoreText(unit)}。` },
    { kind: "form", form: reviewForm(goals) },
  ];
}

/** 办结报账审核目标100件，中期48件，终期97件，97.00% */
function goalsText(goals: readonly Goal[]): Text {
  if (goals.length === 0) return line`没有“目标跟踪”表的记录；`;
  const texts = goals.map(({ name, target, midTerm, final, rate }) =>
    joined(
      [
        target ? line`${name}目标${target}` : line`${name}没有目标值`,
        midTerm && line`中期${midTerm}`,
        final && line`终期${final}`,
        rate && [rate],
      ],
      "，",
    ),
  );
  return line`${joined(texts, "；")}；`;
}

function scoreText({ score, rank }: UnitFacts): Text {
  if (!score) return line`没有得分`;
  return rank ? line`${score}，列第${rank}名` : [score];
}

const WIDTHS = [2000, 6845] as const;
const HEIGHT = 1000;

/** What was said at mid-term and in the end, the goals in their order. */
function reviewForm(goals: readonly Goal[]): ReportForm {
  const row = (name: string, of: (goal: Goal) => Quote | undefined, sign?: Text): FormRow => {
    const words = goals.map(of).filter((each) => each !== undefined);
    const cell = { texts: words.map((each) => [each]), span: 1, isLabel: false };
    return {
      height: HEIGHT,
      cells: [{ texts: [line`${name}`], span: 1, isLabel: true }, sign ? { ...cell, sign } : cell],
    };
  };
  return {
    widths: WIDTHS,
    rows: [
      row("中期指导意见", ({ guidance }) => guidance),
      row("优点", ({ strengths }) => strengths),
      row("不足", ({ weaknesses }) => weaknesses),
      row("改进建议", ({ advice }) => advice),
      row("本人签名", () => undefined, DAY_BLANK),
    ],
  };
}
