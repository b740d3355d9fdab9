import { type Argument, Command, Option } from "commander";
import type { Locale } from "../scoring/locale";
import { version } from "../../package.json";
import { complaint } from "./commanderTexts";
import type { Environment } from "./environment";
import { HELP } from "./helpTexts";

/** A tree without commands, and what each of them is made of. */
export interface Tree {
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

/** A tree whose commands are still to be added; `done` gets the exit code of the one that ran. */
export function treeOf(
  locale: Locale,
  environment: Environment,
  done: (code: number) => void,
): Tree {
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
