import { evaluate, type Evaluated, type Evaluation } from "../../functions/evaluate";
import type { Locale } from "../../scoring/locale";
import { CliError } from "../cliError";
import type { Output } from "../output";

type Answer =
  Evaluated | { readonly error: "#VALUE!"; readonly code: string; readonly message: string };

/**
 * `hengji eval`: answers calls of functions, a line of JSON each, in their order. A line that is no call is answered
 * with an error and the run goes on; blank lines are passed over.
 */
export async function evaluateLines(
  lines: AsyncIterable<string>,
  locale: Locale,
  output: Output,
): Promise<number> {
  for await (const line of lines) {
    if (line.trim() !== "") output.out(JSON.stringify(answerLine(line, locale)));
  }
  return 0;
}

function answerLine(line: string, locale: Locale): Answer {
  try {
    const call = callOf(line);
    return evaluate({ ...call, locale: call.locale ?? locale });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { error: "#VALUE!", code: error.code, message: error.sentence(locale) };
  }
}

function callOf(line: string): Evaluation {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.trim());
  } catch (error) {
    if (error instanceof SyntaxError) throw new CliError("lineNotJson");
    throw error;
  }
  if (!isCall(parsed)) throw new CliError("callInvalid");
  return parsed;
}

function isCall(value: unknown): value is Evaluation {
  if (typeof value !== "object" || value === null) return false;
  const { function: name, args, locale = "zh-CN" } = value as Record<string, unknown>;
  return (
    typeof name === "string" &&
    Array.isArray(args) &&
    args.every((argument) => isCell(argument) || isRange(argument)) &&
    (locale === "zh-CN" || locale === "en-US")
  );
}

function isRange(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((row: unknown) => Array.isArray(row) && row.every(isCell))
  );
}

function isCell(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== "object") return true;
  return "error" in value && typeof value.error === "string";
}
