import { Option, type Command } from "commander";
import { quarterNumber } from "../optionValues";
import { HELP } from "../helpTexts";
import { KIND_IDS, KIND_NAMES } from "../../reports/kindNames";
import { FORMATS } from "../../reports/render/formats";
import type { Locale, Sentence } from "../../scoring/locale";

const TEXTS = {
  kind: {
    "zh-CN": `文书种类：${KIND_IDS.map((id) => `${id} ${KIND_NAMES[id]["zh-CN"]}`).join("、")}`,
    "en-US": `the paper: ${KIND_IDS.slice(0, -1).join(", ")} or ${KIND_IDS.at(-1)}`,
  },
  output: {
    "zh-CN": "写到哪里；--each 时是文件夹或 .zip",
    "en-US": "where to write; with --each a folder or a .zip",
  },
  format: {
    "zh-CN": "docx、xlsx、html 或 json；不写按输出文件的结尾，--each 时为 docx",
    "en-US": "docx, xlsx, html or json; by the ending of the output when omitted, docx with --each",
  },
  template: {
    "zh-CN": "用单位自己的 Word 模板（.docx），在要填的地方写 {单位}、{得分} 等",
    "en-US": "a Word template of the office (.docx) with words in braces where results go",
  },
  unit: { "zh-CN": "只给这一个单位", "en-US": "for this unit alone" },
  class: { "zh-CN": "只出这一类", "en-US": "for this class alone" },
  each: { "zh-CN": "每个单位一个文件", "en-US": "a file for each unit" },
  view: {
    "zh-CN": "汇总表的次序：order 机构序列、rank 按名次（默认）、class 按类别",
    "en-US": "order of the table of results: order of the data, rank (default) or class",
  },
  stage: {
    "zh-CN": "公示表：proposed 拟评优秀（默认）、result 全部结果",
    "en-US": "public notice: proposed (default) or result",
  },
  withScore: {
    "zh-CN": "考核登记表加第二页：目标、评估、得分和名次",
    "en-US": "a second page of the register: goals, reviews, score and place",
  },
  quarter: {
    "zh-CN": "季度讲评、督查通报的季度，不写为方案的当前季度",
    "en-US": "the quarter of the review or the inspection; the current one when omitted",
  },
  noDecided: {
    "zh-CN": "汇总表不列审定等次",
    "en-US": "no column for decided grades in the table of results",
  },
} as const satisfies Record<string, Sentence>;

/** The options that say which paper `report` writes, and where. */
export function reportOptions(command: Command, locale: Locale): Command {
  const [file, unit, group] =
    locale === "zh-CN" ? ["文件", "单位", "类别"] : ["file", "unit", "class"];
  const kinds = new Option(`--kind <${KIND_IDS.join("|")}>`, TEXTS.kind[locale]);
  return command
    .addOption(kinds.choices(KIND_IDS).makeOptionMandatory())
    .requiredOption(`-o, --output <${file}>`, TEXTS.output[locale])
    .addOption(new Option("--format <docx|xlsx|html|json>", TEXTS.format[locale]).choices(FORMATS))
    .option(`--unit <${unit}>`, TEXTS.unit[locale])
    .option(`--class <${group}>`, TEXTS.class[locale])
    .option("--each", TEXTS.each[locale])
    .option(`--template <${file}>`, TEXTS.template[locale])
    .addOption(
      new Option("--view <order|rank|class>", TEXTS.view[locale]).choices([
        "order",
        "rank",
        "class",
      ]),
    )
    .addOption(
      new Option("--stage <proposed|result>", TEXTS.stage[locale]).choices(["proposed", "result"]),
    )
    .option("--quarter <1|2|3|4>", TEXTS.quarter[locale], (text) =>
      quarterNumber(text, HELP.quarterInvalid[locale]),
    )
    .option("--with-score", TEXTS.withScore[locale])
    .option("--no-decided", TEXTS.noDecided[locale]);
}
