import { LIGHT_WORDS, colourOf, type Colour } from "../../grading/monitor/lightWords";
import { monitorView, type GoalView } from "../../grading/monitor/monitorView";
import type { Quarter } from "../../grading/format/monitorFields";
import type { MonitorNumber } from "../../grading/read/monitorGoal";
import { Findings } from "../../grading/findings/finding";
import { readText } from "../../grading/read/cells";
import { isBlank, type TableRow } from "../../grading/read/table";
import type { GoalLight } from "../../scoring/monitor/goalLight";
import { fractionOf, multiply } from "../../scoring/numbers/fraction";
import { exactValue, figure, printedValue, type Figure } from "../data/figure";
import { wholeNumber } from "../data/exact";
import { placeText } from "../data/placeText";
import type { GoalPart, Source } from "../data/source";
import { line, quote, type Quote, type Text } from "../data/text";
import { cellText } from "../records/cellText";
import type { MonitorRecords } from "../records/monitorRecords";

/** A goal in the quarter of a paper, with its figures. */
export interface GoalFacts {
  readonly view: GoalView;
  readonly unit: Quote;
  readonly name: Quote;
  readonly colour: Colour;
  readonly lastColour: Colour | undefined;
  /** As numbers with their unit of measure, or as they are written. */
  readonly due: Text;
  readonly reached: Text;
  /** 序时进度 in per cent; undefined where there is none. */
  readonly progress: Figure | undefined;
  readonly streak: Figure;
}

/** The monitor in one quarter, for 季度讲评 and 督查通报. */
export interface MonitorFacts {
  readonly quarter: Quarter;
  readonly goals: readonly GoalFacts[];
  /** How many goals are of a light, in the quarter or the one before. */
  readonly count: (part: GoalPart, isLast?: boolean) => Figure;
}

/** The facts of a quarter, the current one where none is asked for; undefined where none is known. */
export function monitorFacts(
  { monitor, settings }: MonitorRecords,
  asked: Quarter | undefined,
  today: string,
): MonitorFacts | undefined {
  const quarter = asked ?? settings.quarter;
  if (quarter === null) return undefined;
  const isPast = settings.quarter !== null && quarter < settings.quarter;
  const current =
    settings.quarter === quarter ? settings : { ...settings, deadline: isPast ? LONG_AGO : "" };
  const { goals } = monitorView(monitor, { settings: current, quarter, today });
  const facts = goals.map((view) => goalFacts(view, quarter));
  return {
    quarter,
    goals: facts,
    count: (part, isLast = false) => {
      const at = (isLast ? quarter - 1 : quarter) as Quarter;
      const lights = goals.flatMap((view) => (isLast ? (view.last ?? []) : view.now));
      const list = goals.map((view) => sourceOf(view, at, part));
      const from: Source = { operation: "sum", over: [{ list }] };
      const number = lights.filter((light) => isPart(light, part)).length;
      return figure(wholeNumber(number), from, { unit: "项" });
    },
  };
}

/** The deadline of a quarter that is over. */
const LONG_AGO = "0000-01-01";

function isPart({ light, isCounted }: GoalLight, part: GoalPart): boolean {
  if (part === "monitored") return true;
  if (part === "counted") return isCounted;
  return part === "unreported" ? light === "unreported" : colourOf(light) === part;
}

function sourceOf(
  { goal }: GoalView,
  quarter: Quarter,
  part: GoalPart | "progress" | "streak",
): Source {
  return { goal: part, of: goal.code, unit: goal.unit, quarter };
}

function goalFacts(view: GoalView, quarter: Quarter): GoalFacts {
  const { goal, now, last, redStreak } = view;
  const words = (row: TableRow, field: string): Quote =>
    quote(
      readText(row.value(field), row.place(field), new Findings()),
      placeText(row.place(field)),
    );
  const isReported = now.progress !== null && now.light !== "unreported";
  const progress = isReported
    ? figure(multiply(now.progress, fractionOf(100)), sourceOf(view, quarter, "progress"), {
        unit: "%",
        decimals: 2,
      })
    : undefined;
  return {
    view,
    unit: words(goal.row, "unit"),
    name: words(goal.breakdown, isBlank(goal.breakdown.value("name")) ? "code" : "name"),
    colour: colourOf(now.light),
    lastColour: last && colourOf(last.light),
    due: numberText(goal.due[quarter], goal.measure),
    reached: numberText(goal.reached[quarter], goal.measure),
    progress,
    streak: figure(wholeNumber(redStreak), sourceOf(view, quarter, "streak"), { unit: "个季度" }),
  };
}

/** The number with its unit of measure; a milestone is a word. */
function numberText({ value, written, place }: MonitorNumber, measure: string): Text {
  if (value === null || typeof written !== "number") return cellText(written, placeText(place));
  const times = value === written ? undefined : 100;
  const unit = measure.normalize("NFKC") === "%" ? "%" : measure;
  const from = { cell: placeText(place), ...(times ? { times } : {}) };
  return [figure(fractionOf(value), from, { unit, decimals: 10, isShort: true })];
}

/** 绿灯, 黄灯, 红灯, 灰灯. */
export const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  green: "绿灯",
  yellow: "黄灯",
  red: "红灯",
  grey: "灰灯",
};

/** The light in its own words, as the sheet has it. */
export function lightText({ light }: GoalLight): Text {
  return line`${LIGHT_WORDS[light]["zh-CN"]}`;
}

/** Whether the first has come further than the second. */
export function byProgress(a: GoalFacts, b: GoalFacts): number {
  const value = ({ progress }: GoalFacts): number => (progress ? Number(progress.shown) : 0);
  return value(b) - value(a);
}

/** A share of two counts in per cent, as printed; undefined of none. */
export function shareOf(part: Figure, whole: Figure): Figure | undefined {
  const [above, below] = [exactValue(part), printedValue(whole)];
  if (below.numerator === 0n) return undefined;
  const value = multiply(
    {
      numerator: above.numerator * below.denominator,
      denominator: above.denominator * below.numerator,
    },
    fractionOf(100),
  );
  return figure(
    value,
    { operation: "share", over: [part.from, whole.from] },
    { unit: "%", decimals: 2 },
  );
}
