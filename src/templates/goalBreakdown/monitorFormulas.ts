import { LIGHT_WORDS } from "../../grading/monitor/lightWords";
import type { Light } from "../../scoring/monitor/goalLight";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import { cellOn } from "../build/column";
import { text, word } from "../build/text";
import { BREAKDOWN } from "./breakdownSheet";
import { fieldAt } from "./fieldAt";
import { FINAL, MILESTONE } from "./goalBreakdownData";
import { ruleCells, ZERO_POLICY } from "./rulesSheet";

export const REPORTED = text("已报", "reported");
const WRONG = text("请核对", "check it");
const DONE = text("完成", "done");
const UNDONE = text("未完成", "undone");
const UNPUBLISHED = text("数据未发布", "not published");
const NOT_APPLICABLE = text("不适用", "N/A");
/** The lights that follow from 填报情况 alone, and its word for each. */
const STANDINGS = {
  unreported: text("应报未报", "not reported"),
  notDue: text("未到期", "not due"),
  awaited: text("待报", "to be reported"),
  awaitingData: text("待数据", "data awaited"),
  waived: text("免计", "waived"),
} as const satisfies Partial<Record<Light, ReturnType<typeof text>>>;

/** The formulas of a row of 季度监控, by the field that they stand in (docs/rules.md, Quarter monitor). */
export interface MonitorFormulas {
  readonly dueNow: string;
  readonly reachedNow: string;
  readonly standing: string;
  readonly progress: string;
  readonly light: string;
  readonly counted: string;
  readonly countedWeight: string;
}

export function monitorFormulas(row: number, locale: Locale): MonitorFormulas {
  const rule = ruleCells(locale);
  const own = (field: string): string => addressOf(row, fieldAt("monitor", field));
  const four = (field: string): string => `${own(`${field}1`)}:${own(`${field}4`)}`;
  const now = (field: string): string => `INDEX(${four(field)},${rule.quarter})`;
  const unlessBlank = (cell: string): string =>
    `IF(${own("code")}="","",IF(${cell}="","",${cell}))`;
  const said = (name: { readonly [Key in Locale]: string }): string => `"${name[locale]}"`;
  const isCounted = `OR(${own("standing")}=${said(REPORTED)},AND(${own("standing")}=${said(STANDINGS.unreported)},${rule.unreported}=${said(ZERO_POLICY)}))`;
  const weight = cellOn(BREAKDOWN[locale], row, fieldAt("breakdown", "weight"));
  return {
    dueNow: unlessBlank(now("due")),
    reachedNow: unlessBlank(now("reached")),
    standing: standingFormula(row, locale),
    progress: progressFormula(row, locale),
    light: lightFormula(row, locale),
    counted: `IF(${own("countedWeight")}="","",${own("countedWeight")}*MIN(1,${own("progress")}))`,
    countedWeight: `IF(${isCounted},IF(${weight}="",1,${weight}),"")`,
  };
}

/** The cells of a row that the rules of progress go by. */
function ground(row: number, locale: Locale) {
  const own = (field: string): string => addressOf(row, fieldAt("monitor", field));
  const part = (field: string): string =>
    cellOn(BREAKDOWN[locale], row, fieldAt("breakdown", field));
  const is = (cell: string, value: { readonly [Key in Locale]: string }): string =>
    `${cell}="${value[locale]}"`;
  const isNot = (cell: string, value: { readonly [Key in Locale]: string }): string =>
    `${cell}<>"${value[locale]}"`;
  return {
    own,
    part,
    is,
    due: own("dueNow"),
    reached: own("reachedNow"),
    base: part("base"),
    isFinal: is(part("kind"), FINAL),
    isMilestone: is(part("kind"), MILESTONE),
    isLower: is(part("direction"), word("direction", "lower")),
    // The spreadsheet of the browser leaves NOT of a comparison as it was.
    isNotFinal: isNot(part("kind"), FINAL),
    isNotMilestone: isNot(part("kind"), MILESTONE),
    isNotLower: isNot(part("direction"), word("direction", "lower")),
  };
}

/** 填报情况: whether the goal is due and reported, or why it does not count. */
function standingFormula(row: number, locale: Locale): string {
  const { own, part, is, due, reached, base, ...goal } = ground(row, locale);
  const said = (name: { readonly [Key in Locale]: string }): string => `"${name[locale]}"`;
  const isAmount = `${goal.isNotFinal},${goal.isNotMilestone}`;
  const notDue = `OR(${due}="",AND(${goal.isNotMilestone},NOT(ISNUMBER(${due}))),AND(${isAmount},${goal.isNotLower},${due}=0))`;
  const isBeyond = `IF(${goal.isLower},${base}<${due},${base}>${due})`;
  const isWrong = `OR(AND(${isAmount},N(${due})<0),AND(${goal.isFinal},OR(NOT(ISNUMBER(${base})),${isBeyond})))`;
  const isReported = `OR(ISNUMBER(${reached}),AND(${goal.isMilestone},OR(${is(reached, DONE)},${is(reached, UNDONE)})))`;
  const isWaived = `AND(${part("waiver")}<>"",OR(${is(reached, UNPUBLISHED)},${is(reached, NOT_APPLICABLE)}))`;
  const isOfOthers = `AND(${part("sourceUnit")}<>"",${part("sourceUnit")}<>${own("unit")})`;
  const isLate = is(ruleCells(locale).isLate, YES_WORD);
  return (
    `IF(${own("code")}="","",IF(${notDue},${said(STANDINGS.notDue)},IF(${isWrong},${said(WRONG)},` +
    `IF(${isReported},${said(REPORTED)},IF(${isWaived},${said(STANDINGS.waived)},` +
    `IF(${isOfOthers},${said(STANDINGS.awaitingData)},` +
    `IF(${isLate},${said(STANDINGS.unreported)},${said(STANDINGS.awaited)})))))))`
  );
}

const YES_WORD = text("是", "yes");

/** 序时进度 of what is reported, never below 0; 0 where it should have been. */
function progressFormula(row: number, locale: Locale): string {
  const { own, is, due, reached, base, isFinal, isMilestone, isLower } = ground(row, locale);
  const standing = own("standing");
  const milestone = `IF(${is(reached, DONE)},1,IF(${is(reached, UNDONE)},0,IF(${reached}>1,${reached}/100,${reached})))`;
  const isGood = `IF(${isLower},${reached}<=${due},${reached}>=${due})`;
  const final = `IF(${due}=${base},IF(${isGood},1,0),(${reached}-${base})/(${due}-${base}))`;
  const lower = `IF(${due}=0,IF(${reached}<=0,1,0),2-${reached}/${due})`;
  const progress = `IF(${isMilestone},${milestone},IF(${isFinal},${final},IF(${isLower},${lower},${reached}/${due})))`;
  return `IF(${is(standing, STANDINGS.unreported)},0,IF(${is(standing, REPORTED)},MAX(0,${progress}),""))`;
}

/** The light in words; progress is compared at 10 decimals. */
function lightFormula(row: number, locale: Locale): string {
  const { own, is } = ground(row, locale);
  const { green, yellow } = ruleCells(locale);
  const standing = own("standing");
  const progress = `ROUND(${own("progress")},10)`;
  const light = (name: Light): string => `"${LIGHT_WORDS[name][locale]}"`;
  const byProgress = `IF(${progress}>=${green},${light("green")},IF(${progress}>=${yellow},${light("yellow")},${light("red")}))`;
  const others = Object.entries(STANDINGS).map(
    ([name, value]) => `IF(${is(standing, value)},${light(name as Light)},`,
  );
  // Some spreadsheets take an empty text that a cell passes on for 0.
  const rest = `${standing}&""`;
  return `IF(${is(standing, REPORTED)},${byProgress},${others.join("")}${rest}${")".repeat(others.length)})`;
}
