import { fractionOf } from "../../../scoring/numbers/fraction";
import { wholeNumber } from "../../data/exact";
import { countOf, figure, statistic, type Figure } from "../../data/figure";
import type { Rating, Source } from "../../data/source";
import { joined, line, type Text } from "../../data/text";
import { changedClaim } from "../../facts/changedClaim";
import { dayText } from "../../facts/paperText";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";

/** What was done, as far as the workbook holds it; what it does not hold is said in a sentence. */
export function workSentences(facts: ReportFacts): Text[] {
  const texts = [
    periodSentence(facts),
    filesSentence(facts),
    ratingsSentence(facts),
    joined([cutsSentence(facts), gapsSentence(facts)]),
    checksSentence(facts),
  ];
  return texts.filter((text) => text !== undefined);
}

/** Said where there is something to count or leave out by its date. */
function periodSentence({ grading }: ReportFacts): Text | undefined {
  const { read, appraisal } = grading;
  if (appraisal.ledgers.points === null && appraisal.vetoRows.size === 0) return undefined;
  const { period } = read.scheme.settings;
  if (!period) return line`方案没有写认定期间，加减分和否决不论日期。`;
  const from = dayText(period.from, { setting: "periodFrom" });
  const to = dayText(period.to, { setting: "periodTo" });
  return line`加减分和否决的认定期间为${from}至${to}。`;
}

/** Files that a merge brought in. */
function filesSentence({ grading, units, noun }: ReportFacts): Text {
  const { data } = grading.read;
  const taking = units.filter(({ standing }) => standing !== "absent");
  const received = taking.filter(({ index }) => {
    const file = data.cellOf(index, "sourceFile");
    return typeof file === "string" && file.trim() !== "";
  });
  if (received.length === 0) return line`工作簿没有收表记录。`;
  const files = counted(received, "sourceFile", noun.counted);
  const rest = taking.filter((unit) => !received.includes(unit));
  const without =
    rest.length > 0
      ? line`，${counted(rest, "takingPart", noun.counted)}没有来源文件记录`
      : undefined;
  return line`收到${files}的数据文件${without}。`;
}

function counted(
  units: readonly UnitFacts[],
  field: "sourceFile" | "takingPart",
  unit: string,
): Figure {
  const list = units.map(({ name }): Source => ({ field, unit: name }));
  return figure(wholeNumber(units.length), { operation: "count", over: [{ list }] }, { unit });
}

/** 收到评分60份；问卷36项次，有效3519票。 */
function ratingsSentence({ grading, units }: ReportFacts): Text {
  const { read } = grading;
  const marks: Figure[] = [];
  const ballots: Figure[] = [];
  for (const { index, name } of units) {
    read.scheme.indicators.forEach(({ code }, at) => {
      for (const { name: by, votes, count } of read.ratingsOf(at, index) ?? []) {
        const of = (rating: Rating, value: number): Figure =>
          figure(fractionOf(value), { rating, unit: name, of: code, by });
        if (votes) ballots.push(of("valid", votes.valid));
        else if (count > 0) marks.push(of("count", count));
      }
    });
  }
  if (marks.length + ballots.length === 0) return line`工作簿没有评分和测评记录。`;
  const parts = [
    marks.length > 0 ? line`收到评分${total(marks, "份")}` : undefined,
    ballots.length > 0
      ? line`测评${times(ballots, "项次")}，有效${total(ballots, "票")}`
      : undefined,
  ];
  return line`${joined(parts, "；")}。`;
}

function total(figures: readonly Figure[], unit: string): Figure {
  return { ...statistic("sum", figures, { list: figures.map(({ from }) => from) }), unit };
}

function times(figures: readonly Figure[], unit: string): Figure {
  const list = figures.map(({ from }) => from);
  return figure(wholeNumber(figures.length), { operation: "count", over: [{ list }] }, { unit });
}

/** 核定与自报不同9处，涉及6个单位。 */
function cutsSentence(facts: ReportFacts): Text | undefined {
  const changed = facts.units.flatMap((unit) =>
    unit.items.flatMap(({ item }) => {
      const found = changedClaim(facts, unit.index, item);
      return found ? [{ unit, reported: found.reported }] : [];
    }),
  );
  const cut = changed.map(({ reported }) => reported);
  const concerned = [...new Set(changed.map(({ unit }) => unit))];
  const hasClaims = facts.units.some(({ index, items }) =>
    items.some(({ item }) => facts.records.claims(index, item.index)),
  );
  if (!hasClaims) return line`工作簿没有自报数据，不作自报和核定的对照。`;
  if (cut.length === 0) return line`核定与自报一致。`;
  const { noun } = facts;
  return line`核定与自报不同${times(cut, "处")}，涉及${counted(concerned, "takingPart", noun.counted)}。`;
}

/** 缺项1处，不适用1处，按方案处理。 */
function gapsSentence({ units }: ReportFacts): Text | undefined {
  const items = units.flatMap(({ items: own }) => own);
  const filled = items.filter(({ isFilled }) => isFilled).map(({ points }) => points);
  const moved = items.filter(({ isMoved }) => isMoved).map(({ points }) => points);
  const parts = [
    filled.length > 0 ? line`缺项${times(filled, "处")}` : undefined,
    moved.length > 0 ? line`不适用${times(moved, "处")}` : undefined,
  ];
  const text = joined(parts, "，");
  return text.length > 0 ? line`${text}，按方案处理。` : undefined;
}

/** Checks ran before anything was scored; errors would have stopped the paper. */
function checksSentence({ grading }: ReportFacts): Text {
  const warnings = grading.findings.filter(({ level }) => level === "warning");
  if (warnings.length === 0) return line`数据检查没有错误和提醒。`;
  const count = countOf(warnings, { checks: "warning" }, "条");
  return line`数据检查没有错误，有提醒${count}，见检查结果。`;
}
