import { isolated } from "../../scoring/isolated";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell";
import { CAUSES } from "./causes";
import type { Certainty, Flaw } from "./flaw";
import type { InspectedBook } from "./inspectedBook";

/** How sure a cause is. */
export const CERTAINTIES: Readonly<Record<Certainty, Sentence>> = {
  proven: { "zh-CN": "证实", "en-US": "proven" },
  possible: { "zh-CN": "可能", "en-US": "possible" },
  unknown: { "zh-CN": "未找到", "en-US": "not found" },
  note: { "zh-CN": "提示", "en-US": "note" },
};

const UNKNOWN: Sentence = {
  "zh-CN": "与精确计算不一致，没有找到原因",
  "en-US": "differs from exact reckoning, for no cause that is known",
};
const LOOK: Sentence = { "zh-CN": "请人工核对这一格", "en-US": "look at this cell yourself" };
const NO_RESULT: Sentence = { "zh-CN": "没有结果", "en-US": "no result" };
const RIGHT_NOW: Sentence = {
  "zh-CN": "现在没错，加一行或改一个数就可能错：",
  "en-US": "right as yet, and wrong as soon as a row is added or a number changed: ",
};
const WITHOUT: Sentence = {
  "zh-CN": "没有结果（剔除后 {rest}）",
  "en-US": "no result ({rest} without)",
};

/** Why the cell is told, in a sentence. */
export function flawReason({ causes, certainty }: Flaw, locale: Locale): string {
  const reasons = causes.map(({ cause, details }) => say(CAUSES[cause].what, details, locale));
  if (reasons.length === 0) return UNKNOWN[locale];
  const isHidden = causes.some(({ cause }) => cause === "hidden");
  const start = certainty === "note" && !isHidden ? RIGHT_NOW[locale] : "";
  return start + reasons.join(locale === "zh-CN" ? "；" : "; ");
}

/** What to do about it. */
export function flawMending({ causes }: Flaw, locale: Locale): string {
  if (causes.length === 0) return LOOK[locale];
  const separator = locale === "zh-CN" ? "；" : "; ";
  return causes
    .map(({ cause, details }) => say(CAUSES[cause].mend, details, locale))
    .join(separator);
}

/** What the cell should show, as a text. */
export function flawShould({ should, rest }: Flaw, locale: Locale): string {
  if (should !== null) return shownText(should);
  return rest === undefined ? NO_RESULT[locale] : say(WITHOUT, { rest }, locale);
}

/** Who the row of the cell is about: its first text. */
export function flawUnit(book: InspectedBook, { sheet, row, column }: Flaw): string {
  for (let left = 0; left < column; left += 1) {
    const value = book.value(sheet, row, left);
    if (typeof value === "string" && /\p{L}/u.test(value)) return value;
  }
  return "";
}

/** All of it in one line: 汇总!D2（甲局）88.75 → 88.74：why（证实）。what to do */
export function flawLine(book: InspectedBook, flaw: Flaw, locale: Locale): string {
  const cell = `${isolated(flaw.sheet)}!${addressOf(flaw.row, flaw.column)}`;
  const text = flawText(book, flaw, locale);
  return text.startsWith("（") ? `${cell}${text}` : `${cell} ${text}`;
}

/** The same without the cell. */
export function flawText(book: InspectedBook, flaw: Flaw, locale: Locale): string {
  const unit = isolated(flawUnit(book, flaw));
  const [shown, should] = [shownText(flaw.shown), flawShould(flaw, locale)];
  const change = flaw.certainty === "note" ? shown : `${shown} → ${should}`;
  const why = isolated(flawReason(flaw, locale));
  const mend = isolated(flawMending(flaw, locale));
  const sure = CERTAINTIES[flaw.certainty][locale];
  return locale === "zh-CN"
    ? `${unit === "" ? "" : `（${unit}）`}${change}：${why}（${sure}）。${mend}`
    : `${unit === "" ? "" : `(${unit}) `}${change}: ${why} (${sure}); ${mend}`;
}

function shownText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return isolated(String(value));
}

const COUNTS = {
  clean: {
    "zh-CN": "{compared} 个总分、名次、等次与精确计算一致",
    "en-US": "{compared} totals, ranks and grades agree with exact reckoning",
  },
  found: {
    "zh-CN": "核对了 {compared} 个总分、名次、等次：{wrong} 处与精确计算不一致，{notes} 处提示",
    "en-US":
      "{compared} totals, ranks and grades compared: {wrong} differ from exact reckoning, {notes} notes",
  },
} as const satisfies Record<string, Sentence>;

/** How many were compared, and what came of it. */
export function countSentence(flaws: readonly Flaw[], compared: number, locale: Locale): string {
  if (flaws.length === 0) return say(COUNTS.clean, { compared }, locale);
  const notes = flaws.filter(({ certainty }) => certainty === "note").length;
  return say(COUNTS.found, { compared, wrong: flaws.length - notes, notes }, locale);
}
