import type { ColumnFacts } from "../see/columnFacts";
import { isNumeric, type RoleOfColumn } from "./columnRole";
import { runsOf } from "./runsOf";
import { solveWeights } from "./solveWeights";

const FEWEST_LINES = 3;
/** More columns than this are not all tried. */
const MOST_COLUMNS = 40;
/** Of more lines, some are looked at. */
const MOST_LINES = 600;
const MOST_WHOLE = 20;
/** So many lines say what a vote is worth; the others only have to agree. */
const SOLVING = 40;
/** So many judges at least: of fewer, none is left out. */
const FEWEST_JUDGES = 4;
/** Votes in favour and against, and up to six degrees. */
const MOST_DEGREES = 6;

/**
 * Scores that judges or votes make: the mean without the highest and the lowest mark, or the share of the votes with what
 * each degree is worth. The score counts, and what it was made from does not count a second time.
 */
export function withMadeScores(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const seen = roles.filter(({ role }) => role === "indicator").length;
  if (seen > MOST_COLUMNS) return [...roles];
  const told = withExtremes(roles);
  for (const score of told) {
    if (!mayBeMade(score)) continue;
    const pool = told.filter((each) => each.role === "indicator" && each !== score);
    const made = trimmedFrom(score, pool) ?? votedFrom(score, pool);
    if (made) return withScore(told, score, made);
  }
  return told;
}

function mayBeMade({ role, facts, why }: RoleOfColumn): boolean {
  const isScored = role === "total" || role === "indicator" || why === "ownLine";
  const { numbers, distinct } = facts;
  return isScored && numbers >= FEWEST_LINES && numbers * distinct >= FEWEST_LINES;
}

function withScore(
  roles: readonly RoleOfColumn[],
  score: RoleOfColumn,
  made: ReadonlySet<RoleOfColumn>,
): RoleOfColumn[] {
  const others = roles.filter((each) => each.role === "indicator" && !made.has(each));
  const isWhole = score.role !== "total" || others.length === 0;
  return roles.map((each): RoleOfColumn => {
    if (each === score) return { ...each, role: "indicator", why: "proven" };
    if (made.has(each)) return { ...each, role: "derived", why: "partOfScore" };
    // A total that takes nothing else in.
    if (!isWhole && others.includes(each)) return { ...each, role: "derived", why: "notInTotal" };
    return each;
  });
}

/** 最高分 and 最低分 of the marks beside them are no marks of their own. */
function withExtremes(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const pool = roles.filter(({ role, facts }) => role === "indicator" && isNumeric(facts));
  return roles.map((each): RoleOfColumn => {
    const isScored = each.role === "indicator" || each.why === "ownLine";
    if (!isScored || !isTelling(each)) return each;
    const others = pool.filter((other) => other !== each);
    return runsOf(others, 3).some((run) => isExtreme(each, run))
      ? { ...each, role: "derived", why: "extreme" }
      : each;
  });
}

const EXTREME = /最[高低大小]|^(max|min|highest|lowest)/i;

/** Columns of few values, such as zeros, are the least of their neighbours by chance, unless their header says so. */
function isTelling({ facts, header }: RoleOfColumn): boolean {
  const { numbers, distinct, lowest, highest } = facts;
  if (numbers < FEWEST_LINES || lowest === highest) return false;
  return EXTREME.test(header.leaf) || (distinct > 0.5 && numbers > FEWEST_LINES);
}

function isExtreme({ facts }: RoleOfColumn, run: readonly RoleOfColumn[]): boolean {
  const isAlways = (pick: (a: number, b: number) => number): boolean =>
    everyLine(facts, (line, printed) => {
      const marks = presentAt(run, line);
      return marks.length > 0 && Math.abs(marks.reduce((a, b) => pick(a, b)) - printed) < 1e-9;
    });
  // A copy of one column is no extreme of several.
  const isCopy = (): boolean =>
    run.some((each) => everyLine(facts, (line, printed) => each.facts.values[line] === printed));
  return (isAlways(Math.max) || isAlways(Math.min)) && !isCopy();
}

/** The marks of the judges that give the score without the highest and the lowest. */
function trimmedFrom(
  { facts }: RoleOfColumn,
  pool: readonly RoleOfColumn[],
): ReadonlySet<RoleOfColumn> | undefined {
  const within = stepOf(facts);
  const judges = runsOf(pool, FEWEST_JUDGES).find((run) =>
    everyLine(facts, (line, printed) => {
      const marks = presentAt(run, line).sort((a, b) => a - b);
      const left = marks.slice(1, -1);
      const mean = left.reduce((all, mark) => all + mark, 0) / left.length;
      return left.length > 1 && Math.abs(mean - printed) <= within;
    }),
  );
  return judges && new Set(judges);
}

/** The counts of votes that give the score, with the counts of ballots beside them. */
function votedFrom(
  { facts }: RoleOfColumn,
  pool: readonly RoleOfColumn[],
): ReadonlySet<RoleOfColumn> | undefined {
  // Worth so much of a hundred, or a share; of many units hardly all get a whole number.
  if (facts.lowest < 0 || facts.highest > 100) return undefined;
  if (facts.isWhole && facts.numbers > MOST_WHOLE) return undefined;
  const counts = pool.filter(({ facts: own }) => own.isWhole && own.lowest >= 0);
  for (const run of runsOf(counts, 2)) {
    if (run.length > MOST_DEGREES || facts.numbers <= run.length) continue;
    if (!isShareOf(facts, run)) continue;
    // Who was there and how many ballots came back stand before the votes.
    const isTurnout = ({ column, facts: own }: RoleOfColumn): boolean =>
      column < run[0]!.column &&
      linesOf(facts).every((line) => !(own.values[line]! < ballotsAt(run, line)));
    return new Set([...run, ...counts.filter(isTurnout)]);
  }
  return undefined;
}

function ballotsAt(run: readonly RoleOfColumn[], line: number): number {
  return presentAt(run, line).reduce((all, count) => all + count, 0);
}

function isShareOf(facts: ColumnFacts, run: readonly RoleOfColumn[]): boolean {
  const lines = linesOf(facts).filter((line) => ballotsAt(run, line) > 0);
  const whole = facts.highest > 1 ? 100 : 1;
  const total = (line: number): number => facts.values[line]! / whole;
  const some = lines.slice(0, SOLVING);
  const shares = some.map((line) => sharesAt(run, line));
  const totals = some.map(total);
  const within = stepOf(facts) / whole;
  const worth = favourable(shares, totals, within) ?? solveWeights(shares, totals);
  // Degrees that are worth the same, or no less than the one before, are no degrees.
  if (!worth || worth[0]! > 1 || !(worth[0]! > worth.at(-1)!)) return false;
  if (worth.some((each, index) => index > 0 && each > worth[index - 1]!)) return false;
  return lines.every((line) => {
    const row = sharesAt(run, line);
    const made = row.reduce((all, share, degree) => all + share * worth[degree]!, 0);
    return Math.abs(made - total(line)) <= within;
  });
}

function sharesAt(run: readonly RoleOfColumn[], line: number): number[] {
  const ballots = ballotsAt(run, line);
  return run.map(({ facts }) => (facts.values[line]! || 0) / ballots);
}

/** The first degrees count in full and the others not at all: 满意率. */
function favourable(
  shares: readonly (readonly number[])[],
  totals: readonly number[],
  within: number,
): number[] | undefined {
  const count = shares[0]?.length ?? 0;
  for (let full = 1; full < count; full++) {
    const isRate = shares.every((row, line) => {
      const sum = row.slice(0, full).reduce((all, share) => all + share, 0);
      return Math.abs(sum - totals[line]!) <= within;
    });
    if (isRate) return shares[0]!.map((_, degree) => (degree < full ? 1 : 0));
  }
  return undefined;
}

/** Half of the last decimal that is printed, with a little for its own rounding. */
function stepOf({ values }: ColumnFacts): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    const scale = 10 ** decimals;
    if (values.every((value) => Number.isNaN(value) || isNearWhole(value * scale))) {
      return 0.5001 / scale;
    }
  }
  return 1e-6;
}

function isNearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

function presentAt(columns: readonly RoleOfColumn[], line: number): number[] {
  return columns.map(({ facts }) => facts.values[line]!).filter((value) => !Number.isNaN(value));
}

/** The lines that have a number; of very many, some all over the table. */
function linesOf({ values }: ColumnFacts): number[] {
  const step = Math.max(1, Math.floor(values.length / MOST_LINES));
  const lines: number[] = [];
  for (let line = 0; line < values.length; line += step) {
    if (!Number.isNaN(values[line]!)) lines.push(line);
  }
  return lines;
}

/** Whether a claim holds for every line that is looked at. */
function everyLine(facts: ColumnFacts, holds: (line: number, printed: number) => boolean): boolean {
  const step = Math.max(1, Math.floor(facts.values.length / MOST_LINES));
  let lines = 0;
  for (let line = 0; line < facts.values.length; line += step) {
    const printed = facts.values[line]!;
    if (Number.isNaN(printed)) continue;
    lines += 1;
    if (!holds(line, printed)) return false;
  }
  return lines >= FEWEST_LINES;
}
