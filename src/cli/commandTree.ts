import { type Command, Option } from "commander";
import { CALCULATION_DETAILS } from "../grading/results/calculationDetail";
import type { Locale } from "../scoring/locale";
import { version } from "../../package.json";
import type { CheckOptions } from "./commands/check";

import type { ExplainOptions } from "./commands/explainCommand";
import type { FixOptions } from "./commands/fix";
import type { GradeCallOptions } from "./commands/gradeCall";
import type { InspectOptions } from "./commands/inspect";
import { layoutOptions, mappingOption } from "./commands/layoutOptions";
import type { ReachOptions } from "./commands/reach";
import type { ReportOptions } from "./commands/report";
import { reportOptions } from "./commands/reportOptions";
import type { TemplateOptions } from "./commands/template";
import type { Environment } from "./environment";
import { treeOf, type Tree } from "./tree";
import { isoDate, percentOf, wholeNumber } from "./optionValues";
import { YEAR_COMMANDS } from "./yearCommands";

/** The commands with their arguments and help in the language; `done` gets the exit code of the one that ran. */
export function commandTree(
  locale: Locale,
  environment: Environment,
  done: (code: number) => void,
): Command {
  const tree = treeOf(locale, environment, done);
  for (const add of [
    ...[addGrade, addCheck, addExplain, addReach, addTemplate],
    ...[addReport, addInspect, ...YEAR_COMMANDS, addEval],
  ])
    add(tree);
  return tree.program;
}

function addGrade({ command, locale, environment, done, say, file, languages }: Tree): void {
  layoutOptions(command(`grade [${say("file")}]`, say("grade")), locale)
    .option(`--scheme ${file}`, say("gradeScheme"))
    .option(`--data ${file}`, say("gradeData"))
    .option(`-o, --output ${file}`, say("gradeOutput"))
    .addOption(
      new Option("--formulas <values|native|hengji>", say("formulas"))
        .choices(["values", "native", "hengji"])
        .default("values"),
    )
    .addOption(
      new Option("--calculation <full|summary|none>", say("calculation")).choices([
        ...CALCULATION_DETAILS,
      ]),
    )
    .option("--draft", say("draft"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, say("dateInvalid")))
    .addOption(languages())
    .action(async (path: string | undefined, options: GradeCallOptions) => {
      const dated = { ...options, date: options.date ?? environment.today, version };
      const { gradeCall } = await import("./commands/gradeCall");
      done(await gradeCall(path, dated, environment.adapter, environment));
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
      const run = options.fix
        ? (await import("./commands/fix")).fix
        : (await import("./commands/check")).check;
      done(await run(path, options, environment.adapter, environment));
    });
}

function addExplain({ command, locale, environment, done, say, file, languages }: Tree): void {
  mappingOption(command(`explain ${file} <${say("unit")}>`, say("explain")), locale)
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, unit: string, options: ExplainOptions) => {
      const { explainCommand } = await import("./commands/explainCommand");
      done(await explainCommand(path, unit, options, environment.adapter, environment));
    });
}

function addReach({ command, locale, environment, done, say, file, languages }: Tree): void {
  mappingOption(command(`reach ${file} <${say("unit")}>`, say("reach")), locale)
    .option(`--to <${say("gradeName")}>`, say("reachTo"))
    .option("--place <N>", say("reachPlace"), (text) => wholeNumber(text, say("placeInvalid")))
    .option("--all", say("reachAll"))
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, unit: string, options: ReachOptions) => {
      const { reach } = await import("./commands/reach");
      done(await reach(path, unit, options, environment.adapter, environment));
    });
}

function addTemplate({ command, environment, done, say, file, languages }: Tree): void {
  command(`template [${say("name")}]`, say("template"))
    .option(`-o, --output ${file}`, say("templateOutput"))
    .option("--scaled", say("scaled"))
    .option(`--roster ${file}`, say("roster"))
    .addOption(new Option("--samples <none|fill>", say("samples")).choices(["none", "fill"]))
    .option("--reserve <0-100>", say("reserve"), (text) => percentOf(text, say("reserveInvalid")))
    .option("--class <NAME=NAME>", say("class"), (text, before: string[] = []) => [...before, text])
    .option("--list", say("list"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (name: string | undefined, options: TemplateOptions) => {
      const { template } = await import("./commands/template");
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
      const { report } = await import("./commands/report");
      done(await report(path, dated, environment.adapter, environment));
    });
}

function addInspect({ command, environment, done, say, file, languages }: Tree): void {
  command(`inspect ${file}`, say("inspect"))
    .option(`-o, --output ${file}`, say("inspectOutput"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: InspectOptions) => {
      const { inspect } = await import("./commands/inspect");
      done(await inspect(path, options, environment.adapter, environment));
    });
}

function addEval({ command, environment, done, say, languages }: Tree): void {
  command("eval", say("evaluate"))
    .addOption(languages())
    .action(async (options: { locale: Locale }) => {
      const { evaluateLines } = await import("./commands/evaluateLines");
      done(await evaluateLines(environment.lines(), options.locale, environment));
    });
}
