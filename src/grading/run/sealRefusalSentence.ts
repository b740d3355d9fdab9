import { listed, say, type Filling, type Sentence } from "../../scoring/locale";
import type { SealRefusal } from "./sealWorkbook";

const TEXTS = {
  errors: {
    "zh-CN": "还有 {count} 项错误，没有封存：请先按检查结果改正，重新写入结果后再封存",
    "en-US":
      "Not sealed, since there are {count} errors; mend what the checks list, write the results again, and seal then",
  },
  draft: {
    "zh-CN": "这还是草稿（预评分），没有封存：请补齐数据，重新写入结果后再封存",
    "en-US":
      "Not sealed, since this is a draft; complete the data, write the results again, and seal then",
  },
  noResults: {
    "zh-CN": "工作簿里还没有结果，没有封存：请先写入结果",
    "en-US": "Not sealed, since the workbook has no results yet; write them first",
  },
  differs: {
    "zh-CN":
      "结果表和现在的数据、方案对不上，没有封存：请到“解释”页复核看哪里不同，或重新检查并写入后再封存",
    "en-US":
      "Not sealed, since the results do not agree with the data and scheme as they are now; recheck them under Explain, or check and write again",
  },
  undecided: {
    "zh-CN":
      "{units} 待研究，还没有审定，没有封存：请在“审定”页决定，或在结果表填写审定等次，再封存",
    "en-US":
      "Not sealed, since no grade is decided yet for {units}; decide on the page Decide or fill in the decided grades in the results first",
  },
  undocumented: {
    "zh-CN": "{count}个审定缺文号，不能封存：请在“审定”页或结果表补上审定文号",
    "en-US":
      "Not sealed, since {count} decisions lack a document; fill it in on the page Decide or in the results",
  },
  record: {
    "zh-CN": "工作簿里的“封存”表缺列，或不是衡绩的格式，没有封存：请补上表头，或给那张表改名",
    "en-US":
      "Not sealed, since the sheet of seals lacks columns or is not ours; complete its headers, or rename it",
  },
} satisfies Record<SealRefusal["kind"], Sentence>;

const MOST = 5;

/** Why a workbook was not sealed, and what to do. */
export function sealRefusalSentence(refusal: SealRefusal): Sentence {
  const details = detailsOf(refusal);
  const text: Sentence = TEXTS[refusal.kind];
  return { "zh-CN": say(text, details, "zh-CN"), "en-US": say(text, details, "en-US") };
}

function detailsOf(refusal: SealRefusal): Filling {
  if (refusal.kind === "errors" || refusal.kind === "undocumented") {
    return { count: refusal.count };
  }
  if (refusal.kind !== "undecided") return {};
  const names = listed(refusal.units.slice(0, MOST));
  const count = refusal.units.length;
  if (count <= MOST) return { units: names };
  return {
    units: {
      "zh-CN": `${names["zh-CN"]}等 ${count} 个单位`,
      "en-US": `${names["en-US"]} and ${count - MOST} more`,
    },
  };
}
