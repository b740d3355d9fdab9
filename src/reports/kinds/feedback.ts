import { gap, isAbove, isEqual, type Figure } from "../data/figure";
import type { Block, ReportTable, TableColumn } from "../data/report";
import { joined, line, room, type Text } from "../data/text";
import { titleAct } from "../facts/schemeName";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { POINTS } from "../patterns/dimensions";
import { advice } from "../patterns/unit/advice";
import { factsLine } from "../patterns/unit/factsLine";
import { lossSentence } from "../patterns/unit/losses";
import { originSentences } from "../patterns/unit/origins";
import { strengths, weaknesses } from "../patterns/unit/strengths";
import { bare } from "../tables/scoresTables";
import { fileTitle } from "./fileTitle";
import type { Kind } from "./kind";

/** 单位反馈单 (S01, S12): one page for one unit; no other unit is named in it. */
export const feedback: Kind = {
  isByUnit: true,
  make(facts, words, { unit }) {
    if (!unit) return { refusal: UNIT_NEEDED };
    return {
      report: {
        kind: "feedback",
        page: "form",
        state: facts.state,
        title: [[unit.whole], words.year, line`${titleAct(facts)}结果反馈单`],
        address: null,
        blocks: blocksOf(facts, words, unit),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => fileTitle(facts, "反馈单"),
};

const UNIT_NEEDED = {
  code: "unitNeeded",
  message: {
    "zh-CN": "反馈单是给一个单位的：请指定单位，或为全部单位各做一份",
    "en-US": "A feedback sheet is for one unit: name the unit, or make one for each",
  },
};

function blocksOf(facts: ReportFacts, words: PaperWords, unit: UnitFacts): Block[] {
  const heading = (text: string): Block => ({ kind: "heading", level: 1, text });
  const paragraph = (text: Text): Block => ({ kind: "paragraph", text });
  const parts = (texts: readonly (Text | undefined)[]): Block[] => {
    const text = joined(texts);
    return text.length > 0 ? [paragraph(text)] : [];
  };
  if (!unit.score) return [paragraph(factsLine(facts, unit)), ...receipt(words)];
  const group = facts.groupOf(unit);
  const isCompared = !group.isSmall && group.dimensions.length > 0;
  const table =
    group.dimensions.length > 0 ? [heading("一、得分构成"), marksTable(facts, unit)] : [];
  return [
    paragraph(factsLine(facts, unit)),
    ...table,
    ...(isCompared
      ? [
          heading("二、主要成绩"),
          ...parts([strengths(facts, unit)]),
          heading("三、主要差距"),
          ...parts([weaknesses(facts, unit), lossSentence(unit), originSentences(facts, unit)]),
        ]
      : [heading("二、主要差距"), ...parts([lossSentence(unit), originSentences(facts, unit)])]),
    heading(isCompared ? "四、改进建议" : "三、改进建议"),
    ...parts([advice(facts, unit)]),
    ...receipt(words),
  ];
}

/** 维度 1945 · 得分/满分 1500 · 得分率 1100 · 平均 1100 · 相差 1100 · 最高 1000 · 名次 1100. */
function marksTable(facts: ReportFacts, unit: UnitFacts): Block {
  const group = facts.groupOf(unit);
  const columns: TableColumn[] = [
    { header: "维度", width: group.isSmall ? 6245 : 1945, align: "left" },
    { header: "得分/满分", width: 1500, align: "right" },
    { header: "得分率", width: 1100, align: "right" },
    ...(group.isSmall ? [] : COMPARED),
  ];
  const rows = group.dimensions.map(({ dimension, rates }, index): Text[] => {
    const { points, weight, rate } = unit.dimensions[index]!;
    const own: Text[] = [
      [{ ...dimension.quote }],
      line`${points}/${weight}`,
      rate ? [rate] : line`—`,
    ];
    if (group.isSmall) return own;
    const mean = rates?.mean;
    const apart = rate && mean ? signedGap(rate, mean) : undefined;
    return [
      ...own,
      mean ? [mean] : line`—`,
      bare(apart),
      rates ? [rates.max] : line`—`,
      placeText(facts, unit, index),
    ];
  });
  const blanks = columns.slice(2).map((): Text => []);
  const table: ReportTable = {
    columns,
    rows,
    foot: [[line`合计`, bare(unit.weighted), ...blanks]],
  };
  return { kind: "table", table };
}

const COMPARED: readonly TableColumn[] = [
  { header: "平均", width: 1100, align: "right" },
  { header: "相差", width: 1100, align: "right" },
  { header: "最高", width: 1000, align: "right" },
  { header: "名次", width: 1100, align: "right" },
];

function signedGap(own: Figure, mean: Figure): Figure {
  const apart = gap(own, mean, { unit: POINTS });
  const isBelow = isAbove(mean, own);
  const { from } = apart;
  if (!isBelow) return { ...apart, shown: isEqual(own, mean) ? apart.shown : `+${apart.shown}` };
  const turned = "operation" in from ? { ...from, over: [...from.over].reverse() } : from;
  return { ...apart, shown: `-${apart.shown}`, value: `-${apart.value}`, from: turned };
}

function placeText(facts: ReportFacts, unit: UnitFacts, dimension: number): Text {
  const place = facts.placeIn(unit, dimension);
  return place ? line`第${place}` : line`—`;
}

/** 回执: the unit says whether it objects. */
function receipt(words: PaperWords): Block[] {
  const within = words.given("appealWithin");
  const until = within ? line`（有异议的，请于${within}内书面提出）` : undefined;
  return [
    { kind: "heading", level: 1, text: "回执" },
    { kind: "paragraph", text: line`对以上结果：□无异议${room(1)}□有异议${until}` },
    { kind: "line", text: line`负责人签字：${room(8)}日期：${room(6)}`, align: "right" },
  ];
}
