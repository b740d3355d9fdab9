import type { Attachment, Block } from "../data/report";
import { line, type Text } from "../data/text";
import { numeral } from "../data/numerals";
import { numbered } from "../charts/numbered";
import { rankingChart } from "../charts/ranking";
import { titleName } from "../facts/schemeName";
import { byClass, sentences, type PaperContext } from "../patterns/context";
import { achievements, dimensionSentence } from "../patterns/dimensions";
import { openSentences, pendingSentences, bandSentence } from "../patterns/grades";
import { numberedSections } from "../patterns/numberedSections";
import { opening } from "../patterns/opening";
import { paragraphs } from "../patterns/paragraphs";
import { demands, problemTexts } from "../patterns/problems";
import { ledgerSentence, scoreSentence, tieSentences } from "../patterns/scores";
import { vetoSentences } from "../patterns/vetoes";
import { yearSentence } from "../patterns/years";
import { ratesTables } from "../tables/ratesTables";
import { listedUnits, scoresTables } from "../tables/scoresTables";
import { fileTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 通报 (S08): results, achievements, problems and what is asked for, to all units. */
export const bulletin: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words) {
    const context: PaperContext = { facts, words, hasScores: facts.paper.hasBulletinScores };
    const sections = numberedSections([
      { title: "总体结果", blocks: resultBlocks(context) },
      {
        title: "主要成效",
        blocks: paragraphs(byClass(context, (classFacts) => achievements(context, classFacts))),
      },
      { title: "存在问题", blocks: paragraphs(problemTexts(context)) },
      { title: "工作要求", blocks: paragraphs([demands(context)]) },
    ]);
    return {
      report: {
        kind: "bulletin",
        page: "document",
        state: facts.state,
        title: [line`关于${words.year}`, [titleName(facts)], line`结果的通报`],
        address: words.given("addressee") ?? line`各有关单位`,
        blocks: numbered([{ kind: "paragraph", text: opening(facts, words, "通报") }, ...sections]),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: attachments(context),
        findings: words.findings,
      },
    };
  },
  own: {
    of: "list",
    listed: (facts) => listedUnits(facts, facts.paper.hasBulletinScores),
    hasScores: ({ paper }) => paper.hasBulletinScores,
  },
  fileName: (facts) => fileTitle(facts, "结果通报"),
};

/** （一）等次 （二）得分 （三）各维度 （四）与上年比较, those that have something to say. */
function resultBlocks(context: PaperContext): Block[] {
  const { hasScores } = context;
  const parts: readonly (readonly [title: string, texts: Text[], pictures?: Block[]])[] = [
    [
      "等次",
      byClass(context, (classFacts) =>
        sentences(
          bandSentence(context, classFacts),
          pendingSentences(context, classFacts),
          vetoSentences(context, classFacts),
          openSentences(context, classFacts),
        ),
      ),
    ],
    [
      "得分",
      byClass(context, (classFacts) =>
        hasScores
          ? sentences(
              scoreSentence(context, classFacts),
              tieSentences(context, classFacts),
              ledgerSentence(context, classFacts),
            )
          : undefined,
      ),
      hasScores ? rankingPictures(context) : [],
    ],
    ["各维度", byClass(context, (classFacts) => dimensionSentence(context, classFacts))],
    [
      "与上年比较",
      byClass(context, (classFacts) => (hasScores ? yearSentence(context, classFacts) : undefined)),
    ],
  ];
  const filled = parts.filter(([, texts]) => texts.length > 0);
  return filled.flatMap(([title, [first, ...rest], pictures = []], index): Block[] => [
    { kind: "paragraph", lead: `（${numeral(index + 1)}）${title}。`, text: first! },
    ...paragraphs(rest),
    ...pictures,
  ]);
}

/** A picture a class; what it shows stands in the first attachment. */
function rankingPictures({ facts }: PaperContext): Block[] {
  return facts.classes.flatMap((classFacts): Block[] => {
    const chart = rankingChart(facts, classFacts);
    return chart ? [{ kind: "chart", chart, isListed: true }] : [];
  });
}

/** Without scores in the text there are none in the attachments either: they cannot be taken back. */
function attachments({ facts, hasScores }: PaperContext): Attachment[] {
  const first = {
    title: hasScores ? "得分和等次" : "考核等次",
    blocks: scoresTables(facts, hasScores),
  };
  const rates = hasScores ? ratesTables(facts) : [];
  return rates.length === 0 ? [first] : [first, { title: "各维度得分率", blocks: rates }];
}
