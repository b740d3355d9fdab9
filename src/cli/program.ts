import { CommanderError } from "commander";
import type { Locale } from "../scoring/locale";
import { commandTree } from "./commandTree";
import type { Environment } from "./environment";
import { isMistake } from "./mistake";
import { mistakeLine } from "./output";

/** Runs one call and gives its exit code: 0 done, 2 the input or the call is wrong. Anything else is a bug and thrown. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const locale = localeOf(args);
  let code = 0;
  const tree = commandTree(locale, environment, (result) => (code = result));
  try {
    await tree.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // The parser of arguments has printed its complaint, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isMistake(error)) throw error;
    environment.err(mistakeLine(error, locale));
    return 2;
  }
}

/** The language is needed before the arguments are parsed, for complaints about them. */
export function localeOf(args: readonly string[]): Locale {
  const isEnglish = args.some(
    (arg, index) => arg === "--locale=en-US" || (arg === "--locale" && args[index + 1] === "en-US"),
  );
  return isEnglish ? "en-US" : "zh-CN";
}
