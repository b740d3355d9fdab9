import { placeText } from "../../data/placeText";
import { numberOf, type Figure } from "../../data/figure";
import { joined, line, quote, type Text } from "../../data/text";
import type { GoalFacts } from "../../facts/monitorFacts";
import { cellText } from "../../records/cellText";

type Counted = (goals: readonly GoalFacts[]) => Figure;

/** From so many quarters on a streak of red is told. */
const STREAK = 2;

/** A paragraph for each unit with red lights, in the order of the sheet. */
export function problemParagraphs(goals: readonly GoalFacts[], counted: Counted): Text[] {
  const units = [...new Set(goals.map(({ view }) => view.goal.unit))];
  return units.map((unit, index) => {
    const own = goals.filter(({ view }) => view.goal.unit === unit);
    const head = line`${own[0]!.unit}${counted(own)}${index === 0 ? "红灯" : ""}：`;
    const isShort = index > 0 && own.length > 1 && hasOneStreak(own);
    return line`${head}${isShort ? shortForm(own) : longForm(own)}`;
  });
}

/** All reported, and red for equally long. */
function hasOneStreak(goals: readonly GoalFacts[]): boolean {
  const streaks = new Set(goals.map(({ streak }) => numberOf(streak)));
  const [streak = 0] = streaks;
  return streaks.size === 1 && streak >= STREAK && goals.every(({ progress }) => progress);
}

/** 固定资产投资84.00%、市重点项目建设71.43%，均连续2个季度红灯。 What each lacks follows. */
function shortForm(goals: readonly GoalFacts[]): Text {
  const rates = joined(
    goals.map(({ name, progress }) => line`${name}${progress}`),
    "、",
  );
  const reasons = goals.map((goal) => {
    const words = reasonText(goal);
    return words.length === 0 ? undefined : line`${goal.name}${words}`;
  });
  const told = joined(reasons, "；");
  return line`${rates}，均连续${goals[0]!.streak}红灯。${told.length > 0 ? line`${told}。` : undefined}`;
}

/** 固定资产投资完成103.2亿元，为序时目标120亿元的86.00%，连续2个季度红灯，原因：…，措施：…；市重点项目建设15个，为18个的83.33%… */
function longForm(goals: readonly GoalFacts[]): Text {
  const texts = goals.map((goal, index) => {
    const { name, due, reached, progress, streak } = goal;
    const isFirst = index === 0;
    const state = progress
      ? line`${isFirst ? "完成" : ""}${reached}，为${isFirst ? "序时目标" : ""}${due}的${progress}`
      : line`应报未报`;
    const lasting = numberOf(streak) >= STREAK ? line`，连续${streak}红灯` : undefined;
    const reasons = reasonText(goal);
    return line`${name}${state}${lasting}${reasons.length > 0 ? line`，${reasons}` : undefined}`;
  });
  return line`${joined(texts, "；")}。`;
}

function reasonText(goal: GoalFacts): Text {
  const said = (field: string, word: string): Text | undefined => {
    const words = cellWords(goal, field);
    return words.length === 0 ? undefined : line`${word}：${words}`;
  };
  return joined([said("reason", "原因"), said("action", "措施")], "，");
}

/** What the row of the monitor says in a field. */
export function cellWords({ view }: GoalFacts, field: string): Text {
  const { row } = view.goal;
  return cellText(row.value(field), placeText(row.place(field)), {
    format: row.format(field),
    isDay: field === "rectifyBy",
  });
}

const PERSONS = [
  ["leader", "分管市领导"],
  ["head", "部门负责人"],
  ["person", "责任人"],
  ["person1", "第一责任人"],
  ["person2", "第二责任人"],
  ["person3", "第三责任人"],
] as const;

/** Who answers for a goal, with the office that each has. */
export function personsText({ view }: GoalFacts): Text {
  const { breakdown } = view.goal;
  const texts = PERSONS.map(([field, office]) => {
    const value = breakdown.value(field);
    if (value === null || typeof value === "object" || String(value).trim() === "")
      return undefined;
    return line`${office}${quote(String(value).trim(), placeText(breakdown.place(field)))}`;
  });
  return joined(texts, "，");
}
