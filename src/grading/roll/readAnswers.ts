import type { Sentence } from "../../scoring/locale";
import { namesIn, type LineageRow, type RollAnswers, type WithProblems } from "./lineage";
import { carriedScore, codeAnswer, lineageKind, mergeBasis } from "./rollWords";
import type { CodeAnswer, LineageKind, MergeBasis } from "./rollWords";
import { rollSentence } from "./rollTexts";

/** Reads answers such as 甲委=更名:甲局, 乙丙局=合并:乙局、丙局:较好者, 戊局=撤销, K1=相加, K3=改名. */
export function readAnswers(texts: readonly string[]): WithProblems<RollAnswers> {
  const problems: Sentence[] = [];
  const lineage: LineageRow[] = [];
  const basis = new Map<string, MergeBasis>();
  const codes = new Map<string, CodeAnswer>();
  for (const text of texts) {
    const [, name, word, rest = "", score = ""] = ANSWER.exec(text.trim()) ?? [];
    const kind = lineageKind(word ?? "");
    const ofBasis = mergeBasis(word ?? "");
    const ofCode = codeAnswer(word ?? "");
    if (name === undefined) problems.push(rollSentence("answerUnreadable", { text }));
    // 改名 of an indicator and 更名 of a unit are one word in English; only the latter names what was before.
    else if (ofCode && rest === "") codes.set(name, ofCode);
    else if (kind) lineage.push(rowOf(kind, { name, rest, score, said: text }, problems));
    else if (ofBasis) basis.set(name, ofBasis);
    else problems.push(rollSentence("answerUnreadable", { text }));
  }
  return { found: { lineage: splitsJoined(lineage), basis, codes }, problems };
}

const ANSWER = /^([^=＝]+?)\s*[=＝]\s*([^:：]+?)\s*(?:[:：]\s*([^:：]*?)\s*(?:[:：]\s*(.*?))?)?$/u;

interface Answer {
  readonly name: string;
  readonly rest: string;
  readonly score: string;
  readonly said: string;
}

function rowOf(
  kind: LineageKind,
  { name, rest, score, said }: Answer,
  problems: Sentence[],
): LineageRow {
  const carried = score === "" ? "none" : carriedScore(score);
  if (!carried) problems.push(rollSentence("scoreUnknown", { said, text: score }));
  const isAbolished = kind === "abolished";
  return {
    kind,
    before: isAbolished ? [name] : namesIn(rest),
    units: isAbolished ? [] : [name],
    score: carried ?? "none",
    document: "",
    said,
  };
}

/** Each unit that came of a split is answered for by itself. */
function splitsJoined(rows: readonly LineageRow[]): LineageRow[] {
  const known = new Map<string, LineageRow>();
  rows.forEach((row, index) => {
    const key = row.kind === "split" ? JSON.stringify(row.before) : String(index);
    const one = known.get(key);
    const score = one && one.score !== "none" ? one.score : row.score;
    known.set(key, one ? { ...one, score, units: [...one.units, ...row.units] } : row);
  });
  return [...known.values()];
}
