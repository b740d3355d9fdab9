import { type Argument, Command, Option } from "commander";
import type { Locale } from "../scoring/locale";
import { version } from "../../package.json";
import { isoDate, quarterNumber } from "./arguments";
import { complaint } from "./commanderTexts";
import { check, type CheckOptions } from "./commands/check";
import { evaluateLines } from "./commands/evaluateLines";
import { explainCommand, type ExplainOptions } from "./commands/explainCommand";
import { fix, type FixOptions } from "./commands/fix";
import { grade, type GradeOptions } from "./commands/grade";
import { inspect, type InspectOptions } from "./commands/inspect";
import { layoutOptions, mappingOption } from "./commands/layoutOptions";
import { merge, type MergeCommandOptions } from "./commands/merge";
import { quarter, type QuarterOptions } from "./commands/quarter";
import { report, type ReportOptions } from "./commands/report";
import { reportOptions } from "./commands/reportOptions";
import { template, type TemplateOptions } from "./commands/template";
import { verify, type VerifyOptions } from "./commands/verify";
import type { Environment } from "./environment";
import { HELP } from "./helpTexts";

/** The commands with their arguments and help in the language; `done` gets the exit code of the one that ran. */
export function commandTree(
  locale: Locale,
  environment: Environment,
  done: (code: number) => void,
): Command {
  const tree = treeOf(locale, environment, done);
  for (const add of [
    ...[addGrade, addCheck, addExplain, addTemplate],
    ...[addReport, addMerge, addInspect, addVerify, addQuarter, addEval],
  ])
    add(tree);
  return tree.program;
}

/** A tree without commands, and what each of them is made of. */
interface Tree {
  readonly program: Command;
  readonly locale: Locale;
  readonly environment: Environment;
  readonly done: (code: number) => void;
  readonly say: (key: keyof typeof HELP) => string;
  /** <file> in the language. */
  readonly file: string;
  /** Adds a command with its help. */
  readonly command: (usage: string, description: string) => Command;
  readonly languages: () => Option;
}

function treeOf(locale: Locale, environment: Environment, done: (code: number) => void): Tree {
  const say = (key: keyof typeof HELP): string => HELP[key][locale];
  const program = new Command("hengji")
    .description(say("program"))
    .version(version, "-V, --version", say("version"))
    .exitOverride()
    .helpCommand(false)
    .helpOption("-h, --help", say("help"))
    .usage(say("programUsage"))
    .configureHelp({
      styleTitle: (title) => titleText(title, locale),
      // The texts name choices and defaults themselves.
      optionDescription: (option) => option.description,
      subcommandTerm: (each) => [each.name(), ...each.registeredArguments.map(termOf)].join(" "),
    })
    .configureOutput({
      writeOut: (text) => environment.out(text.trimEnd()),
      writeErr: (text) => environment.err(complaint(text.trimEnd(), locale)),
    });
  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .usage([usage.replace(/^\w+ ?/, ""), `[${say("option")}]`].join(" ").trim())
      .helpOption("-h, --help", say("help"));
  const languages = (): Option =>
    new Option("--locale <zh-CN|en-US>", say("locale")).choices(["zh-CN", "en-US"]).default(locale);
  return { program, locale, environment, done, say, file: `<${say("file")}>`, command, languages };
}

function addGrade({ command, locale, environment, done, say, file, languages }: Tree): void {
  layoutOptions(command(`grade ${file}`, say("grade")), locale)
    .option(`-o, --output ${file}`, say("gradeOutput"))
    .addOption(
      new Option("--formulas <values|native|hengji>", say("formulas"))
        .choices(["values", "native", "hengji"])
        .default("values"),
    )
    .option("--draft", say("draft"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, say("dateInvalid")))
    .addOption(languages())
    .action(async (path: string, options: GradeOptions) => {
      const dated = { ...options, date: options.date ?? environment.today, version };
      done(await grade(path, dated, environment.adapter, environment));
    });
}

function addCheck({ command, locale, environment, done, say, file, languages }: Tree): void {
  mappingOption(command(`check ${file}`, say("check")), locale)
    .option("--json", say("json"))
    .option("--fix", say("fix"))
    .option(`-o, --output ${file}`, say("fixOutput"))
    .option("--yes", say("yes"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: CheckOptions & FixOptions & { fix?: boolean }) => {
      const run = options.fix ? fix : check;
      done(await run(path, options, environment.adapter, environment));
    });
}

function addExplain({ command, locale, environment, done, say, file, languages }: Tree): void {
  mappingOption(command(`explain ${file} <${say("unit")}>`, say("explain")), locale)
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, unit: string, options: ExplainOptions) => {
      done(await explainCommand(path, unit, options, environment.adapter, environment));
    });
}

function addTemplate({ command, environment, done, say, file, languages }: Tree): void {
  command(`template [${say("name")}]`, say("template"))
    .option(`-o, --output ${file}`, say("templateOutput"))
    .option("--scaled", say("scaled"))
    .option("--list", say("list"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (name: string | undefined, options: TemplateOptions) => {
      done(await template(name, options, environment.adapter, environment));
    });
}

function addReport({ command, locale, environment, done, say, file, languages }: Tree): void {
  reportOptions(mappingOption(command(`report ${file}`, say("report")), locale), locale)
    .option("--draft", say("draft"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, say("dateInvalid")))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: ReportOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      done(await report(path, dated, environment.adapter, environment));
    });
}

function addMerge({ command, environment, done, say, file, languages }: Tree): void {
  command(`merge <${say("folder")}>`, say("merge"))
    .requiredOption(`-o, --output ${file}`, say("mergeOutput"))
    .option("--keep <first|last|FILE>", say("keep"))
    .option("--common-scheme", say("commonScheme"))
    .option("--skip-bad", say("skipBad"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: MergeCommandOptions) => {
      done(await merge(path, options, environment.adapter, environment));
    });
}

function addInspect({ command, environment, done, say, file, languages }: Tree): void {
  command(`inspect ${file}`, say("inspect"))
    .option(`-o, --output ${file}`, say("inspectOutput"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: InspectOptions) => {
      done(await inspect(path, options, environment.adapter, environment));
    });
}

function addVerify({ command, environment, done, say, file, languages }: Tree): void {
  command(`verify ${file}`, say("verify"))
    .option(`--code <${say("code")}>`, say("verifyCode"))
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, options: VerifyOptions) => {
      done(await verify(path, options, environment.adapter, environment));
    });
}

function addQuarter({ command, environment, done, say, file, languages }: Tree): void {
  command(`quarter ${file}`, say("quarter"))
    .option("--close <1|2|3|4>", say("quarterClose"), (text) =>
      quarterNumber(text, say("quarterInvalid")),
    )
    .option(`--reopen <${say("reason")}>`, say("quarterReopen"))
    .option("--add <FILE...>", say("quarterAdd"))
    .option(`-o, --output ${file}`, say("quarterOutput"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, say("dateInvalid")))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: QuarterOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      done(await quarter(path, dated, environment.adapter, environment));
    });
}

function addEval({ command, environment, done, say, languages }: Tree): void {
  command("eval", say("evaluate"))
    .addOption(languages())
    .action(async (options: { locale: Locale }) => {
      done(await evaluateLines(environment.lines(), options.locale, environment));
    });
}

function termOf(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

const TITLES: Readonly<Record<string, keyof typeof HELP>> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

function titleText(title: string, locale: Locale): string {
  const key = TITLES[title];
  return key ? HELP[key][locale] : title;
}
