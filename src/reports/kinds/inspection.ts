import { figure } from "../data/figure";
import { wholeNumber } from "../data/exact";
import { numeral } from "../data/numerals";
import type { Block } from "../data/report";
import { FIXED } from "../data/source";
import { line, type Text } from "../data/text";
import type { PaperWords } from "../facts/paperText";
import { problemParagraphs } from "../patterns/monitor/inspection";
import { progressSentence, unreportedSentence } from "../patterns/monitor/progress";
import { numberedSections } from "../patterns/numberedSections";
import { paragraphs } from "../patterns/paragraphs";
import { demandTable } from "../tables/monitorTables";
import type { Kind, Refusal } from "./kind";
import { countGoals, monitorIn, quarterTitle } from "./quarter";

/** 督查通报 (S21): red lights and 应报未报 alone, with what is asked for; issued by 督查机构. */
export const inspection: Kind = {
  isByUnit: false,
  basis: "scheme",
  make(facts, words, choices) {
    const monitor = monitorIn(facts, choices);
    if ("refusal" in monitor) return monitor;
    const red = monitor.goals.filter(({ colour }) => colour === "red");
    const isOwed = monitor.goals.some(({ view }) => view.now.light === "awaitingData");
    if (red.length === 0 && !isOwed) return { refusal: NOTHING_RED };
    const owed = unreportedSentence(monitor);
    return {
      report: {
        kind: "inspection",
        page: "document",
        state: "final",
        title: [
          line`关于${words.yearAlone}第${numeral(monitor.quarter)}季度`,
          line`目标完成情况的督查通报`,
        ],
        address: words.given("addressee") ?? line`各有关单位`,
        blocks: [
          ...draftLine(words),
          ...numberedSections([
            { title: "基本情况", blocks: paragraphs([progressSentence(monitor)]) },
            {
              title: "存在问题",
              blocks: paragraphs([...problemParagraphs(red, countGoals), ...(owed ? [owed] : [])]),
            },
            {
              title: "督查要求",
              blocks: [
                ...paragraphs([
                  line`有关单位按下列时限整改到位，责任人负责落实，整改结果书面报送。`,
                ]),
                demandTable([
                  ...red,
                  ...monitor.goals.filter(({ view }) => view.now.light === "awaitingData"),
                ]),
                ...paragraphs([review()]),
              ],
            },
          ]),
          { kind: "line", text: line`报送：市主要领导` },
        ],
        sign: { issuer: words.given("inspector") ?? words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => quarterTitle(facts, "季度督查通报"),
};

/** Only a 政府督查机构, or one that is named for it, issues it; until one is, this is a draft for it. */
function draftLine(words: PaperWords): Block[] {
  const [inspector, approval] = [words.given("inspector"), words.given("approvedBy")];
  if (!inspector) return [{ kind: "line", text: line`代拟稿，供政府督查机构使用` }];
  return approval ? [{ kind: "line", text: line`批准：${approval}` }] : [];
}

function review(): Text {
  const days = figure(
    wholeNumber(FIXED.inspectionDays),
    { fixed: "inspectionDays" },
    { unit: "日" },
  );
  return line`对督查结论有异议的，可自收到之日起${days}内申请复核。`;
}

const NOTHING_RED: Refusal = {
  code: "inspectionNone",
  message: {
    "zh-CN": "本季度没有红灯和应报未报事项，不用出督查通报",
    "en-US":
      "No light is red and nothing is unreported in this quarter, so there is nothing to inspect",
  },
};
