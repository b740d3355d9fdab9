import type { Sentence } from "../../scoring/locale";
import { plainWord } from "../../scoring/plainWord";
import type { Part } from "../merge/part";
import { written } from "../merge/schemeDifferences";
import type { RollAnswers } from "./lineage";
import type { RollQuestion } from "./rollQuestion";
import { rollSentence } from "./rollTexts";

/** Codes whose name and unit of measure both changed: the same indicator, or another one under an old code. */
export function codeQuestions(
  last: Part,
  present: Part,
  { codes }: RollAnswers,
): { readonly questions: readonly RollQuestion[]; readonly problems: readonly Sentence[] } {
  const questions: RollQuestion[] = [];
  const problems: Sentence[] = [];
  const old = namesAndUnits(last);
  for (const [code, after] of namesAndUnits(present)) {
    const before = old.get(code);
    if (!before || isSame(before.name, after.name) || isSame(before.unit, after.unit)) continue;
    const answer = codes.get(code);
    if (answer === "fresh") problems.push(rollSentence("codeFresh", { code }));
    if (answer !== undefined) continue;
    const text = rollSentence("askCode", { code, before: told(before), after: told(after) });
    questions.push({ kind: "code", subject: code, text });
  }
  return { questions, problems };
}

interface NameAndUnit {
  readonly name: string;
  readonly unit: string;
}

function namesAndUnits({ read: { scheme, indicators } }: Part): Map<string, NameAndUnit> {
  return new Map(
    scheme.indicators.map(({ code, name }, index) => [
      code,
      { name, unit: written(indicators.cellOf(index, "unit")) },
    ]),
  );
}

function isSame(one: string, other: string): boolean {
  return plainWord(one) === plainWord(other);
}

function told({ name, unit }: NameAndUnit): Sentence {
  if (unit === "") return { "zh-CN": name, "en-US": name };
  return { "zh-CN": `${name}（${unit}）`, "en-US": `${name} (${unit})` };
}
