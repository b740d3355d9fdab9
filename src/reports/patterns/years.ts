import { largest } from "../../workbook/extremes";
import { countOf, gap, isEqual, numberOf, statistic, type Figure } from "../data/figure";
import type { Source } from "../data/source";
import { line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { baseScore } from "../facts/baseScore";
import { wholeOf } from "../facts/fullMarks";
import { nameList } from "../facts/names";
import { yearWord } from "../facts/wording";
import type { UnitFacts } from "../facts/unitFacts";
import type { PaperContext } from "./context";

const FEWEST_COMPARABLE = 3;

/** A unit with both places: above zero where it gained. */
interface YearMove {
  readonly unit: UnitFacts;
  readonly before: Figure;
  readonly now: Figure;
  readonly move: number;
}

/** Those with a place of last year; none where too few have one. */
export function yearMoves({ ranked }: ClassFacts): YearMove[] {
  const known = ranked.flatMap((unit): YearMove[] => {
    const { rank: now, baseRank: before } = unit;
    return now && before ? [{ unit, before, now, move: numberOf(before) - numberOf(now) }] : [];
  });
  return known.length < FEWEST_COMPARABLE ? [] : known;
}

/** Against last year's places: how many rose and fell, and who gained most. */
export function yearSentence({ facts }: PaperContext, classFacts: ClassFacts): Text | undefined {
  const moves = yearMoves(classFacts);
  if (moves.length === 0) return undefined;
  const { counted } = facts.noun;
  const pairs: Source[] = moves.map(({ before, now }) => ({
    operation: "difference",
    over: [before.from, now.from],
  }));
  const count = (isOf: (move: number) => boolean, operation: "countRising" | "countFalling") => ({
    ...countOf(
      moves.filter(({ move }) => isOf(move)),
      { list: pairs },
      "个",
    ),
    from: { operation, over: pairs } satisfies Source,
  });
  const most = largest(moves.map(({ move }) => move));
  const best = moves.filter(({ move }) => move === most && move > 0);
  const gained = best[0] && gap(best[0].before, best[0].now, { unit: "位" });
  const names = nameList(
    best.map(({ unit }) => unit),
    counted,
    { list: pairs },
  );
  const top = gained ? line`，${names}进${gained}，进位最多` : undefined;
  const unknown = classFacts.ranked.filter(({ baseRank }) => !baseRank);
  const rest =
    unknown.length > 0
      ? line`${nameList(unknown, counted, { field: "assessed", scope: classFacts.name })}没有上年名次，不可比。`
      : undefined;
  const all = countOf(moves, { list: pairs }, counted);
  return line`与上年可比的${all}中，${count((move) => move > 0, "countRising")}上升，${count((move) => move < 0, "countFalling")}下降${top}。${rest}`;
}

/** Against last year's scores, where enough units have one: 有上年得分的3个单位平均85分，比上年的82分上升3分。 */
export function yearScoreSentence(
  { facts }: PaperContext,
  { ranked }: ClassFacts,
): Text | undefined {
  const known = ranked.flatMap((unit) => {
    const before = baseScore(facts, unit, "分");
    return unit.score && before ? [{ unit, now: unit.score, before }] : [];
  });
  if (known.length < FEWEST_COMPARABLE) return undefined;
  const befores = known.map(({ before }) => before);
  const count = countOf(known, { list: befores.map(({ from }) => from) }, facts.noun.counted);
  const now = statistic(
    "mean",
    known.map(({ now: each }) => each),
  );
  const before = statistic("mean", befores);
  const comparison = {
    limits: facts.paper.yearOnYear,
    full: wholeOf(facts, known[0]!.unit),
    unit: "分",
  };
  const word = yearWord(now, before, comparison);
  const apart = isEqual(now, before)
    ? line`与上年${word}`
    : line`比上年的${before}${word === "持平" ? "基本持平，相差" : word}${gap(now, before)}`;
  return line`有上年得分的${count}平均${now}，${apart}。`;
}
