import { say, type Details, type Locale } from "./locale";
import { MESSAGES, type ScoreErrorCode } from "./messages";

/**
 * An expected mistake in what was given: a code, the details that its sentence names, and the sentence.
 * Everything that is not a ScoreError is a bug of ours and stays loud.
 */
export class ScoreError extends Error {
  constructor(
    readonly code: ScoreErrorCode,
    readonly details: Details = {},
  ) {
    super(say(MESSAGES[code], details, "zh-CN"));
    this.name = "ScoreError";
  }

  /** The sentence in the language: what is wrong and what to do next. */
  sentence(locale: Locale): string {
    return say(MESSAGES[this.code], this.details, locale);
  }
}
