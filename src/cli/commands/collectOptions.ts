import { type Command, Option } from "commander";
import type { Locale } from "../../scoring/locale";
import { HELP } from "../helpTexts";
import { isoDate } from "../optionValues";

const sayIn =
  (locale: Locale) =>
  (key: keyof typeof HELP): string =>
    HELP[key][locale];

const listed = (text: string, before: string[] = []): string[] => [...before, text];

/** The options of split. */
export function splitOptions(command: Command, locale: Locale): Command {
  const say = sayIn(locale);
  const day = (text: string): string => isoDate(text, say("dateInvalid"));
  return command
    .requiredOption(`-o, --output <${say("folder")}>`, say("splitOutput"))
    .requiredOption("--deadline <YYYY-MM-DD>", say("deadline"), day)
    .addOption(
      new Option("--by <unit|source|both|rater>", say("splitBy"))
        .choices(["unit", "source", "both", "rater"])
        .default("unit"),
    )
    .option(`--raters <${say("sourceCount")}>`, say("raters"), listed)
    .option(`--each-unit <${say("source")}>`, say("eachUnit"), listed)
    .option("--date <YYYY-MM-DD>", say("issued"), day)
    .option(`--register <${say("file")}>`, say("splitRegister"))
    .option("--json", say("json"))
    .option("--replace", say("replace"));
}

/** The options of merge; those behind --into are for forms that were sent out. */
export function mergeOptions(command: Command, locale: Locale): Command {
  const say = sayIn(locale);
  const day = (text: string): string => isoDate(text, say("dateInvalid"));
  return command
    .requiredOption(`-o, --output <${say("file")}>`, say("mergeOutput"))
    .option("--keep <first|last|FILE>", say("keep"))
    .option("--common-scheme", say("commonScheme"))
    .option("--skip-bad", say("skipBad"))
    .option(`--into <${say("file")}>`, say("into"))
    .option("--date <YYYY-MM-DD>", say("collectDate"), day)
    .addOption(new Option("--received <today|file>", say("received")).choices(["today", "file"]))
    .addOption(new Option("--resent <new|old>", say("resent")).choices(["new", "old"]))
    .option("--match-by-content", say("matchByContent"))
    .option("--json", say("json"))
    .option("--replace", say("replace"));
}
