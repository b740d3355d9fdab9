import { Command, InvalidArgumentError, Option } from "commander";
import { ScoreError } from "../scoring/errors";
import type { Locale } from "../scoring/locale";
import { WorkbookError } from "../workbook/workbookError";
import type { Carrier } from "./carrier";
import { CliError } from "./cliError";
import { check } from "./commands/check";
import { grade, type GradeOptions } from "./commands/grade";
import { template, type TemplateOptions } from "./commands/template";
import type { Output } from "./output";
import { version } from "../../package.json";

interface Environment extends Output {
  readonly carrier: Carrier;
  /** Today, for the date printed with the results; --date goes before it. */
  readonly today: string;
}

/** Runs one call and gives its exit code: 0 done, 2 the input or the call is wrong. Anything else is a bug and thrown. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  let code = 0;
  const program = commands(environment, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    const locale = args.includes("en-US") ? "en-US" : "zh-CN";
    const line = explanation(error, locale);
    if (line === undefined) throw error;
    if (line !== "") environment.err(line);
    return isCommander(error) && error.exitCode === 0 ? 0 : 2;
  }
}

/** The sentence for an expected mistake; "" where it has been printed, undefined for a bug. */
function explanation(error: unknown, locale: Locale): string | undefined {
  if (error instanceof CliError) return error.message;
  if (error instanceof WorkbookError || error instanceof ScoreError) return error.sentence(locale);
  return isCommander(error) ? "" : undefined;
}

function isCommander(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && "exitCode" in error;
}

function commands(environment: Environment, done: (code: number) => void): Command {
  const { carrier } = environment;
  const program = new Command("hengji")
    .description("衡绩：在命令行检查、评分、解释考核工作簿")
    .version(version, "-V, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [命令]", "显示一个命令的帮助")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.out(text.trimEnd()),
      writeErr: (text) => environment.err(chinese(text.trimEnd())),
    });
  const locale = (): Option =>
    new Option("--locale <语言>", "提示的语言").choices(["zh-CN", "en-US"]).default("zh-CN");
  const isoDate = (text: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    throw new InvalidArgumentError("日期请写成 2026-12-31");
  };

  program
    .command("grade <文件>")
    .description("评分：检查、计算，把 结果、计算过程、检查 三张表写进新文件")
    .option("-o, --output <文件>", "写到哪里，默认 文件名-结果.xlsx")
    .addOption(
      new Option("--formulas <方式>", "结果写成数值、普通公式或 HJ 公式")
        .choices(["values", "native", "hengji"])
        .default("values"),
    )
    .option("--draft", "数据不全时给数据齐全的单位预评分，标明草稿")
    .option("--json", "把结果以 JSON 打印到标准输出")
    .option("--replace", "覆盖已有的输出文件")
    .option("--date <日期>", "印在结果上的日期", isoDate)
    .addOption(locale())
    .action(async (file: string, options: GradeOptions) => {
      const dated = { ...options, date: options.date ?? environment.today, version };
      done(await grade(file, dated, carrier, environment));
    });

  program
    .command("check <文件>")
    .description("只检查，不评分，不写文件")
    .option("--json", "以 JSON 打印")
    .addOption(locale())
    .action(async (file: string, options: { json?: boolean; locale: Locale }) => {
      done(await check(file, options, carrier, environment));
    });

  program
    .command("template <名称>")
    .description("生成模板工作簿，如 kpi-scheme")
    .option("-o, --output <文件>", "写到哪里")
    .option("--scaled", "原文权重合计不是 100% 的，按比例折算")
    .option("--replace", "覆盖已有的输出文件")
    .action(async (name: string, options: TemplateOptions) => {
      done(await template(name, options, carrier, environment));
    });
  return program;
}

/** Commander's own complaints in the language of the rest. */
function chinese(text: string): string {
  return text
    .replace(/^error: unknown command '(.*)'/, "错误：没有“$1”这个命令，请用 --help 查看")
    .replace(/^error: unknown option '(.*)'/, "错误：没有“$1”这个选项，请用 --help 查看")
    .replace(/^error: missing required argument '(.*)'/, "错误：缺少“$1”，请补上")
    .replace(/^error: too many arguments.*/s, "错误：多写了内容，请用 --help 查看")
    .replace(/^error: option '(.*)' argument missing/, "错误：选项“$1”后面缺少内容")
    .replace(
      /^error: option '(.*)' argument '(.*)' is invalid\.? ?(.*)/s,
      "错误：选项“$1”的取值“$2”不对。$3",
    )
    .replace(/Allowed choices are (.*)\./, "可以取：$1。");
}
