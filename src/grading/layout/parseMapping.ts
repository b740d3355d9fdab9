import type { Sentence } from "../../scoring/locale";
import { applyAnswers } from "./applyAnswers";
import { checkMapping } from "./checkMapping";
import type { Mapping } from "./mapping";
import { both, type Question } from "./proposal";

export type ParsedMapping =
  | { readonly mapping: Mapping; readonly problems: readonly [] }
  | { readonly mapping: undefined; readonly problems: readonly Sentence[] };

/**
 * Reads the JSON that --propose printed, with the answers filled in, or a mapping alone. What is wrong or still open
 * comes back as sentences.
 */
export function parseMapping(text: string): ParsedMapping {
  const document = parsed(text);
  if (!isRecord(document)) {
    return failed([
      both(
        "这不是 JSON 对象，请用 --propose 重新生成",
        "This is no JSON object; make it anew with --propose",
      ),
    ]);
  }
  const { questions, mapping } = document;
  if (mapping === null) {
    return failed([
      both(
        "没有认出考核表，无法评分，请改用模板",
        "No assessment was recognised; start from a template",
      ),
    ]);
  }
  if (!("questions" in document)) return checked(mapping ?? document);
  if (!isQuestions(questions)) {
    return failed([
      both(
        "questions 的写法不对，请用 --propose 重新生成",
        "The questions are not as --propose wrote them; make them anew",
      ),
    ]);
  }
  const own = checkMapping(mapping);
  if (own.length > 0) return failed(own);
  const answered = applyAnswers(mapping as Mapping, questions);
  if (answered.mapping === undefined) return failed(answered.problems);
  return checked(answered.mapping);
}

function checked(mapping: unknown): ParsedMapping {
  const problems = checkMapping(mapping);
  return problems.length > 0 ? failed(problems) : { mapping: mapping as Mapping, problems: [] };
}

function failed(problems: readonly Sentence[]): ParsedMapping {
  return { mapping: undefined, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isQuestions(value: unknown): value is readonly Question[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        isRecord(each) &&
        typeof each["id"] === "string" &&
        isSentence(each["text"]) &&
        (each["answer"] === null || typeof each["answer"] === "string") &&
        Array.isArray(each["options"]) &&
        each["options"].every(
          (option) =>
            isRecord(option) && typeof option["id"] === "string" && isRecord(option["set"]),
        ),
    )
  );
}

function isSentence(value: unknown): boolean {
  return (
    isRecord(value) && typeof value["zh-CN"] === "string" && typeof value["en-US"] === "string"
  );
}
