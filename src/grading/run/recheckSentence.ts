import { say, type Details, type Sentence } from "../../scoring/locale";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { ChangedCell, Recheck } from "./recheck";
import { agrees, type WrittenRecheck } from "./recheckWritten";

const TEXTS = {
  agrees: {
    "zh-CN": "结果与按现在的方案和数据重算的一致",
    "en-US": "The results are what the scheme and the data give",
  },
  differs: { "zh-CN": "结果与数据不符：", "en-US": "The results do not agree with the data: " },
  cell: {
    "zh-CN": "{sheet}!{address}（{unit}）写的是 {found}，重算为 {expected}",
    "en-US": "{sheet}!{address} ({unit}) says {found} and comes to {expected}",
  },
  scheme: {
    "zh-CN": "方案指纹写的是 {written}，现在是 {fingerprint}",
    "en-US": "they name the scheme {written}, and it is {fingerprint} now",
  },
  missing: { "zh-CN": "缺少 {unit}", "en-US": "{unit} is missing" },
  surplus: { "zh-CN": "多出 {unit}", "en-US": "{unit} is not in the data" },
  more: { "zh-CN": "等，还有 {count} 处没有列出", "en-US": ", and {count} more" },
  errors: {
    "zh-CN": "结果没有重算：方案或数据里有 {count} 个错误，请先检查并改正",
    "en-US":
      "The results were not worked out anew, since there are {count} errors; check and mend them first",
  },
  blank: { "zh-CN": "空白", "en-US": "blank" },
} satisfies Record<string, Sentence>;

const MOST = 20;

/** What working the results out anew came to, cell by cell: at most 20 differences, then their number. */
export function recheckSentence(found: WrittenRecheck): Sentence {
  if ("errors" in found) return filled(TEXTS.errors, { count: found.errors });
  if (agrees(found.recheck)) return TEXTS.agrees;
  const all = differences(found.recheck);
  const rest = all.length - MOST;
  const text = (locale: "zh-CN" | "en-US"): string =>
    TEXTS.differs[locale] +
    all
      .slice(0, MOST)
      .map((each) => each[locale])
      .join(locale === "zh-CN" ? "；" : "; ") +
    (rest > 0 ? say(TEXTS.more, { count: rest }, locale) : "");
  return { "zh-CN": text("zh-CN"), "en-US": text("en-US") };
}

function differences({ fingerprint, written, changed, missing, surplus }: Recheck): Sentence[] {
  const isOtherScheme = written !== undefined && written !== fingerprint;
  return [
    ...(isOtherScheme ? [filled(TEXTS.scheme, { written, fingerprint })] : []),
    ...changed.map(cellSentence),
    ...missing.map((unit) => filled(TEXTS.missing, { unit })),
    ...surplus.map((unit) => filled(TEXTS.surplus, { unit })),
  ];
}

function cellSentence({ sheet, address, unit, found, expected }: ChangedCell): Sentence {
  const text = (locale: "zh-CN" | "en-US"): string =>
    say(
      TEXTS.cell,
      { sheet, address, unit, found: shown(found, locale), expected: shown(expected, locale) },
      locale,
    );
  return { "zh-CN": text("zh-CN"), "en-US": text("en-US") };
}

function shown(value: CellValue, locale: "zh-CN" | "en-US"): string {
  if (value === null) return TEXTS.blank[locale];
  return isCellError(value) ? value.error : String(value);
}

function filled(sentence: Sentence, details: Details): Sentence {
  return { "zh-CN": say(sentence, details, "zh-CN"), "en-US": say(sentence, details, "en-US") };
}
