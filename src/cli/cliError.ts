import { say, type Details, type Locale } from "../scoring/locale";
import { CLI_MESSAGES, type CliErrorCode } from "./cliMessages";

/** A mistake in a call that the user can mend: one sentence, exit code 2, no stack trace. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    readonly code: CliErrorCode,
    readonly details: Details = {},
  ) {
    super(say(CLI_MESSAGES[code], details, "zh-CN"));
  }

  /** The sentence in the language: what is wrong and what to do next. */
  sentence(locale: Locale): string {
    return say(CLI_MESSAGES[this.code], this.details, locale);
  }
}
