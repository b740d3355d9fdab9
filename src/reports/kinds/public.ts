import { wholeNumber } from "../data/exact";
import { countOf, figure } from "../data/figure";
import { placeText } from "../data/placeText";
import type { Block, TableColumn } from "../data/report";
import type { Source } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { PublicColumn } from "../../grading/read/readPaper";
import { dayText, type PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { schemeInText, titleName } from "../facts/schemeName";
import type { UnitFacts } from "../facts/unitFacts";
import { workingPeriod } from "../../grading/calendar/workingDays";
import { bandQuote } from "../patterns/grades";
import { bare, serial } from "../tables/scoresTables";
import { fileTitle } from "./fileTitle";
import type { Kind, Refusal, Stage } from "./kind";

/**
 * 公示表 (S11): who is to be 优秀, or all results. Never reasons, vetoes, remarks, marks, 建议 or anything of who rated: only
 * names and decided grades, and what 公示列 adds.
 */
export const publicNotice: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words, { stage = "proposed" }) {
    const listed = listedUnits(facts, stage);
    const refusal = refusalOf(facts, stage, listed);
    if (refusal) return { refusal };
    const top = bandQuote({ facts, words, hasScores: false }, 0);
    const { plain } = facts.noun;
    const title = stage === "proposed" ? line`拟评${top}${plain}的公示` : line`结果的公示`;
    return {
      report: {
        kind: "public",
        page: "document",
        // Only decided grades stand here, so the paper is final whatever the rest of the workbook waits for.
        state: "final",
        title: [line`关于${words.year}`, [titleName(facts)], title],
        address: null,
        blocks: [
          { kind: "paragraph", text: textOf(facts, words, { stage, listed, top }) },
          tableOf(facts, listed),
        ],
        sign: { issuer: words.needed("issuer"), date: words.date },
        attachments: [],
        findings: words.findings,
      },
    };
  },
  own: {
    of: "list",
    listed: (facts, { stage = "proposed" }) => listedUnits(facts, stage),
    hasScores: () => false,
  },
  fileName: (facts) => fileTitle(facts, "结果公示"),
};

function listedUnits(facts: ReportFacts, stage: Stage): UnitFacts[] {
  return stage === "proposed" ? topUnits(facts) : gradedUnits(facts);
}

/** Those whose decided grade is the best. */
function topUnits({ units }: ReportFacts): UnitFacts[] {
  return units.filter(({ isDecided, grade }) => isDecided && grade.band === 0);
}

/** Those with a grade, by band, then in the order of the data. */
function gradedUnits({ units }: ReportFacts): UnitFacts[] {
  return units
    .filter(({ grade }) => grade.kind !== "none")
    .sort((a, b) => a.grade.band - b.grade.band || a.index - b.index);
}

function refusalOf(
  facts: ReportFacts,
  stage: Stage,
  listed: readonly UnitFacts[],
): Refusal | undefined {
  const { grading, state, units, noun } = facts;
  if (state === "draft") return refused("publicDraft", DRAFT);
  const top = grading.read.scheme.bands[0]!.name;
  const waiting = units.filter(({ isDecided, grade }) => {
    if (isDecided || grade.kind === "none") return false;
    return stage === "result" || grade.band === 0 || grade.possible.includes(top);
  });
  if (waiting.length > 0) {
    return refused("publicUndecided", {
      "zh-CN": `还有${waiting.length}${noun.counted}未审定，不能公示：请先在窗格的“审定”页审定并写入`,
      "en-US": `${waiting.length} not decided yet, so nothing can be made public: decide on the page Decide of the pane first`,
    });
  }
  return listed.length === 0 ? refused("publicNobody", NOBODY) : undefined;
}

function refused(code: string, message: Refusal["message"]): Refusal {
  return { code, message };
}

const DRAFT = {
  "zh-CN": "这是预评分（草稿），不能公示：请补全数据，评分并审定后再公示",
  "en-US":
    "This is a draft, which cannot be made public: complete the data, grade and decide first",
};
const NOBODY = {
  "zh-CN": "没有审定为最高等次的单位，没有可公示的内容：请先在窗格的“审定”页审定并写入",
  "en-US":
    "Nobody is decided to have the best grade, so there is nothing to make public: decide on the page Decide of the pane first",
};

interface Stated {
  readonly stage: Stage;
  readonly listed: readonly UnitFacts[];
  readonly top: Text;
}

function textOf(facts: ReportFacts, words: PaperWords, { stage, listed, top }: Stated): Text {
  const { counted, isPersons } = facts.noun;
  const list: Source =
    stage === "proposed"
      ? { field: "inBand", scope: facts.scope, of: facts.grading.read.scheme.bands[0]!.name }
      : { list: listed.map(({ whole }) => ({ cell: whole.from })) };
  const count = countOf(listed, list, counted);
  const meeting = words.needed("meeting");
  const what =
    stage === "proposed"
      ? line`经${meeting}研究，拟确定下列${count}为${top}等次，现予公示。`
      : line`经${meeting}审定，现将${count}的考核结果予以公示。`;
  const how = isPersons ? "请署真实姓名" : "单位加盖公章，个人署真实姓名";
  const ask = line`对公示内容有异议的，请以书面形式向${words.needed("issuer")}反映，${how}。`;
  return line`根据${schemeInText(facts)}，${what}${periodText(facts, words)}${ask}联系电话：${words.needed("phone")}。`;
}

/** 公示期5个工作日，自…起至…止: the first day printed is the first that counts. */
function periodText({ paper, grading }: ReportFacts, words: PaperWords): Text {
  const place = grading.read.settings.placeOf("publicDays");
  const stated: Source =
    place.address === "" ? { fixed: "publicDays" } : { cell: placeText(place) };
  const days = figure(wholeNumber(paper.publicDays), stated, { unit: "个工作日" });
  const start = paper.texts.publicFrom;
  if (start === "") return line`公示期${days}，自${words.needed("publicFrom")}起。`;
  const { from, to } = workingPeriod(start, paper.publicDays, paper.isFirstDayCounted);
  const source: Source = { cell: placeText(grading.read.settings.placeOf("publicFrom")) };
  const after = (place: number): Source => ({
    operation: "workingDayAfter",
    over: [source, { line: place }],
  });
  words.tell(WEEKDAYS);
  const first = dayText(from, after(1));
  const last = dayText(to, after(paper.publicDays));
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return line`公示期${days}，自${first}起至${joined([isSameYear ? last.slice(1) : last])}止。`;
}

const WEEKDAYS = {
  code: "publicWeekdays",
  message: {
    "zh-CN": "公示期只按周六、周日推算，遇法定节假日和调休请核对截止日期",
    "en-US":
      "The public period counts Mondays to Fridays only; check the last day against public holidays",
  },
};

/** 序号 900, 单位 5445, 等次 2500; what 公示列 adds takes its width from 单位. */
function tableOf(facts: ReportFacts, listed: readonly UnitFacts[]): Block {
  const extra = facts.paper.publicColumns;
  const columns: TableColumn[] = [
    { header: "序号", width: 900, align: "center" },
    { header: facts.noun.header, width: 5445 - 1200 * extra.length, align: "left" },
    ...extra.map((header): TableColumn => ({
      header,
      width: 1200,
      align: header === "类别" ? "center" : "right",
    })),
    { header: "等次", width: 2500, align: "center" },
  ];
  const rows = listed.map((unit, place): Text[] => [
    [serial(place)],
    [unit.whole],
    ...extra.map((column) => EXTRA[column](facts, unit)),
    [unit.grade.quote],
  ]);
  return { kind: "table", table: { columns, rows } };
}

const EXTRA: Readonly<Record<PublicColumn, (facts: ReportFacts, unit: UnitFacts) => Text>> = {
  类别: (facts, unit) => line`${facts.classFactsOf(unit).quote}`,
  总分: (_, { score }) => bare(score),
  名次: (_, { rank }) => bare(rank),
};
