import { countOf, type Figure } from "../data/figure";
import type { Attachment, Block } from "../data/report";
import { joined, line, type Text } from "../data/text";
import { numeral } from "../data/numerals";
import { baseScore } from "../facts/baseScore";
import type { ReportFacts } from "../facts/reportFacts";
import type { ChartSpec } from "../data/chart";
import { classMeansChart } from "../charts/classMeans";
import { contributionChart } from "../charts/contribution";
import { distributionChart } from "../charts/distribution";
import { numbered } from "../charts/numbered";
import { rankingChart } from "../charts/ranking";
import { yearChart } from "../charts/yearOnYear";
import { titleName } from "../facts/schemeName";
import { byRank } from "../facts/classFacts";
import { aimsSentence } from "../patterns/annual/aims";
import { classesSentence } from "../patterns/annual/classes";
import { cutsSentence } from "../patterns/annual/cuts";
import { gapsSentence } from "../patterns/annual/gaps";
import { ratingsSentence } from "../patterns/annual/ratings";
import { rulesSentence } from "../patterns/annual/rules";
import { byClass, sentences, type PaperContext } from "../patterns/context";
import { dimensionSentence } from "../patterns/dimensions";
import { bandSentence, openSentences, pendingSentences } from "../patterns/grades";
import { proposalSummary, proposed } from "../patterns/proposals";
import { numberedSections } from "../patterns/numberedSections";
import { opening } from "../patterns/opening";
import { paragraphs } from "../patterns/paragraphs";
import { demands, problemTexts } from "../patterns/problems";
import { ledgerSentence, scoreSentence, tieSentences } from "../patterns/scores";
import { vetoSentences } from "../patterns/vetoes";
import { yearScoreSentence, yearSentence } from "../patterns/years";
import { bandTable } from "../tables/bandTable";
import { indicatorTables } from "../tables/indicatorTables";
import { rankingTables } from "../tables/rankingTable";
import { fileTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 年度报告 (S20): aims, methods, results, problems and advice of a year, for the leaders and the archive. */
export const annual: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words) {
    const context: PaperContext = { facts, words, hasScores: true, scoresAttachment: 2 };
    return {
      report: {
        kind: "annual",
        page: "document",
        state: facts.state,
        title: [words.year, [titleName(facts)], line`报告`],
        address: null,
        blocks: numbered(numberedSections(partsOf(context))),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: attachments(context),
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => fileTitle(facts, "报告"),
};

/** Each part; one without data says so in a sentence. */
function partsOf(context: PaperContext): { title: string; blocks: Block[] }[] {
  const { facts, words } = context;
  const method = joined([ratingsSentence(facts), gapsSentence(facts), cutsSentence(facts)]);
  const part = (title: string, texts: readonly Text[], otherwise: Text) => {
    return { title, blocks: paragraphs(texts.length > 0 ? texts : [otherwise]) };
  };
  return [
    part("引言", [opening(facts, words, "报告")], []),
    part(
      "考核目标",
      byClass(context, (classFacts) => aimsSentence(context, classFacts)),
      line`方案没有计入总分的指标。`,
    ),
    part("考核方法", [method, rulesSentence(context)], []),
    { title: "考核结果", blocks: resultBlocks(context) },
    part("问题分析", problemTexts(context), line`${whyNot(facts)}，不作问题分析。`),
    part("改进建议", [demands(context)], []),
    ...consequences(facts),
  ];
}

/** What results lead to, where the office has written its rules down. */
function consequences(facts: ReportFacts): { title: string; blocks: Block[] }[] {
  if (facts.grading.read.rewards === null) return [];
  const found = proposed(facts);
  if (found.rules.length === 0) return [];
  return [{ title: "结果运用", blocks: paragraphs([proposalSummary(facts, found)]) }];
}

/** （一）总体 （二）分维度 （三）分类别 （四）与上年. */
function resultBlocks(context: PaperContext): Block[] {
  const whole = byClass(context, (classFacts) =>
    sentences(
      bandSentence(context, classFacts),
      pendingSentences(context, classFacts),
      vetoSentences(context, classFacts),
      openSentences(context, classFacts),
      scoreSentence(context, classFacts),
      tieSentences(context, classFacts),
      ledgerSentence(context, classFacts),
    ),
  );
  const rated = byClass(context, (classFacts) => dimensionSentence(context, classFacts));
  const years = byClass(context, (classFacts) =>
    sentences(yearSentence(context, classFacts), yearScoreSentence(context, classFacts)),
  );
  const { facts } = context;
  const parts: readonly ResultPart[] = [
    {
      title: "总体",
      texts: whole,
      otherwise: line`没有可以公布的结果。`,
      charts: facts.classes.flatMap((classFacts) => [
        distributionChart(facts, classFacts),
        rankingChart(facts, classFacts),
      ]),
    },
    {
      title: "分维度",
      texts: rated,
      otherwise: line`${whyNot(facts)}，不作维度比较。`,
      charts: facts.classes.map((classFacts) => contributionChart(facts, classFacts)),
    },
    { title: "分类别", texts: [classesSentence(context)], charts: [classMeansChart(facts)] },
    {
      title: "与上年",
      texts: years,
      otherwise: noYear(facts),
      charts: facts.classes.map(yearChart),
    },
  ];
  return parts.flatMap(({ title, texts, otherwise = [], charts }, index): Block[] => {
    const [first = otherwise, ...rest] = texts;
    const lead = `（${numeral(index + 1)}）${title}。`;
    return [{ kind: "paragraph", lead, text: first }, ...paragraphs(rest), ...chartBlocks(charts)];
  });
}

interface ResultPart {
  readonly title: string;
  readonly texts: readonly Text[];
  readonly otherwise?: Text;
  readonly charts: readonly (ChartSpec | undefined)[];
}

/** Those that there are; scores and points stand in the second attachment, what else they show below them. */
function chartBlocks(charts: readonly (ChartSpec | undefined)[]): Block[] {
  return charts.flatMap((chart): Block[] => {
    if (!chart) return [];
    const isListed = chart.type === "bars" || chart.type === "stacked";
    return [{ kind: "chart", chart, isListed }];
  });
}

/** Why nothing is compared: too few units everywhere, no full marks to compare with, or one dimension alone. */
function whyNot({ classes, noun }: ReportFacts): string {
  if (classes.every(({ isSmall }) => isSmall)) return `${noun.plain}太少`;
  const isRated = classes.some(({ dimensions }) => dimensions.some(({ rates }) => rates));
  return isRated ? "只有一个维度" : "指标没有满分";
}

function noYear(facts: ReportFacts): Text {
  const { units } = facts;
  if (units.some(({ baseRank }) => baseRank)) return line`有上年名次的太少，不作比较。`;
  const isScored = units.some((unit) => baseScore(facts, unit));
  return isScored ? line`有上年得分的太少，不作比较。` : line`没有上年数据，不作比较。`;
}

function attachments(context: PaperContext): Attachment[] {
  const { facts } = context;
  const ranked = facts.classes.flatMap(({ all }) =>
    byRank(all.filter(({ standing }) => standing !== "absent")),
  );
  const isWhole = facts.classes.length === 1;
  const tables = rankingTables(facts, ranked, { withoutDecided: true, isWhole });
  return [
    { title: "指标和权重", blocks: indicatorTables(facts) },
    { title: "得分总表", blocks: tables.map((table) => ({ kind: "table", table })) },
    { title: "等次标准", blocks: [bandTable(context)] },
    { title: "方案指纹和检查结论", blocks: paragraphs(proofs(facts)) },
  ];
}

/** What the numbers can be held against: the scheme, the seal, and what the checks found. */
function proofs({ grading, records }: ReportFacts): Text[] {
  const fingerprint = grading.fingerprint.slice(0, SHOWN);
  const { seal } = records;
  const code = seal?.isIntact
    ? line`核验码：${{ kind: "code", text: seal.code, from: "seal" }}。`
    : line`核验码：${seal ? "封存后有改动，不印核验码；请先核对改动" : "没有封存"}。`;
  return [
    line`方案指纹：${{ kind: "code", text: fingerprint, from: "fingerprint" }}。`,
    code,
    line`检查结论：${checksText(grading.findings)}。`,
  ];
}

/** As 结果 prints it. */
const SHOWN = 8;

function checksText(findings: ReportFacts["grading"]["findings"]): Text {
  const count = (checks: "error" | "warning" | "info"): Figure => {
    const own = findings.filter(({ level }) => level === checks);
    return countOf(own, { checks }, "条");
  };
  const hasErrors = findings.some(({ level }) => level === "error");
  const errors = hasErrors ? line`错误${count("error")}` : line`没有错误`;
  return line`${errors}，提醒${count("warning")}，提示${count("info")}`;
}
