import type { ReportFinding } from "../data/report";
import { paperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { KINDS } from "../kinds";
import type { OwnTemplate, PaperChoices, Refusal } from "../kinds/kind";
import type { KindId } from "../kindNames";
import { readTemplate } from "./fillTemplate";
import { UNIT_WORDS } from "./unitWords";
import { listVocabulary } from "./vocabularyOf";

/** Fills the template for the paper that was chosen; the findings say what it leaves blank. */
export type FillOwn = (choices: PaperChoices) => {
  readonly bytes: Uint8Array;
  readonly findings: readonly ReportFinding[];
};

/**
 * A template of the office's own for a kind of paper: .docx with words in braces. Refused where the kind has none, or with
 * the first word that may not stand there.
 */
export function ownPaper(
  facts: ReportFacts,
  kind: KindId,
  template: Uint8Array,
): { readonly fill: FillOwn } | { readonly refusal: Refusal } {
  const { own } = KINDS[kind];
  if (!own) return { refusal: NO_TEMPLATE };
  return own.of === "unit" ? unitPaper(facts, template) : listPaper(facts, template, own);
}

const NO_TEMPLATE: Refusal = {
  code: "kindHasNoTemplate",
  message: {
    "zh-CN": "这种文书不能用自己的模板：通报、反馈单、公示表、汇总表可以",
    "en-US":
      "This paper takes no template; the bulletin, the feedback sheet, the public notice and the table of results do",
  },
};

type Own = ReturnType<typeof ownPaper>;

function unitPaper(facts: ReportFacts, template: Uint8Array): Own {
  const read = readTemplate(template, UNIT_WORDS, facts.state === "draft");
  if ("refusal" in read) return read;
  return {
    fill: ({ date, unit }) => {
      const words = paperWords(facts, date);
      const bytes = read.fill({ facts, words, unit: unit!, classFacts: facts.classFactsOf(unit!) });
      return { bytes, findings: words.findings };
    },
  };
}

function listPaper(
  facts: ReportFacts,
  template: Uint8Array,
  own: Extract<OwnTemplate, { readonly of: "list" }>,
): Own {
  const read = readTemplate(template, listVocabulary(facts, own), facts.state === "draft");
  if ("refusal" in read) return read;
  return {
    fill: (choices) => {
      const words = paperWords(facts, choices.date);
      const bytes = read.fill({ facts, words, listed: own.listed(facts, choices) });
      return { bytes, findings: words.findings };
    },
  };
}
