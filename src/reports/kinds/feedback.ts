import { gap, isAbove, isEqual, type Figure } from "../data/figure";
import type { Block, ReportTable, TableColumn } from "../data/report";
import { joined, line, room, type Text } from "../data/text";
import { numbered } from "../charts/numbered";
import { unitRatesChart } from "../charts/unitRates";
import { titleAct } from "../facts/schemeName";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import type { ClassDimension } from "../facts/classFacts";
import type { UnitFacts } from "../facts/unitFacts";
import type { Marks } from "../facts/unitMarks";
import { POINTS } from "../patterns/dimensions";
import { numberedSections } from "../patterns/numberedSections";
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
  basis: "results",
  make(facts, words, { unit }) {
    if (!unit) return { refusal: UNIT_NEEDED };
    return {
      report: {
        kind: "feedback",
        page: "form",
        state: facts.state,
        title: [[unit.whole], words.year, line`${titleAct(facts)}结果反馈单`],
        address: null,
        blocks: numbered(blocksOf(facts, words, unit)),
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  own: { of: "unit" },
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
  const paragraph = (text: Text): Block => ({ kind: "paragraph", text });
  const parts = (...texts: readonly (Text | undefined)[]): Block[] => {
    const text = joined(texts);
    return text.length > 0 ? [paragraph(text)] : [];
  };
  if (!unit.score) return [paragraph(factsLine(facts, unit)), ...receipt(words)];
  const classFacts = facts.classFactsOf(unit);
  const isCompared = !classFacts.isSmall;
  const behind = isCompared ? weaknesses(facts, unit) : undefined;
  return [
    paragraph(factsLine(facts, unit)),
    ...numberedSections([
      {
        title: "得分构成",
        blocks: classFacts.dimensions.length > 0 ? marksBlocks(facts, unit) : [],
      },
      { title: "主要成绩", blocks: isCompared ? parts(strengths(facts, unit)) : [] },
      {
        title: "主要差距",
        blocks: parts(behind, lossSentence(unit), originSentences(facts, unit)),
      },
      { title: "改进建议", blocks: parts(advice(facts, unit)) },
    ]),
    ...receipt(words),
  ];
}

/** The table, and a picture of what stands in it. */
function marksBlocks(facts: ReportFacts, unit: UnitFacts): Block[] {
  const chart = unitRatesChart(facts, unit);
  const table = marksTable(facts, unit);
  return chart ? [table, { kind: "chart", chart, isListed: true }] : [table];
}

interface MarksColumn extends TableColumn {
  readonly cell: (dimension: ClassDimension, index: number) => Text;
  readonly total?: Text;
}

/** 维度 1945 · 得分/满分 1500 · 得分率 1100 · 平均 1100 · 相差 1100 · 最高 1000 · 名次 1100; 积分 have neither rate nor place. */
function marksTable(facts: ReportFacts, unit: UnitFacts): Block {
  const { dimensions, isSmall } = facts.classFactsOf(unit);
  const isRated = dimensions.some(({ rates }) => rates !== undefined);
  const own = (index: number): Marks => unit.dimensions[index]!;
  const given: readonly (MarksColumn | false)[] = [
    {
      ...{ header: "维度", width: 1945, align: "left", total: line`合计` },
      cell: ({ dimension }) => [{ ...dimension.quote }],
    },
    {
      ...{ header: isRated ? "得分/满分" : "得分", width: 1500, align: "right" },
      total: bare(unit.weighted),
      cell: (_, index) => {
        const { points, weight, rate } = own(index);
        return rate ? line`${points}/${weight}` : [points];
      },
    },
    isRated && {
      ...{ header: "得分率", width: 1100, align: "right" },
      cell: (_, index) => textOf(own(index).rate),
    },
    ...(isSmall ? [] : comparedColumns(own)),
    isRated &&
      !isSmall && {
        ...{ header: "名次", width: 1100, align: "right" },
        cell: (_, index) => placeText(facts, unit, index),
      },
  ];
  const columns = given.filter((column) => column !== false);
  const free = PAGE_WIDTH - columns.reduce((total, { width }) => total + width, 0);
  const table: ReportTable = {
    columns: columns.map(({ header, width, align }, at) => {
      return { header, align, width: width + (at === 0 ? free : 0) };
    }),
    rows: dimensions.map((dimension, index) => columns.map(({ cell }) => cell(dimension, index))),
    foot: [columns.map(({ total = [] }) => total)],
  };
  return { kind: "table", table };
}

/** The width of all columns in twips. */
const PAGE_WIDTH = 8845;

/** Beside the others of the class: by rate, or by points where there are no full marks. */
function comparedColumns(own: (index: number) => Marks): MarksColumn[] {
  const compared = ({ rates, points }: ClassDimension, index: number) => {
    const marks = own(index);
    return marks.rate
      ? { mark: marks.rate, spread: rates }
      : { mark: marks.points, spread: points };
  };
  return [
    {
      ...{ header: "平均", width: 1100, align: "right" },
      cell: (dimension, index) => textOf(compared(dimension, index).spread?.mean),
    },
    {
      ...{ header: "相差", width: 1100, align: "right" },
      cell: (dimension, index) => {
        const { mark, spread } = compared(dimension, index);
        return bare(spread && signedGap(mark, spread.mean));
      },
    },
    {
      ...{ header: "最高", width: 1000, align: "right" },
      cell: (dimension, index) => textOf(compared(dimension, index).spread?.max),
    },
  ];
}

function textOf(each: Figure | undefined): Text {
  return each ? [each] : line`—`;
}

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
