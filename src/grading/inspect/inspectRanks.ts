import { comparedFraction } from "../../scoring/numbers/round";
import { fractionOf } from "../../scoring/numbers/fraction";
import { areaAddress } from "../../workbook/address";
import type { Reference } from "./expression";
import type { Flaw } from "./flaw";
import type { InspectedBook } from "./inspectedBook";
import { rankParts, type RankParts } from "./rankParts";
import { gapsOf, type FormulaCell, type Run } from "./runs";

/** A rank as its formula says it. */
interface Ranked extends RankParts {
  readonly cell: FormulaCell;
  readonly shown: number;
}

/** Ranks of a run that are not what the scores exactly give, and why; how many were compared. */
export function inspectRanks(book: InspectedBook, run: Run): { flaws: Flaw[]; compared: number } {
  const ranked = run.cells.flatMap((cell): Ranked[] => {
    const shown = book.value(run.sheet, cell.row, cell.column);
    const parts = cell.expression && rankParts(cell.expression, cell.row);
    return parts && typeof shown === "number" ? [{ cell, shown, ...parts }] : [];
  });
  const flaws = [...rankedTogether(ranked).values()].flatMap((together) => {
    const typed = gapsOf(run).map(({ row }) => row);
    return flawsTogether(book, run.sheet, together, typed);
  });
  return { flaws, compared: ranked.length };
}

/** Ranks over one range belong together: a class, or all; those whose range moves with them, too. */
function rankedTogether(ranked: readonly Ranked[]): ReadonlyMap<string, Ranked[]> {
  const found = new Map<string, Ranked[]>();
  for (const each of ranked) {
    const { first, last } = each.range;
    const key = isFixed(each) ? `${first.row}:${last.row}` : "moves";
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
}

function isFixed({ range: { first, last } }: Ranked): boolean {
  return first.isRowFixed && last.isRowFixed;
}

interface Scored {
  readonly row: number;
  /** As the cell holds it. */
  readonly held: number;
  /** At the digits at which numbers are compared. */
  readonly compared: number;
}

function flawsTogether(
  book: InspectedBook,
  sheet: string,
  together: readonly Ranked[],
  typed: readonly number[],
): Flaw[] {
  const [first] = together;
  if (!first || together.length < 2) return [];
  const [top, bottom] = [first.cell.row, together.at(-1)!.cell.row];
  const own = typed.filter((row) => row > top && row < bottom);
  const from = isFixed(first) ? Math.min(first.range.first.row, top) : top;
  const to = isFixed(first) ? Math.max(first.range.last.row, bottom) : bottom;
  const column = first.score.first.column;
  const scores = scoresIn(book, sheet, column);
  const all = between(scores, from, to);
  const correct = fixedAddress(areaAddress({ row: from, column, rows: to - from + 1, columns: 1 }));
  const flaws = together.flatMap((ranked) => {
    const { first: start, last: end } = ranked.range;
    const within = between(scores, start.row, end.row);
    return rankFlaws(sheet, ranked, { all, within, correct });
  });
  const notes = flaws.filter(({ certainty }) => certainty === "note");
  const found = flaws.filter(({ certainty }) => certainty !== "note");
  // One word about what is not wrong as yet is enough for all of them.
  const told = found.some(({ causes }) =>
    causes.some(({ cause }) => /unanchored|shortRank/.test(cause)),
  );
  return [...found, ...(told ? [] : notes.slice(0, 1)), ...hiddenNote(book, sheet, together, own)];
}

/** The numbers of a column. */
function scoresIn(book: InspectedBook, sheet: string, column: number): Scored[] {
  return book.sheets.get(sheet)!.block.values.flatMap((line, row) => {
    const held = line[column];
    if (typeof held !== "number") return [];
    return [{ row, held, compared: comparedFraction(fractionOf(held)) }];
  });
}

function between(scores: readonly Scored[], from: number, to: number): Scored[] {
  return scores.filter(({ row }) => row >= from && row <= to);
}

/** The scores that a rank should be among, those that it is among, and the address of the former. */
interface RankedAmong {
  readonly all: readonly Scored[];
  readonly within: readonly Scored[];
  readonly correct: string;
}

function rankFlaws(sheet: string, ranked: Ranked, { all, within, correct }: RankedAmong): Flaw[] {
  const { cell, shown, range, isAscending } = ranked;
  const { row, column } = cell;
  const mine = all.find((each) => each.row === row);
  if (!mine) return [];
  const rank = (scores: readonly Scored[], key: "held" | "compared"): number =>
    1 +
    scores.filter((each) => (isAscending ? each[key] < mine[key] : each[key] > mine[key])).length;
  const should = rank(all, "compared");
  const written = rank(within, "held");
  const isShort = within.length < all.length;
  const details = { range: areaOf(range), correct };
  const rangeCause = { cause: isFixed(ranked) ? "shortRank" : "unanchored", details } as const;
  const place = { sheet, row, column, shown };
  if (should === shown) {
    if (!isShort) return [];
    return [{ ...place, should: shown, causes: [rangeCause], certainty: "note" }];
  }
  const causes: Flaw["causes"][number][] = [];
  if (isShort && rank(all, "held") !== written) causes.push(rangeCause);
  if (rank(all, "held") !== should) causes.push({ cause: "rankSplit", details: {} });
  if (written !== shown) causes.push({ cause: "stale", details: {} });
  return [{ ...place, should, causes, certainty: causes.length > 0 ? "proven" : "unknown" }];
}

function areaOf({ first, last }: Reference): string {
  const rows = last.row - first.row + 1;
  return areaAddress({ row: first.row, column: first.column, rows, columns: 1 });
}

/** H5:H8 as $H$5:$H$8. */
function fixedAddress(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function hiddenNote(
  book: InspectedBook,
  sheet: string,
  together: readonly Ranked[],
  typed: readonly number[],
): Flaw[] {
  const hidden = new Set(book.sheets.get(sheet)!.info.hiddenRows);
  const unseen = [...together.map(({ cell }) => cell.row), ...typed].filter((row) =>
    hidden.has(row),
  );
  const first = together.find(({ cell }) => hidden.has(cell.row));
  if (!first) return [];
  const rows = unseen.map((row) => String(row + 1)).join("、");
  const { cell, shown } = first;
  const causes = [{ cause: "hidden" as const, details: { rows } }];
  return [
    { sheet, row: cell.row, column: cell.column, shown, should: shown, causes, certainty: "note" },
  ];
}
