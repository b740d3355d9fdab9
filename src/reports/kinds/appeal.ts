import type { Block } from "../data/report";
import { joined, line, room, type Text } from "../data/text";
import { itemPaths } from "../facts/itemPath";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { titleAct } from "../facts/schemeName";
import type { UnitFacts } from "../facts/unitFacts";
import { adjustmentTexts, vetoTexts } from "../patterns/appeal/adjustments";
import { evidence } from "../patterns/appeal/evidence";
import { originalSentence, recheckSentence } from "../patterns/appeal/original";
import { roundingSentence } from "../patterns/appeal/rounding";
import { gradeSentences, placeSentence } from "../patterns/appeal/standing";
import { sealLine } from "../patterns/sealLine";
import { numberedSections } from "../patterns/numberedSections";
import { pathTable } from "../tables/pathTable";
import type { Kind } from "./kind";

/** 申诉复核单: how one unit came to its result, for the group that reviews its appeal; no other unit is named. */
export const appeal: Kind = {
  isByUnit: true,
  basis: "differences",
  make(facts, words, { unit }) {
    if (!unit) return { refusal: UNIT_NEEDED };
    return {
      report: {
        kind: "appeal",
        page: "form",
        state: facts.state,
        title: [[unit.whole], words.year, line`${titleAct(facts)}申诉复核单`],
        address: null,
        blocks: [
          { kind: "line", text: line`申诉事项：${room(16)}收到日期：${room(6)}` },
          ...sections(facts, unit),
          ...opinion(words),
          ...sealLine(facts),
        ],
        sign: null,
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: () => "复核单",
  unitPrefix: "复核单-",
};

const UNIT_NEEDED = {
  code: "unitNeeded",
  message: {
    "zh-CN": "复核单是给一个单位的：请指定单位，或为全部单位各做一份",
    "en-US": "An appeal review is for one unit: name the unit, or make one for each",
  },
};

function sections(facts: ReportFacts, unit: UnitFacts): Block[] {
  const paragraphs = (texts: readonly (Text | undefined)[]): Block[] =>
    texts.flatMap((text): Block[] => (text?.length ? [{ kind: "paragraph", text }] : []));
  const first = { title: "原结果", blocks: paragraphs([originalSentence(facts, unit)]) };
  const checked = { title: "复核", blocks: paragraphs([recheckSentence(facts, unit)]) };
  const last = { title: "复核意见", blocks: BLANK };
  if (!unit.score) return numberedSections([first, checked, last]);
  const paths = itemPaths(facts, unit);
  const rows = adjustmentTexts(facts, unit);
  const vetoes = vetoTexts(facts, unit);
  const isPlain = rows.length === 0 && vetoes.length === 0;
  const grounds = evidence(facts, unit, paths);
  return numberedSections([
    first,
    {
      title: "计算路径",
      blocks: paths.length > 0 ? [pathTable(facts, unit, paths)] : paragraphs([NO_PATH]),
    },
    {
      title: "依据",
      blocks: paragraphs(grounds.length > 0 ? grounds : [NO_GROUNDS]),
    },
    {
      title: "加减分",
      blocks: paragraphs([
        isPlain ? line`加减分、否决：无。` : rows.length > 0 ? joined(rows) : line`无。`,
      ]),
    },
    { title: "否决", blocks: paragraphs([vetoes.length > 0 ? joined(vetoes) : line`无。`]) },
    {
      title: "修约和等次",
      blocks: paragraphs([
        roundingSentence(facts, unit),
        joined([gradeSentences(facts, unit), placeSentence(facts, unit)]),
      ]),
    },
    checked,
    last,
  ]);
}

const NO_PATH = line`本方案没有计入总分的指标。`;
const NO_GROUNDS = line`各项由评分直接计入，没有目标、核减和票数。`;

/** Room for what the review group writes. */
const BLANK: readonly Block[] = [1, 2, 3].map(() => ({ kind: "line", text: line`${room(1)}` }));

function opinion(words: PaperWords): Block[] {
  const reviewed = words.given("reviewedBy") ?? line`${room(4)}`;
  const text = line`经办：${room(4)}审核：${reviewed}${room(1)}负责人：${room(4)}日期：${room(6)}`;
  return [{ kind: "line", text }];
}
