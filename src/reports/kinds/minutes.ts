import { countOf } from "../data/figure";
import { numeral } from "../data/numerals";
import type { Block } from "../data/report";
import { joined, line, quote, type Text } from "../data/text";
import { placeText } from "../data/placeText";
import { measureWord, type PaperContext } from "../patterns/context";
import { heldBands } from "../patterns/grades";
import { dayText, type PaperWords } from "../facts/paperText";
import { selfOf } from "../facts/names";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { printedSuggestion } from "../facts/printedGrade";
import { yearTitle } from "./fileTitle";
import type { Kind, Refusal } from "./kind";

/** 会议纪要 of 等次审定: what the meeting heard, decided, and where it departed from the suggestions. */
export const minutes: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words) {
    const decided = facts.units.filter(({ isDecided }) => isDecided);
    if (decided.length === 0) return { refusal: NOTHING_DECIDED };
    const open = facts.units.filter(
      ({ standing, isDecided }) => standing === "graded" && !isDecided,
    );
    const day = facts.records.decidedAt?.day;
    return {
      report: {
        kind: "minutes",
        page: "document",
        state: facts.state,
        title: [words.needed("meeting"), line`纪要`],
        address: null,
        blocks: [
          { kind: "line", text: line`时间：${day && dayText(day.text, { cell: day.cell })}` },
          ...BLANKS.map((text): Block => ({ kind: "line", text: line`${text}：` })),
          { kind: "paragraph", text: heard(words) },
          ...resolutions(facts, words, decided, open).map((text, index): Block => ({
            kind: "paragraph",
            lead: `${numeral(index + 1)}、`,
            text,
          })),
        ],
        sign: null,
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => yearTitle(facts, "考核等次审定会议纪要"),
};

/** Filled in by whoever takes the minutes. */
const BLANKS = ["主持", "出席", "记录"] as const;

const NOTHING_DECIDED: Refusal = {
  code: "minutesNone",
  message: {
    "zh-CN": "还没有审定：请先在窗格的“审定”页审定并写入，再出会议纪要",
    "en-US": "Nothing is decided yet; decide on the page Decide of the pane before writing minutes",
  },
};

function heard(words: PaperWords): Text {
  return line`会议听取了${words.needed("assessor")}关于${words.year}考核情况的汇报，审议了等次建议。会议议定：`;
}

function resolutions(
  facts: ReportFacts,
  words: PaperWords,
  decided: readonly UnitFacts[],
  open: readonly UnitFacts[],
): Text[] {
  const context: PaperContext = { facts, words, hasScores: false };
  const bands = facts.classes.map((classFacts) => {
    const own = classFacts.all.filter((unit) => decided.includes(unit));
    const held = joined(heldBands(context, classFacts, own), "，");
    return classFacts.name === null || held.length === 0
      ? held
      : line`${classFacts.quote}：${held}`;
  });
  const departing = decided.filter(
    (unit) => !printedSuggestion(facts.grading, unit.index).includes(unit.grade.name),
  );
  return [
    line`${joined(bands, "；")}。`,
    ...(departing.length > 0 ? [departures(facts, departing)] : []),
    ...(open.length > 0 ? [openSentence(facts, open)] : []),
  ];
}

/** 与建议不一致的1个：局05，建议良好，审定优秀，理由：…。 */
function departures(facts: ReportFacts, units: readonly UnitFacts[]): Text {
  const count = countOf(units, { list: units.map(selfOf) }, measureWord(facts));
  const texts = units.map(({ quote: name, grade, index }) => {
    const { read, appraisal } = facts.grading;
    const decision = read.decisions.byUnit.get(read.data.units[index]!)!;
    const { sheet } = decision.place;
    const reason = decision.reason === "" ? line`（未写）` : [quote(decision.reason, sheet, true)];
    const band = appraisal.grade[index]!;
    const suggested =
      band < 0
        ? line`待研究`
        : [quote(read.scheme.bands[band]!.name, placeText(read.grades.placeOf(band, "name")))];
    return line`${name}，建议${suggested}，审定${grade.quote}，理由：${reason}`;
  });
  return line`与建议不一致的${count}：${joined(texts, "；")}。`;
}

function openSentence(facts: ReportFacts, units: readonly UnitFacts[]): Text {
  const count = countOf(units, { list: units.map(selfOf) }, facts.noun.counted);
  const names = joined(
    units.map((unit) => [unit.quote]),
    "、",
  );
  return line`${count}（${names}）的等次尚未审定。`;
}
