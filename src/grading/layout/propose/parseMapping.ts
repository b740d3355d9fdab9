import type { Sentence } from "../../../scoring/locale";
import { applyAnswers } from "./applyAnswers";
import { checkMapping } from "../mapping/checkMapping";
import { liftMapping } from "../mapping/liftMapping";
import type { Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
import type { Question } from "./proposal";
import { RECOGNITION_FORMAT } from "./recognition";

export type ParsedMapping =
  | { readonly mapping: Mapping; readonly problems: readonly [] }
  | { readonly mapping: undefined; readonly problems: readonly Sentence[] };

/**
 * Reads the JSON that --propose printed, with the answers filled in, or a mapping alone, also one of an earlier version.
 * What is wrong or still open comes back as sentences.
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
  if (document["format"] === RECOGNITION_FORMAT) return fromRecognition(document);
  const lifted = liftMapping("mapping" in document ? document["mapping"] : document);
  return lifted === null ? failed([NOTHING]) : checked(lifted);
}

const NOTHING = both(
  "没有认出考核表，无法评分，请改用模板",
  "No assessment was recognised; start from a template",
);

/** The table that is chosen, with its questions answered. */
function fromRecognition({ tables }: Readonly<Record<string, unknown>>): ParsedMapping {
  const all = Array.isArray(tables) ? tables.filter(isRecord) : [];
  const table = all.find((each) => each["chosen"] === true);
  if (!table) return failed([NOTHING]);
  const { questions, mapping } = table;
  const lifted = liftMapping(mapping);
  const own = checkMapping(lifted);
  if (own.length > 0) return failed(own);
  if (!isQuestions(questions)) {
    return failed([
      both(
        "questions 的写法不对，请用 --propose 重新生成",
        "The questions are not as --propose wrote them; make them anew",
      ),
    ]);
  }
  const answered = applyAnswers(lifted as Mapping, questions);
  return answered.mapping === undefined ? failed(answered.problems) : checked(answered.mapping);
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
