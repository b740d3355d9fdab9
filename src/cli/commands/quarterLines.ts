import { Findings, type Finding } from "../../grading/findings/finding";
import { quarterNames } from "../../grading/format/monitorFields";
import { checkClosed } from "../../grading/monitor/checkClosed";
import { checkMonitor } from "../../grading/monitor/checkMonitor";
import { colourOf, LIGHT_WORDS, type Colour } from "../../grading/monitor/lightWords";
import { monitorOf } from "../../grading/monitor/monitorOf";
import {
  monitorView,
  unitScore,
  type GoalView,
  type MonitorView,
} from "../../grading/monitor/monitorView";
import type { MonitorNumber } from "../../grading/read/monitorGoal";
import { readSettings } from "../../grading/read/readSettings";
import { workbookTables } from "../../grading/read/workbookTables";
import { isolated } from "../../scoring/isolated";
import type { Locale, Sentence } from "../../scoring/locale";
import { fractionOf, multiply, type Fraction } from "../../scoring/numbers/fraction";
import { numberOfTicks, ticksOfFraction } from "../../scoring/numbers/round";
import type { Workbook } from "../../workbook/workbook";

interface QuarterLines {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The current quarter in lines for people: all lights, each unit, what should have been reported. Undefined where there is
 * no monitor.
 */
export async function quarterLines(
  workbook: Workbook,
  today: string,
  locale: Locale,
): Promise<QuarterLines | undefined> {
  const findings = new Findings();
  const { block, sheetOf } = await workbookTables(workbook, findings);
  const scheme = await block("scheme");
  const book = await monitorOf(workbook, findings);
  if (!scheme || !book) return undefined;
  const settings = readSettings(scheme, sheetOf.get("scheme")!.name, findings);
  const { quarter } = settings.monitor;
  if (quarter === null) {
    findings.add("error", "quarterMissing", settings.placeOf("quarter"));
    return { lines: [], findings: findings.list };
  }
  const moment = { settings: settings.monitor, quarter, today };
  checkMonitor(book.monitor, moment, findings);
  await checkClosed(workbook, book.monitor, book.scores, findings);
  const view = monitorView(book.monitor, moment);
  const units = [...new Set(view.goals.map(({ goal }) => goal.unit))];
  const lines = [
    allLine(view, locale),
    ...units.flatMap((unit) => unitLines(view, unit, locale)),
    ...unreportedLines(view, locale),
  ];
  return { lines, findings: findings.list };
}

const COLOURS: readonly (readonly [Colour, Sentence])[] = [
  ["green", { "zh-CN": "● 绿灯", "en-US": "● green" }],
  ["yellow", { "zh-CN": "▲ 黄灯", "en-US": "▲ yellow" }],
  ["red", { "zh-CN": "■ 红灯", "en-US": "■ red" }],
  ["grey", { "zh-CN": "□ 灰灯", "en-US": "□ grey" }],
];

function allLine({ quarter, goals }: MonitorView, locale: Locale): string {
  const counts = COLOURS.map(([colour, name]) => {
    const own = goals.filter(({ now }) => colourOf(now.light) === colour);
    return `${name[locale]} ${own.length}`;
  });
  const name = quarterNames([quarter])[locale];
  return locale === "zh-CN"
    ? `${name}监控 ${goals.length} 项：${counts.join("，")}`
    : `${name}, ${goals.length} goals: ${counts.join(", ")}`;
}

function unitLines(view: MonitorView, unit: string, locale: Locale): string[] {
  const { progress, green } = unitScore(view, unit);
  const late = view.goals.filter(
    ({ goal, now }) => goal.unit === unit && ["yellow", "red"].includes(colourOf(now.light)),
  );
  const head =
    locale === "zh-CN"
      ? `${isolated(unit)}：序时进度 ${two(progress)}，绿灯率 ${two(green)}`
      : `${isolated(unit)}: progress ${two(progress)}, green ${two(green)}`;
  return [head, ...late.map((each) => `  ${goalLine(each, view, locale)}`)];
}

function goalLine(
  { goal, now, redStreak }: GoalView,
  { quarter }: MonitorView,
  locale: Locale,
): string {
  const ratio = `${written(goal.reached[quarter])}/${written(goal.due[quarter])}`;
  const percent = now.progress ? ` ${two(multiply(now.progress, fractionOf(100)))}%` : "";
  const streak =
    redStreak < 2
      ? ""
      : locale === "zh-CN"
        ? `，连续 ${redStreak} 个季度红灯`
        : `, red for ${redStreak} quarters`;
  return `${isolated(goal.code)} ${isolated(goal.name)} ${ratio}${percent} ${LIGHT_WORDS[now.light][locale]}${streak}`;
}

function written({ written: value }: MonitorNumber): string {
  if (value === null) return "—";
  return isolated(typeof value === "object" ? value.error : String(value));
}

/** Whoever owes a number: the unit itself, or the office that reports it. */
function unreportedLines({ goals }: MonitorView, locale: Locale): string[] {
  const owing = goals.filter(
    ({ now }) => now.light === "unreported" || now.light === "awaitingData",
  );
  return owing.map(({ goal, now }) => {
    const who = now.light === "unreported" ? goal.unit : goal.sourceUnit;
    return locale === "zh-CN"
      ? `应报未报：${isolated(who)}，${isolated(goal.unit)}的 ${isolated(goal.code)} ${isolated(goal.name)}`
      : `Not reported: ${isolated(who)}, ${isolated(goal.code)} of ${isolated(goal.unit)}`;
  });
}

function two(value: Fraction | null): string {
  if (value === null) return "—";
  return numberOfTicks(ticksOfFraction(value, 2, "half-up"), 2).toFixed(2);
}
