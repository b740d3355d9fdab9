import { statistic, type Figure } from "../data/figure";
import type { Block } from "../data/report";
import { joined, line, type Text } from "../data/text";
import type { PaperWords } from "../facts/paperText";
import { namesIn } from "../facts/names";
import { OPEN_WORDS, type Proposal } from "../facts/proposals";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { proposalSummary, proposed, type Proposed } from "../patterns/proposals";
import { numberedSections } from "../patterns/numberedSections";
import { proposalTable, rulesTable } from "../tables/rewardsTables";
import { yearTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 奖惩建议 (S09, S19): what 奖惩规则 says of each unit, for the leading group to decide. */
export const rewards: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words) {
    const found = proposed(facts);
    const { rules } = found;
    if (rules.length === 0) return { refusal: NO_RULES };
    if (rules.some(({ isSample }) => isSample)) words.tell(SAMPLES);
    return {
      report: {
        kind: "rewards",
        page: "document",
        state: facts.state,
        title: [words.year, line`考核奖惩建议`],
        address: null,
        blocks: blocksOf(facts, words, found),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => yearTitle(facts, "考核奖惩建议"),
};

const NO_RULES = {
  code: "rewardsNone",
  message: {
    "zh-CN": "“奖惩规则”表里没有适用的规则（都停用了，或对象不符）：请启用或填写规则后再出奖惩建议",
    "en-US":
      "The sheet of rewards has no rule that applies (all are inactive, or for others): activate or add one first",
  },
};

const SAMPLES = {
  code: "rewardsSample",
  message: {
    "zh-CN":
      "工作簿没有可用的“奖惩规则”表，奖惩建议按示例规则列出，只供参考：请加上“奖惩规则”表，填写本单位的规则",
    "en-US":
      "The workbook has no sheet of rewards that can be used, so the proposals follow sample rules: add the sheet with the rules of your office",
  },
};

function blocksOf(facts: ReportFacts, words: PaperWords, found: Proposed): Block[] {
  const { rules, proposals, open } = found;
  const paragraph = (text: Text | undefined): Block[] =>
    text && text.length > 0 ? [{ kind: "paragraph", text }] : [];
  const isListed = proposals.length + open.length > 0;
  const isSample = rules.some((rule) => rule.isSample);
  return numberedSections([
    {
      title: "建议",
      blocks: [
        ...paragraph(proposalSummary(facts, found)),
        ...paragraph(bothSentence(facts, proposals)),
        ...paragraph(unjudgedSentences(facts, proposals)),
        ...paragraph(openSentence(facts, open)),
        ...paragraph(amountSentence(proposals)),
      ],
    },
    { title: "建议清单", blocks: isListed ? [proposalTable(facts, proposals, open)] : [] },
    {
      title: "奖惩规则",
      blocks: [
        ...paragraph(
          isSample
            ? line`工作簿没有可用的奖惩规则表，以下为示例规则，不作为依据。`
            : line`以上建议按下列规则提出。`,
        ),
        rulesTable(rules),
      ],
    },
    {
      title: "说明",
      blocks: paragraph(
        line`以上为建议，由${words.given("meeting") ?? line`领导小组`}审定；限制、提醒、约谈、整改、问责在等次审定后提出。`,
      ),
    },
  ]);
}

/** Praise and blame for one unit are both listed; the meeting weighs them. */
function bothSentence(facts: ReportFacts, proposals: readonly Proposal[]): Text | undefined {
  const has = (unit: UnitFacts, types: readonly string[]): boolean =>
    proposals.some((each) => {
      const isMet = each.kind === "given" || each.kind === "waiting";
      return isMet && each.unit === unit && types.includes(each.rule.type);
    });
  const units = facts.units.filter(
    (unit) => has(unit, ["reward", "incentive"]) && has(unit, ["talk", "accountability"]),
  );
  return units.length === 0
    ? undefined
    : line`${namesIn(facts, units)}同时符合奖励和问责条件，请研究。`;
}

function unjudgedSentences(facts: ReportFacts, proposals: readonly Proposal[]): Text | undefined {
  const texts = (["noPastGrade", "noPastRank", "tooFew"] as const).map((kind) => {
    const own = proposals.filter((each) => each.kind === kind);
    if (own.length === 0) return undefined;
    const units = [...new Set(own.map(({ unit }) => unit))];
    const conditions = joined([...new Set(own.map(({ rule }) => rule.conditionText))], "、");
    return line`条件“${conditions}”（${namesIn(facts, units)}）${OPEN_WORDS[kind]}。`;
  });
  return joined(texts);
}

function openSentence(facts: ReportFacts, open: readonly UnitFacts[]): Text | undefined {
  if (open.length === 0) return undefined;
  return line`${namesIn(facts, open)}的等次未定，暂不提出。`;
}

/** 标准 is added up only within one unit of measure. */
function amountSentence(proposals: readonly Proposal[]): Text | undefined {
  const byUnit = new Map<string, Figure[]>();
  for (const { rule, kind } of proposals) {
    if (kind !== "given" || !rule.amount) continue;
    byUnit.set(rule.unit, [...(byUnit.get(rule.unit) ?? []), rule.amount]);
  }
  if (byUnit.size === 0) return undefined;
  const sums = [...byUnit.values()].map((amounts): Text => {
    const from = { list: amounts.map((each) => each.from) };
    const sum = statistic("sum", amounts, from);
    return [{ ...sum, shown: sum.shown.replace(/\.?0+$/, "") }];
  });
  return line`标准合计${joined(sums, "、")}。`;
}
