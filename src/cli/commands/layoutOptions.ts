import type { Command } from "commander";
import type { Locale, Sentence } from "../../scoring/locale";

const TEXTS = {
  propose: {
    "zh-CN": "不评分，只识别不是本格式的表，打印识别结果和问题（JSON）",
    "en-US":
      "grade nothing; recognise a sheet that is not in the format and print what was found and asked (JSON)",
  },
  table: {
    "zh-CN": "与 --propose 同用：指定要识别的表，如 “表1!B2”",
    "en-US": 'with --propose: the table that is meant, e.g. "Sheet1!B2"',
  },
  names: {
    "zh-CN": "认不出时说明名称在哪一列：B、表1!B，名称横排写行号，如 表1!3",
    "en-US":
      "where a table is not recognised: the column of the names, B or Sheet1!B; their row (Sheet1!3) where they stand side by side",
  },
  header: {
    "zh-CN": "与 --names 同用：表头在第几行（2 或 2-3），没有表头写 0，不写就自动找",
    "en-US":
      "with --names: the row of the header (2, or 2-3), 0 for none; found by itself if left out",
  },
  mapping: {
    "zh-CN": "按识别结果（回答好问题的 JSON 文件）读表",
    "en-US": "read by what was recognised: the JSON file with its questions answered",
  },
  accept: {
    "zh-CN": "识别有把握、没有问题时直接按建议评分",
    "en-US": "grade as proposed where nothing is left to ask",
  },
} as const satisfies Record<string, Sentence>;

/** The options of `grade` for sheets that are not in the format. */
export function layoutOptions(command: Command, locale: Locale): Command {
  const described = command
    .option("--propose", TEXTS.propose[locale])
    .option("--table <sheet!cell>", TEXTS.table[locale])
    .option(`--names <${locale === "zh-CN" ? "列" : "column"}>`, TEXTS.names[locale])
    .option(`--header-row <${locale === "zh-CN" ? "行" : "row"}>`, TEXTS.header[locale]);
  return mappingOption(described, locale).option("--accept", TEXTS.accept[locale]);
}

/** The option of every command that reads sheets that are not in the format. */
export function mappingOption(command: Command, locale: Locale): Command {
  const file = locale === "zh-CN" ? "文件" : "file";
  return command.option(`--mapping <${file}>`, TEXTS.mapping[locale]);
}
