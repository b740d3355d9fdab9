import { numeral } from "../data/numerals";
import type { Block } from "../data/report";
import { line, type Text } from "../data/text";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { matters } from "../patterns/briefing/matters";
import { workSentences } from "../patterns/briefing/work";
import { byClass, gradeWord, sentences, type PaperContext } from "../patterns/context";
import { coverage } from "../patterns/coverage";
import { bandSentence } from "../patterns/grades";
import { numberedSections } from "../patterns/numberedSections";
import { scoreSentence } from "../patterns/scores";
import { namesIn } from "../facts/names";
import { classTable } from "../tables/scoresTables";
import { yearTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 考核情况汇报: for the meeting, before anything is decided; what was done, what came of it, what to weigh and decide. */
export const briefing: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words) {
    return {
      report: {
        kind: "briefing",
        page: "document",
        state: facts.state,
        title: [words.year, line`考核情况汇报`],
        address: null,
        blocks: numberedSections([
          {
            title: "考核工作开展情况",
            blocks: [coverage(facts, words), ...workSentences(facts)].map(paragraph),
          },
          { title: `得分与${gradeWord(facts)}`, blocks: resultBlocks(facts, words) },
          { title: "提请研究的事项", blocks: listed(matters(facts)) },
          { title: "请示事项", blocks: listed(requests(facts)) },
        ]),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => yearTitle(facts, "考核情况汇报"),
};

function paragraph(text: Text): Block {
  return { kind: "paragraph", text };
}

function resultBlocks(facts: ReportFacts, words: PaperWords): Block[] {
  const context: PaperContext = { facts, words, hasScores: true };
  return facts.classes.flatMap((classFacts) => {
    const own: PaperContext = { ...context, facts: { ...facts, classes: [classFacts] } };
    const texts = byClass(own, () =>
      sentences(bandSentence(context, classFacts), scoreSentence(context, classFacts)),
    );
    return [...texts.map(paragraph), ...classTable(facts, classFacts)];
  });
}

/** （一）…（二）…; one alone has no number. */
function listed(texts: readonly Text[]): Block[] {
  if (texts.length === 0) return [paragraph(line`没有需要提请研究的事项。`)];
  if (texts.length === 1) return [paragraph(texts[0]!)];
  return texts.map((text, index): Block => {
    return { kind: "paragraph", lead: `（${numeral(index + 1)}）`, text };
  });
}

/** What the meeting is asked to decide. */
function requests(facts: ReportFacts): Text[] {
  const { state } = facts;
  if (state === "draft") return [line`数据尚未补齐，以上为草稿，请会议先听取，补齐后再提请审定。`];
  if (state === "final") return [line`各${facts.noun.plain}等次已审定，请会议确认。`];
  const tied = facts.units.filter(({ grade }) => grade.kind === "pending");
  return [
    line`以上得分和建议等次，提请会议审定。`,
    ...(tied.length > 0 ? [line`${namesIn(facts, tied)}的等次待研究，提请会议研究确定。`] : []),
  ];
}
