import { countOf } from "../data/figure";
import { numeral } from "../data/numerals";
import { line } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import { monitorFacts, type GoalFacts, type MonitorFacts } from "../facts/monitorFacts";
import {
  highlightSentence,
  progressSentence,
  unreportedSentence,
  worseSentence,
} from "../patterns/monitor/progress";
import { numberedSections } from "../patterns/numberedSections";
import { paragraphs } from "../patterns/paragraphs";
import { lagTable } from "../tables/monitorTables";
import type { Kind, PaperChoices, Refusal } from "./kind";

/** 季度讲评 (S21): how the goals of the quarter stand, what stands out, what lags, what comes next; for the meeting. */
export const quarter: Kind = {
  isByUnit: false,
  basis: "scheme",
  make(facts, words, choices) {
    const monitor = monitorIn(facts, choices);
    if ("refusal" in monitor) return monitor;
    const found = (texts: Parameters<typeof paragraphs>[0]) =>
      paragraphs(texts.filter((text) => text.length > 0));
    const worse = worseSentence(monitor, countGoals) ?? line`没有转差的目标。`;
    return {
      report: {
        kind: "quarter",
        page: "document",
        // It holds no grade, so nothing of it waits for a decision.
        state: "final",
        title: [words.yearAlone, line`第${numeral(monitor.quarter)}季度讲评`],
        address: null,
        blocks: numberedSections([
          { title: "进展", blocks: found([progressSentence(monitor)]) },
          {
            title: "特色亮点",
            blocks: found([highlightSentence(monitor) ?? line`没有明显超前或转绿的目标。`]),
          },
          {
            title: "差距不足",
            blocks: [
              ...found([worse, unreportedSentence(monitor) ?? []]),
              ...lagTable(monitor.goals),
            ],
          },
          { title: "下阶段工作", blocks: found([next(monitor)]) },
        ]),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => quarterTitle(facts, "季度讲评"),
};

function next({ goals }: MonitorFacts) {
  const isLate = goals.some(({ colour }) => colour === "red" || colour === "yellow");
  return isLate
    ? line`黄灯、红灯目标由承担单位按表中的措施和时限整改，下季度讲评时报告结果。`
    : line`各承担单位按序时目标继续推进。`;
}

/** So many goals of a list. */
export function countGoals(goals: readonly GoalFacts[]) {
  const list = goals.map(({ streak }) => streak.from);
  return countOf(goals, { list }, "项");
}

/** The monitor in the quarter that is asked for, or why there is none. */
export function monitorIn(
  { records }: ReportFacts,
  { quarter: asked, date }: PaperChoices,
): MonitorFacts | { readonly refusal: Refusal } {
  const found = records.monitor && monitorFacts(records.monitor, asked, date);
  return found ?? { refusal: NO_MONITOR };
}

const NO_MONITOR: Refusal = {
  code: "monitorNone",
  message: {
    "zh-CN":
      "没有季度监控：要有“目标分解”和“季度监控”两张表，“方案”要填当前季度（或指定季度），请用模板“目标分解与季度监控”",
    "en-US":
      "There is no quarter monitor: it needs the sheets Breakdown and Monitor and a quarter in the scheme (or named); start from the template goal-breakdown",
  },
};

/** 2026年第三季度讲评. */
export function quarterTitle({ paper, records }: ReportFacts, ending: string): string {
  const year = paper.year === null ? "" : `${paper.year}年`;
  const current = records.monitor?.settings.quarter;
  return `${year}${current ? `第${numeral(current)}` : ""}${ending}`;
}
