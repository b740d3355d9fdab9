import { type Command, Option } from "commander";
import type { Stage } from "../../grading/board/boardDraft";
import type { Locale, Sentence } from "../../scoring/locale";
import { HELP } from "../helpTexts";
import { isoDate } from "../optionValues";

const TEXTS = {
  decide: {
    "zh-CN": "审定一个单位：单位=等次，如 局02=优秀；等次空着为收回；可写几次",
    "en-US":
      "decide a unit, UNIT=GRADE; without a grade the decision is taken back; may be repeated",
  },
  from: {
    "zh-CN": "从表里读审定：单位、审定等次、理由、文号，.xlsx 或 .csv",
    "en-US": "read decisions from a table of unit, decided grade, reason, document; .xlsx or .csv",
  },
  reason: {
    "zh-CN": "--decide 的理由；与建议不一致的必须有",
    "en-US": "the reason of --decide; needed where it departs from the suggestion",
  },
  meeting: {
    "zh-CN": "研究决定的会议；写入时必须有",
    "en-US": "the meeting that decided; needed to write",
  },
  number: {
    "zh-CN": "审定文件的文号，用于本次没有文号的审定",
    "en-US": "the document of the decisions that have none of their own",
  },
  date: { "zh-CN": "会议的日期，默认今天", "en-US": "the day of the meeting; today by default" },
  stage: { "zh-CN": "阶段：审定（默认）或 审议", "en-US": "decision (default) or review" },
  clerk: { "zh-CN": "经办人", "en-US": "who enters it" },
  output: {
    "zh-CN": "把审定写进哪个新文件；不写则只显示",
    "en-US": "the new file into which decisions are written; without it they are only shown",
  },
} as const satisfies Record<string, Sentence>;

const STAGES: Readonly<Record<string, Stage>> = {
  审定: "decision",
  审议: "review",
  decision: "decision",
  review: "review",
};

/** The options of `board` that decide and write. */
export function boardOptions(command: Command, locale: Locale): Command {
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][locale];
  const file = HELP.file[locale];
  const more = (text: string, before: readonly string[] = []): string[] => [...before, text];
  const pair = locale === "zh-CN" ? "单位=等次" : "UNIT=GRADE";
  return command
    .option(`--decide <${pair}>`, say("decide"), more)
    .option(`--from <${file}>`, say("from"))
    .option(`--reason <${HELP.reason[locale]}>`, say("reason"))
    .option(`--meeting <${HELP.name[locale]}>`, say("meeting"))
    .option(`--number <${locale === "zh-CN" ? "文号" : "document"}>`, say("number"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, HELP.dateInvalid[locale]))
    .addOption(
      new Option("--stage <审定|审议>", say("stage"))
        .choices(Object.keys(STAGES))
        .default("decision"),
    )
    .option(`--clerk <${HELP.name[locale]}>`, say("clerk"))
    .option(`-o, --output <${file}>`, say("output"))
    .option("--replace", HELP.replace[locale]);
}

export function stageOf(word: string): Stage {
  return STAGES[word]!;
}
