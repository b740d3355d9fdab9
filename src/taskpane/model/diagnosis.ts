import type { Sentence } from "../../scoring/locale";

/** An error that knows its sentence in each language. */
interface Told {
  sentence(locale: "zh-CN" | "en-US"): string;
}

const UNEXPECTED: Sentence = {
  "zh-CN": "出现了意外的问题。请再试一次；仍然不行时，在“设置”里复制诊断信息发给技术支持",
  "en-US":
    "Something unexpected happened. Try again; if it stays, copy the diagnostics under Settings and send them to support",
};

/** What to tell the user of an error: its own sentence, or what to do about one that nobody foresaw. */
export function sentenceOf(error: unknown): Sentence {
  if (!isTold(error)) return UNEXPECTED;
  return { "zh-CN": error.sentence("zh-CN"), "en-US": error.sentence("en-US") };
}

/** Whether the error is one of the mistakes that we foresaw. */
export function isTold(error: unknown): error is Told {
  return error instanceof Error && "sentence" in error && typeof error.sentence === "function";
}
