import type { PaperText } from "../../grading/read/readPaper";
import { SCHEME_SHEET } from "../../grading/format/schemeKeys";
import { say, type Sentence } from "../../scoring/locale";
import { fractionOf } from "../../scoring/numbers/fraction";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import type { ReportFinding } from "../data/report";
import type { Source } from "../data/source";
import { line, quote, type Text } from "../data/text";
import type { ReportFacts } from "./reportFacts";

/** The words of 方案 for a paper. What is blank prints its name in 〔 〕 and is told. */
export interface PaperWords {
  readonly findings: readonly ReportFinding[];
  /** The setting, or its name in 〔 〕. */
  readonly needed: (key: PaperText) => Text;
  /** The setting; undefined where it is blank. The meeting is then the one of 审定记录. */
  readonly given: (key: PaperText) => Text | undefined;
  /** A day as 2026年12月31日. */
  readonly day: (key: PaperText) => Text | undefined;
  /** 2026年度. */
  readonly year: Text;
  /** 2026年. */
  readonly yearAlone: Text;
  /** 成文日期, or the day of making. */
  readonly date: Text;
  readonly tell: (finding: ReportFinding) => void;
}

export function paperWords({ paper, grading, records }: ReportFacts, date: string): PaperWords {
  const findings: ReportFinding[] = [];
  const told = new Set<string>();
  const place = (key: string): string => placeText(grading.read.settings.placeOf(key));
  const blank = (key: string): Text => {
    if (!told.has(key)) findings.push(blankFinding(key));
    told.add(key);
    return line`〔${namesOf(key).name}〕`;
  };
  const given = (key: PaperText): Text | undefined => {
    const text = paper.texts[key];
    if (text !== "") return [quote(text, place(key))];
    return key === "meeting" && records.decidedAt ? [records.decidedAt.meeting] : undefined;
  };
  const day = (key: PaperText): Text | undefined => {
    const text = paper.texts[key];
    return text === "" ? undefined : dayText(text, { cell: place(key) });
  };
  const yearWith = (unit: string): Text =>
    paper.year === null
      ? line`${blank("year")}${unit}`
      : [figure(fractionOf(paper.year), { cell: place("year") }, { unit })];
  return {
    findings,
    needed: (key) => given(key) ?? blank(key),
    given,
    day,
    get year() {
      return yearWith("年度");
    },
    get yearAlone() {
      return yearWith("年");
    },
    date: day("paperDate") ?? dayText(date, { option: "date" }),
    tell: (finding) => findings.push(finding),
  };
}

/** What stands in 〔 〕 for a setting that is blank, and what it is called in English. */
function namesOf(key: string): { readonly name: string; readonly english: string } {
  const field = SCHEME_SHEET.fields.find(({ id }) => id === key)!;
  return { name: key === "meeting" ? "会议" : field.zh[0]!, english: field.en };
}

const BLANK: Sentence = {
  "zh-CN":
    "没有填“{row}”，文书里印成〔{name}〕：有“方案”表的，在表里加上“{row}”一行；没有的，直接在文书里填写",
  "en-US":
    '"{english}" is blank, so the paper prints its name in brackets: add the row to the sheet of the scheme where there is one, or fill it in on the paper',
};

function blankFinding(key: string): ReportFinding {
  const { name, english } = namesOf(key);
  const row = SCHEME_SHEET.fields.find(({ id }) => id === key)!.zh[0]!;
  const details = { row, name, english };
  return {
    code: "settingBlank",
    message: { "zh-CN": say(BLANK, details, "zh-CN"), "en-US": say(BLANK, details, "en-US") },
  };
}

/** 2026年12月31日, without leading zeros. */
export function dayText(day: string, from: Source): Text {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const part = (value: number, unit: string, operation: "year" | "month" | "day"): Figure =>
    figure(fractionOf(value), { operation, over: [from] }, { unit });
  return [part(year, "年", "year"), part(month, "月", "month"), part(date, "日", "day")];
}
