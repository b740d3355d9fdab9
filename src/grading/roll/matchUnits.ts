import type { Sentence } from "../../scoring/locale";
import { listed } from "../../scoring/locale";
import type { RosterUnit } from "../roster/readRoster";
import type { LineageRow } from "./lineage";
import { checkLineage } from "./checkLineage";
import type { LastUnit } from "./lastYear";
import type { CarriedScore } from "./rollWords";
import { rollSentence } from "./rollTexts";

/** A unit of this year and the units of last year that it comes of. */
export interface Move {
  readonly unit: string;
  readonly className: string;
  readonly kind: "same" | "renamed" | "merged" | "split" | "new";
  /** None where it is new. */
  readonly before: readonly string[];
  readonly score: CarriedScore;
  readonly document: string;
}

/** A unit of last year that is no more. */
export interface Gone {
  readonly before: string;
  readonly document: string;
}

/** A unit that nobody has said anything of. */
export type UnitQuestion =
  | { readonly kind: "unit"; readonly unit: string; readonly rest: readonly string[] }
  | { readonly kind: "gone"; readonly unit: string };

export interface MatchedUnits {
  readonly moves: readonly Move[];
  readonly gone: readonly Gone[];
  readonly questions: readonly UnitQuestion[];
  readonly problems: readonly Sentence[];
}

/**
 * Where the units of this year come from: what 沿革 and the answers say, then an equal name, 单位编码, 曾用名; the rest is
 * asked. Without a roster this year's units are last year's, changed as 沿革 says.
 */
export function matchUnits(
  last: readonly LastUnit[],
  roster: readonly RosterUnit[] | undefined,
  lineage: readonly LineageRow[],
): MatchedUnits {
  const current = roster ?? unitsOf(last, lineage);
  const problems = checkLineage(last, current, lineage);
  if (problems.length > 0) return { moves: [], gone: [], questions: [], problems };
  const told = new Set(lineage.flatMap(({ before }) => before));
  const lines = new Map(lineage.flatMap((line) => line.units.map((unit) => [unit, line] as const)));
  const found = new Map<string, Move>();
  const free = new Map(last.filter(({ name }) => !told.has(name)).map((unit) => [unit.name, unit]));
  for (const unit of current) {
    const line = lines.get(unit.name);
    if (line) found.set(unit.name, movedBy(line, unit, last));
  }
  // Names first: a code that another unit has taken over must not take its place.
  for (const known of [byName, byCode, byFormerName]) {
    for (const unit of current) {
      const before = found.has(unit.name) ? undefined : known(unit, free);
      if (!before) continue;
      free.delete(before.name);
      found.set(unit.name, kept(unit, before));
    }
  }
  const open = current.filter(({ name }) => !found.has(name));
  const rest = [...free.keys()];
  const moves = current.flatMap(({ name }) => found.get(name) ?? []);
  return {
    moves,
    gone: lineage.flatMap(({ kind, before, document }) =>
      kind === "abolished" ? before.map((each) => ({ before: each, document })) : [],
    ),
    questions: [
      ...open.map(({ name }): UnitQuestion => ({ kind: "unit", unit: name, rest })),
      ...rest.map((unit): UnitQuestion => ({ kind: "gone", unit })),
    ],
    problems: classProblems(moves, last),
  };
}

/** The units of last year in their order, each replaced by what came of it, and those that are new behind them. */
function unitsOf(last: readonly LastUnit[], lineage: readonly LineageRow[]): RosterUnit[] {
  const names = last.flatMap(({ name }) => {
    const line = lineage.find(({ before }) => before.includes(name));
    return line ? line.units : [name];
  });
  const fresh = lineage.flatMap(({ kind, units }) => (kind === "new" ? units : []));
  return [...new Set([...names, ...fresh])].map((name) => ({ name, class: "" }));
}

type Finder = (unit: RosterUnit, free: ReadonlyMap<string, LastUnit>) => LastUnit | undefined;

const byName: Finder = ({ name }, free) => free.get(name);

const byCode: Finder = ({ more }, free) => {
  const code = more?.["unitCode"] ?? "";
  return code === "" ? undefined : [...free.values()].find((unit) => unit.code === code);
};

const byFormerName: Finder = ({ more }, free) => free.get(more?.["formerName"] ?? "");

function kept(unit: RosterUnit, before: LastUnit): Move {
  return {
    unit: unit.name,
    className: unit.class || before.className,
    kind: unit.name === before.name ? "same" : "renamed",
    before: [before.name],
    score: "none",
    document: "",
  };
}

function movedBy(line: LineageRow, unit: RosterUnit, last: readonly LastUnit[]): Move {
  const { before, score, document } = line;
  const kind = line.kind === "abolished" ? "new" : line.kind;
  const classes = new Set(
    last.filter(({ name }) => before.includes(name)).map(({ className }) => className),
  );
  const inherited = classes.size === 1 ? [...classes][0]! : "";
  return { unit: unit.name, className: unit.class || inherited, kind, before, score, document };
}

/** Where last year had classes, every unit needs one. */
function classProblems(moves: readonly Move[], last: readonly LastUnit[]): Sentence[] {
  if (last.every(({ className }) => className === "")) return [];
  return moves
    .filter(({ className }) => className === "")
    .map(({ unit }) => rollSentence("classUnknown", { unit }));
}

/** The question in words. */
export function unitQuestion(question: UnitQuestion): Sentence {
  const { unit } = question;
  if (question.kind === "gone") return rollSentence("askGone", { unit });
  const rest =
    question.rest.length > 0 ? listed(question.rest) : { "zh-CN": "无", "en-US": "none" };
  return rollSentence("askUnit", { unit, rest });
}
