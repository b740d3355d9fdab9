import { balance } from "../analysis/balance";
import { boundary } from "../analysis/boundary";
import { contribution } from "../analysis/contribution";
import { correlation } from "../analysis/correlation";
import { dimensions } from "../analysis/dimensions";
import { discrimination } from "../analysis/discrimination";
import { distribution } from "../analysis/distribution";
import { heat } from "../analysis/heat";
import { objective } from "../analysis/objective";
import { answersOf, type Part } from "../analysis/part";
import { robustness } from "../analysis/robustness";
import { trialsOf, type Trials } from "../analysis/trials";
import { years } from "../analysis/years";
import { classMeansChart } from "../charts/classMeans";
import { numbered } from "../charts/numbered";
import type { Block } from "../data/report";
import { line } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import { titleName } from "../facts/schemeName";
import { classesSentence } from "../patterns/annual/classes";
import type { PaperContext } from "../patterns/context";
import { numberedSections } from "../patterns/numberedSections";
import { yearTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 分析: what the office asks of its own scheme and results before it defends them, each picture with the sentence on it. */
export const analysis: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words) {
    const context: PaperContext = { facts, words, hasScores: true };
    const sections = [
      sectionOf(context, distribution),
      { title: "类别比较", blocks: classBlocks(context) },
      ...partsOf(facts).map((part) => sectionOf(context, part)),
    ];
    return {
      report: {
        kind: "analysis",
        page: "form",
        state: facts.state,
        title: [words.year, [titleName(facts)], line`分析`],
        address: null,
        blocks: numbered(numberedSections(sections)),
        sign: null,
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => yearTitle(facts, "考核分析"),
};

/** Trials are made once for all classes, when the first part asks for them. */
function partsOf(facts: ReportFacts): Part[] {
  let made: Trials | undefined;
  const trials = (): Trials => (made ??= trialsOf(facts));
  return [
    dimensions,
    heat,
    contribution,
    years,
    correlation,
    discrimination,
    balance,
    objective(trials),
    robustness(trials),
    boundary,
  ];
}

function sectionOf(context: PaperContext, part: Part): { title: string; blocks: Block[] } {
  return { title: part.title, blocks: answersOf(context, part) };
}

/** Whether one class is graded harder than another. */
function classBlocks(context: PaperContext): Block[] {
  const chart = classMeansChart(context.facts);
  return [
    { kind: "paragraph", text: classesSentence(context) },
    ...(chart ? [{ kind: "chart" as const, chart }] : []),
  ];
}
