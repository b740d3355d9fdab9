import { comparedFraction } from "../../scoring/numbers/round";
import { fractionOf } from "../../scoring/numbers/fraction";
import type { GoalProblem } from "../../scoring/monitor/goalProgress";
import type { Findings, Level } from "../findings/finding";
import { columnName } from "../format/columnName";
import { colourOf, LIGHT_WORDS } from "./lightWords";
import { monitorView, quarterLight, type GoalView, type MonitorMoment } from "./monitorView";
import { quartersUpTo, type MonitorGoal } from "../read/monitorGoal";
import type { Monitor } from "../read/readMonitor";
import { isBlank } from "../read/table";

/** What a goal with a yellow or red light has to say for itself. */
const LAG_FIELDS = ["reason", "action", "rectifyBy"] as const;

/**
 * The quarter monitor: due values that no rule takes, weights of some goals only, progress that is not what the cells give,
 * and what lags without a reason, a measure or a date, which stops the closing of the quarter and is a warning before.
 */
export function checkMonitor(
  monitor: Monitor,
  moment: MonitorMoment,
  findings: Findings,
  lagLevel: Level = "warning",
): void {
  checkWeights(monitor, findings);
  for (const goal of monitor.goals) checkGoal(goal, moment, findings);
  for (const view of monitorView(monitor, moment).goals) {
    checkShown(view, moment, findings);
    checkLag(view, findings, lagLevel);
  }
}

/** The same mistake of a goal in several quarters is said once. */
function checkGoal(goal: MonitorGoal, moment: MonitorMoment, findings: Findings): void {
  const told = new Set<GoalProblem>();
  for (const quarter of quartersUpTo(moment.quarter)) {
    const problem = quarterLight(goal, quarter, moment);
    if (typeof problem !== "string" || told.has(problem)) continue;
    told.add(problem);
    const { value, place } = goal.due[quarter];
    const base = goal.breakdown.place("base");
    const due = value ?? 0;
    if (problem === "dueNegative") findings.add("error", "goalDueNegative", place, { due });
    else if (findings.isWrongAt(base)) continue;
    else if (problem === "baseMissing") findings.add("error", "goalBaseMissing", base);
    else {
      const at = `${place.sheet}!${place.address}`;
      const details = { base: goal.rule.base ?? "", due, at };
      findings.add("error", "goalBaseBeyond", base, details);
    }
  }
}

function checkWeights({ goals }: Monitor, findings: Findings): void {
  for (const { weight, breakdown } of goals) {
    if (weight !== null && weight < 0) {
      findings.add("error", "goalWeightNegative", breakdown.place("weight"), { weight });
    }
  }
  for (const unit of new Set(goals.map((goal) => goal.unit))) {
    const own = goals.filter((goal) => goal.unit === unit);
    const blank = own.find(({ weight }) => weight === null);
    if (!blank || own.every(({ weight }) => weight === null)) continue;
    const place = blank.breakdown.place("weight");
    if (!findings.isWrongAt(place)) findings.add("error", "goalWeightsMixed", place, { unit });
  }
}

/** What a formula shows is what the cells give, as far as that does not depend on the day. */
function checkShown(
  { goal, now }: GoalView,
  { quarter, settings }: MonitorMoment,
  findings: Findings,
): void {
  const shown = goal.row.value("progress");
  if (quarter !== settings.quarter || typeof shown !== "number") return;
  const isReported = now.progress !== null && now.light !== "unreported";
  const expected = isReported ? comparedFraction(now.progress) : undefined;
  if (expected === comparedFraction(fractionOf(shown))) return;
  if (expected === undefined && shown === 0) return;
  const details = { found: shown, expected: expected ?? LIGHT_WORDS[now.light] };
  findings.add("error", "goalStale", goal.row.place("progress"), details);
}

function checkLag({ goal, now }: GoalView, findings: Findings, level: Level): void {
  const colour = colourOf(now.light);
  if (colour !== "yellow" && colour !== "red") return;
  for (const field of LAG_FIELDS) {
    if (!isBlank(goal.row.value(field))) continue;
    findings.add(level, "lagUnexplained", goal.row.place(field), {
      unit: goal.unit,
      goal: goal.code,
      light: LIGHT_WORDS[now.light],
      what: columnName("monitor", field),
    });
  }
}
