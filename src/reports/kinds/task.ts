import type { Block, FormCell, ReportFinding, ReportTable } from "../data/report";
import { line, quote, type Text } from "../data/text";
import { placeText } from "../data/placeText";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { schemeInText } from "../facts/schemeName";
import type { UnitFacts } from "../facts/unitFacts";
import { DAY_BLANK } from "../patterns/signing";
import { goalsTable } from "../tables/goalsTable";
import { fileTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 目标责任书 (S10, S12, S21): what a unit is to reach, signed by both sides at the start of the year. */
export const task: Kind = {
  isByUnit: true,
  basis: "scheme",
  make(facts, words, { unit }) {
    if (!unit) return { refusal: UNIT_NEEDED };
    for (const problem of facts.records.targetChanges.problems) words.tell(problem);
    return {
      report: {
        kind: "task",
        page: "form",
        // It holds no result, so nothing of it waits for a decision.
        state: "final",
        title: [[unit.whole], words.year, line`目标责任书`],
        address: null,
        blocks: [
          { kind: "paragraph", text: introduction(facts, words, unit) },
          goalsTable(facts, unit),
          { kind: "line", text: [] },
          signatures(facts, words, unit),
          ...changesPage(facts, unit),
        ],
        sign: null,
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => fileTitle(facts, "目标责任书"),
};

const UNIT_NEEDED: ReportFinding = {
  code: "unitNeeded",
  message: {
    "zh-CN": "目标责任书一个单位一份：请指定单位，或为全部单位各做一份",
    "en-US": "A letter of goals is for one unit: name the unit, or make one for each",
  },
};

function introduction(facts: ReportFacts, words: PaperWords, unit: UnitFacts): Text {
  return line`根据${schemeInText(facts)}，${words.needed("assessor")}与${unit.quote}约定${words.year}目标如下。`;
}

const SIDES = [4422, 4423] as const;
const SIDE_HEIGHT = 1500;

/** Who sets the goals and who takes them on. */
function signatures({ noun }: ReportFacts, words: PaperWords, unit: UnitFacts): Block {
  const side = (texts: readonly Text[]): FormCell => ({
    texts,
    span: 1,
    isLabel: false,
    sign: DAY_BLANK,
  });
  const taking = noun.isPersons
    ? [line`责任人：${unit.whole}`, line`签字：`]
    : [line`责任单位（盖章）：${unit.whole}`, line`负责人签字：`];
  const giving = [line`考核单位（盖章）：${words.needed("assessor")}`, line`负责人签字：`];
  return {
    kind: "form",
    form: { widths: SIDES, rows: [{ height: SIDE_HEIGHT, cells: [side(giving), side(taking)] }] },
  };
}

/** Targets that were changed in the course of the year, on a page of their own; nothing where there are none. */
function changesPage({ grading, records }: ReportFacts, unit: UnitFacts): Block[] {
  const { scheme, indicators } = grading.read;
  const changes = records.targetChanges.changes.filter((each) => each.unit === unit.name);
  if (changes.length === 0) return [];
  const rows = changes.map((each): Text[] => {
    const index = scheme.indicators.findIndex(({ code }) => code === each.code);
    const at = placeText(indicators.placeOf(index, "name"));
    const name = quote(scheme.indicators[index]!.name, at, true);
    return [[name], each.old, each.new, each.date, each.document];
  });
  const columns: ReportTable["columns"] = [
    { header: "指标", width: 2745, align: "left" },
    { header: "原目标", width: 1300, align: "center" },
    { header: "新目标", width: 1300, align: "center" },
    { header: "申请日期", width: 1500, align: "center" },
    { header: "批复文号", width: 2000, align: "left" },
  ];
  return [
    { kind: "pageBreak" },
    { kind: "heading", level: 1, text: "目标调整" },
    { kind: "table", table: { columns, rows } },
  ];
}
