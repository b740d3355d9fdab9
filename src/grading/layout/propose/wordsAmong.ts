import { readNumberText } from "../../../scoring/numbers/numberText";
import { markText } from "../../read/markText";
import type { RoleOfColumn } from "./columnRole";
import type { TableProposal } from "./proposal";

type Words = TableProposal["words"];

/** Dashes say that nothing stands here, not why. */
const DASH = /^[-–—―─/／.．。…·]+$/;

/** Words among the marks of the columns that count, and what each is taken for; what a word surely says is not asked. */
export function wordsAmong(chosen: readonly RoleOfColumn[]): Words {
  const counts = new Map<string, number>();
  for (const { facts } of chosen) {
    for (const [word, count] of facts.words) {
      if (Number.isNaN(markText(word))) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  return [...counts].map(([word, count]) => ({ word, count, ...meaningOf(word) }));
}

function meaningOf(word: string): Pick<Words[number], "as" | "sure"> {
  const read = readNumberText(word);
  if (read.kind === "absent" && !DASH.test(word)) {
    return { as: read.state === "notApplicable" ? "notApplicable" : "missing", sure: 1 };
  }
  if (DASH.test(word) || /未交|缺考|缺席|未参加|未提交|请假/.test(word)) {
    return { as: "missing", sure: 0.6 };
  }
  return { as: "notApplicable", sure: 0.6 };
}

/** Words whose meaning is asked. */
export function unclearWords(words: Words): Words {
  return words.filter(({ sure }) => sure < 1);
}
