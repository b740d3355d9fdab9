import { difference, gap, numberOf, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import { joined, line, quote, type Text } from "../../data/text";
import { quarterName } from "../../../grading/format/monitorFields";
import type { Quarter } from "../../../grading/format/monitorFields";
import {
  byProgress,
  COLOUR_WORDS,
  shareOf,
  type GoalFacts,
  type MonitorFacts,
} from "../../facts/monitorFacts";

/** 三季度监控33项：绿灯21项、黄灯8项、红灯4项，绿灯占63.64%；与二季度相比，绿灯减少1项，红灯增加1项。 */
export function progressSentence(facts: MonitorFacts): Text {
  const { quarter, count } = facts;
  const colours = (["green", "yellow", "red", "grey"] as const).flatMap((colour): Text[] => {
    const number = count(colour);
    const isLeftOut = colour === "grey" && numberOf(number) === 0;
    return isLeftOut ? [] : [line`${COLOUR_WORDS[colour]}${number}`];
  });
  const share = shareOf(count("green"), count("counted"));
  const unreported = count("unreported");
  return line`${quarterName(quarter)}监控${count("monitored")}：${joined(colours, "、")}${
    numberOf(unreported) > 0 ? line`（应报未报${unreported}）` : undefined
  }${share ? line`，绿灯占${share}` : undefined}${comparison(facts)}。`;
}

/** What became of green and red since the quarter before. */
function comparison({ quarter, count }: MonitorFacts): Text | undefined {
  if (quarter === 1) return undefined;
  const changes = (["green", "red"] as const).flatMap((colour): Text[] => {
    const [now, before] = [count(colour), count(colour, true)];
    const change = numberOf(difference(now, before));
    if (change === 0) return [];
    return [line`${COLOUR_WORDS[colour]}${change > 0 ? "增加" : "减少"}${gap(now, before)}`];
  });
  const last = quarterName((quarter - 1) as Quarter);
  if (changes.length === 0) return line`；绿灯、红灯与${last}持平`;
  return line`；与${last}相比，${joined(changes, "，")}`;
}

/** A progress that stands out. */
const OUTSTANDING = 105;
const MOST = 8;

/** 亮点：石桥县市重点项目建设完成12个，为序时目标的109.09%；市人社局城镇新增就业16695人，106.00%。 */
export function highlightSentence({ goals }: MonitorFacts): Text | undefined {
  const best = goals
    .filter(({ progress }) => progress !== undefined && numberOf(progress) >= OUTSTANDING)
    .sort(byProgress)
    .slice(0, MOST);
  const turned = goals.filter(
    (goal) => !best.includes(goal) && goal.colour === "green" && isLate(goal.lastColour),
  );
  const texts = [
    ...best.map(({ unit, name, reached, progress }, index) =>
      index === 0
        ? line`${unit}${name}完成${reached}，为序时目标的${progress}`
        : line`${unit}${name}${reached}，${progress}`,
    ),
    ...turned.slice(0, MOST).map((goal) => turnText(goal)),
  ];
  return texts.length === 0 ? undefined : line`亮点：${joined(texts, "；")}。`;
}

function isLate(colour: GoalFacts["lastColour"]): boolean {
  return colour === "yellow" || colour === "red";
}

function turnText({ unit, name, colour, lastColour }: GoalFacts): Text {
  return line`${unit}${name}${COLOUR_WORDS[lastColour!]}转${COLOUR_WORDS[colour]}`;
}

/** 转差2项：市发改委固定资产投资绿灯转黄灯，市交通局市重点项目建设黄灯转红灯。 */
export function worseSentence(
  { goals }: MonitorFacts,
  counted: (goals: readonly GoalFacts[]) => Figure,
): Text | undefined {
  const worse = goals.filter(
    ({ colour, lastColour }) =>
      (colour === "yellow" && lastColour === "green") ||
      (colour === "red" && (lastColour === "green" || lastColour === "yellow")),
  );
  if (worse.length === 0) return undefined;
  return line`转差${counted(worse)}：${joined(worse.map(turnText), "，")}。`;
}

/** The office that reports the number, as 目标分解 has it. */
function sourceUnitOf({ goal }: GoalFacts["view"]): Text {
  return [quote(goal.sourceUnit, placeText(goal.breakdown.place("sourceUnit")))];
}

/** Whoever owes a number: the units, and the offices that report for others. */
export function unreportedSentence({ goals }: MonitorFacts): Text | undefined {
  const own = goals.filter(({ view }) => view.now.light === "unreported");
  const awaited = goals.filter(({ view }) => view.now.light === "awaitingData");
  if (own.length + awaited.length === 0) return undefined;
  const texts = [
    ...own.map(({ unit, name }) => line`${unit}${name}`),
    ...awaited.map(
      ({ view, unit, name }) => line`${sourceUnitOf(view)}（${unit}${name}的数据责任单位）`,
    ),
  ];
  return line`应报未报：${joined(texts, "，")}。`;
}
