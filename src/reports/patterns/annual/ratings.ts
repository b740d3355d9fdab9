import { sum } from "../../data/exact";
import { countOf, figure, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import type { Field, Source } from "../../data/source";
import { joined, line, quote, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import { settingFigure } from "../../facts/schemeFigures";
import { fractionOf } from "../../../scoring/numbers/fraction";
import type { RatingRow } from "../../records/ratingRows";

/** 专家评分60份，每项去1个最高分和1个最低分；问卷36项次，共发出3600份、有效3519份。 */
export function ratingsSentence(facts: ReportFacts): Text {
  const names = new Set(facts.units.map(({ name }) => name));
  const rows = facts.records.ratings.filter(({ unit }) => names.has(unit));
  const marks = rows.filter(({ ballot }) => !ballot);
  const parts = [marksText(facts, marks), ballotsText(facts, rows)];
  const text = joined(parts, "；");
  return text.length === 0 ? line`没有评分和问卷记录。` : line`${text}。`;
}

function marksText(facts: ReportFacts, rows: readonly RatingRow[]): Text | undefined {
  const bySource = new Map<string, RatingRow[]>();
  for (const row of rows) {
    bySource.set(row.source.text, [...(bySource.get(row.source.text) ?? []), row]);
  }
  if (bySource.size === 0) return undefined;
  const texts = [...bySource].map(([of, own]) => {
    const count = countOf(own, { field: "ratings", scope: facts.scope, of }, "份");
    return line`${own[0]!.source}评分${count}`;
  });
  return line`${joined(texts, "、")}${trimText(facts)}`;
}

/** Left out only where a source has five ratings of an item. */
function trimText({ grading, units }: ReportFacts): Text | undefined {
  const { read } = grading;
  const { trim } = read.scheme.settings.panel;
  if (trim === 0) return undefined;
  const dropped = units.flatMap(({ index }) =>
    read.scheme.indicators.flatMap((_, indicator) =>
      (read.ratingsOf(indicator, index) ?? [])
        .filter(({ count, votes }) => count > 0 && !votes)
        .map((source) => source.dropped > 0),
    ),
  );
  if (!dropped.includes(true)) return undefined;
  const which = dropped.includes(false) ? "满五份的项" : "每项";
  const number = settingFigure(trim, "trim", "个");
  return line`，${which}去${number}最高分和${number}最低分`;
}

function ballotsText(facts: ReportFacts, rows: readonly RatingRow[]): Text | undefined {
  const cast = rows.flatMap(({ ballot }) => (ballot ? [ballot] : []));
  if (cast.length === 0) return undefined;
  const from = (field: Field): Source => ({ field, scope: facts.scope });
  const total = (numbers: readonly number[], field: Field): Figure =>
    figure(sum(numbers.map(fractionOf)), { operation: "sum", over: [from(field)] }, { unit: "份" });
  const issued = cast.flatMap((ballot) => (ballot.issued === undefined ? [] : [ballot.issued]));
  const count = countOf(cast, from("ballots"), "项次");
  const given = issued.length > 0 ? line`共发出${total(issued, "issued")}、` : undefined;
  const valid = total(
    cast.map((ballot) => ballot.valid),
    "valid",
  );
  return line`${ballotWord(facts, rows)}${count}，${given}有效${valid}`;
}

/** What the scheme calls it, where it has one word for all that was voted on. */
function ballotWord({ grading }: ReportFacts, rows: readonly RatingRow[]): Text {
  const { indicators, scheme } = grading.read;
  const codes = new Set(rows.flatMap(({ ballot, code }) => (ballot ? [code] : [])));
  const words = scheme.indicators.flatMap(({ code }, index) => {
    const cell = indicators.cellOf(index, "source");
    if (!codes.has(code)) return [];
    const text = typeof cell === "string" ? cell.trim() : "";
    return [quote(text, placeText(indicators.placeOf(index, "source")))];
  });
  const [first] = words;
  const isOne = first && first.text !== "" && words.every(({ text }) => text === first.text);
  return isOne ? [first] : line`测评`;
}
