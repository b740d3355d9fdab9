import type { Sentence } from "../../scoring/locale";
import { numberOfTicks } from "../../scoring/numbers/round";
import type { Workbook } from "../../workbook/workbook";
import { Findings, type Finding } from "../findings/finding";
import { QUARTER_NUMBERS, quarterNames, type Quarter } from "../format/monitorFields";
import { checkMonitor } from "../monitor/checkMonitor";
import { LIGHT_WORDS } from "../monitor/lightWords";
import { monitorOf, type MonitorBook } from "../monitor/monitorOf";
import { monitorView, type MonitorMoment } from "../monitor/monitorView";
import { quarterCells, quarterFingerprint, quarterKey, quarterText } from "../monitor/quarterText";
import { quarterWord, scoreRow, scoreSheet, type ScoreRow } from "../monitor/scoreSheet";
import type { Grading } from "../results/grading";
import { loadState, storeState } from "../seal/bookState";
import { packed } from "../seal/packedText";
import { standingSeal } from "../seal/sealSheet";

export interface CloseOptions {
  readonly quarter: Quarter;
  /** The day of closing, 2026-10-15. */
  readonly today: string;
  /** Why a quarter that was closed is closed anew; "" where it was not. */
  readonly reason: string;
}

/** What came of it: the scores that were written, or what stands in the way. */
export type Closing =
  | { readonly kind: "closed"; readonly units: number; readonly isOnSheet: boolean }
  | { readonly kind: "refused"; readonly reason: Sentence }
  | { readonly kind: "wrong"; readonly findings: readonly Finding[] };

/**
 * 结束本季度: writes the published scores of the quarter into 季度得分, with a fingerprint of the rows that they follow from,
 * and keeps those rows, so that a later change is told with its cell. Refused while anything is wrong, a yellow or red
 * light is not explained, something is still to be reported, or an earlier quarter is open.
 */
export async function closeQuarter(
  workbook: Workbook,
  grading: Grading,
  options: CloseOptions,
): Promise<Closing> {
  const { settings } = grading.read;
  const findings = new Findings();
  const book = await monitorOf(workbook, findings);
  const state = await loadState(workbook);
  const reason =
    refusal(book, settings.monitor.quarter, options) ?? ((await standingSeal(workbook)) && SEALED);
  if (reason || !book) return { kind: "refused", reason: reason ?? NO_MONITOR_SHEET };
  const moment = { settings: settings.monitor, quarter: options.quarter, today: options.today };
  checkMonitor(book.monitor, moment, findings, "error");
  tellOpen(book, moment, findings);
  const wrong = findings.list.filter(({ level }) => level === "error");
  if (wrong.length > 0) return { kind: "wrong", findings: wrong };
  const text = quarterText(quarterCells(book.monitor, options.quarter));
  const scores = scoresOf(grading);
  const others = book.scores.filter((each) => each.quarter !== options.quarter);
  const { locale } = grading.read;
  const rows = [...scores].map(([unit, score]): ScoreRow => {
    return {
      unit,
      quarter: quarterWord(options.quarter, locale),
      score,
      closedOn: options.today,
      fingerprint: quarterFingerprint(text),
      reopened: options.reason || null,
    };
  });
  await workbook.sheets.render([scoreSheet([...others.map(scoreRow), ...rows], locale)]);
  const kept = new Map(state).set(quarterKey(options.quarter), packed(text));
  return { kind: "closed", units: scores.size, isOnSheet: await storeState(workbook, kept) };
}

const NO_MONITOR_SHEET: Sentence = {
  "zh-CN": "没有“目标分解”和“季度监控”两张表，没有季度可以结束：请用模板“目标分解与季度监控”",
  "en-US":
    "There are no sheets Breakdown and Monitor, so there is no quarter to close; start from the template goal-breakdown",
};
const SEALED: Sentence = {
  "zh-CN": "工作簿已定稿封存，不能再结束季度；确要修改，请先解除封存",
  "en-US": "The workbook is sealed, so no quarter can be closed; break the seal first",
};

/** What forbids to close the quarter at all. */
function refusal(
  book: MonitorBook | undefined,
  current: Quarter | null,
  { quarter, reason }: CloseOptions,
): Sentence | undefined {
  if (!book) return NO_MONITOR_SHEET;
  const own = quarterNames([quarter]);
  const isClosed = (each: Quarter): boolean => book.scores.some((score) => score.quarter === each);
  if (current !== quarter) {
    const now = current === null ? undefined : quarterNames([current]);
    return {
      "zh-CN": `方案的当前季度是${now?.["zh-CN"] ?? "空"}，不能结束${own["zh-CN"]}：请先在“方案”改当前季度，重算并保存`,
      "en-US": `The current quarter of the scheme is ${now?.["en-US"] ?? "blank"}, so ${own["en-US"]} cannot be closed; change it there, recalculate and save`,
    };
  }
  const open = QUARTER_NUMBERS.filter((each) => each < quarter && !isClosed(each));
  if (open.length > 0) {
    const names = quarterNames(open);
    const first = quarterNames(open.slice(0, 1));
    return {
      "zh-CN": `${names["zh-CN"]}还没有结束，不能结束${own["zh-CN"]}：请先在“方案”把当前季度改为${first["zh-CN"]}，结束它，再依次往后`,
      "en-US": `${names["en-US"]} must be closed before ${own["en-US"]}: make ${first["en-US"]} the current quarter of the scheme, close it, and go on from there`,
    };
  }
  if (isClosed(quarter) && reason === "") {
    return {
      "zh-CN": `${own["zh-CN"]}已经结束：确要重开，请写明理由`,
      "en-US": `${own["en-US"]} is closed; to reopen it, give a reason`,
    };
  }
  return undefined;
}

/**
 * What is still to be reported would be left out of the scores for good; and a light that is not the one of today, since
 * the deadline has passed, says that the scores were worked out before.
 */
function tellOpen({ monitor }: MonitorBook, moment: MonitorMoment, findings: Findings): void {
  for (const { goal, now } of monitorView(monitor, moment).goals) {
    const { place } = goal.reached[moment.quarter];
    const names = { unit: goal.unit, goal: goal.code };
    const shown = goal.row.value("light");
    const light = LIGHT_WORDS[now.light];
    if (now.light === "awaited") findings.add("error", "goalAwaited", place, names);
    else if (typeof shown === "string" && shown !== "" && !Object.values(light).includes(shown)) {
      const details = { found: shown, expected: light };
      findings.add("error", "goalLightStale", goal.row.place("light"), details);
    }
  }
}

/** The published scores by unit. */
function scoresOf({ read, appraisal }: Grading): Map<string, number> {
  const { decimals } = read.scheme.settings;
  const scores = new Map<string, number>();
  read.data.units.forEach((unit, index) => {
    const score = numberOfTicks(appraisal.score[index]!, decimals);
    if (Number.isFinite(score)) scores.set(unit, score);
  });
  return scores;
}
