import { appraise, type Appraisal } from "../../scoring/appraise/appraise";
import type { QuotaLine } from "../../scoring/appraise/quotas";
import type { Sentence } from "../../scoring/locale";
import type { Decision } from "../../scoring/grades/decision";
import { pendingWords, possibleGrades } from "../../scoring/grades/possibleGrades";
import { numberOfTicks } from "../../scoring/numbers/round";
import { checkDecisions } from "../checks/checkDecisions";
import { classWords } from "../checks/checkPlaces";
import { Findings, type Finding, type Place } from "../findings/finding";
import type { ReadDecision } from "../read/readDecisions";
import { gradeShown } from "../results/gradeShown";
import type { Grading } from "../results/grading";

/** A unit before the meeting. */
export interface BoardRow {
  readonly index: number;
  readonly unit: string;
  readonly className: string;
  /** The published score; NaN without one. */
  readonly score: number;
  readonly rank: number;
  /** 建议, which no decision moves. */
  readonly suggested: string;
  /** The grades among which a decision is no departure. */
  readonly possible: readonly string[];
  /** 审定; "" where nothing is decided. */
  readonly decided: string;
  readonly reason: string;
  /** 文号. */
  readonly document: string;
  /** 试算: the grade with the decisions so far as fixed, or what ties leave open. */
  readonly trial: Sentence;
  readonly isDeparture: boolean;
}

/** The places of a grade in a class, as the decisions stand. */
export interface BoardBand {
  readonly class: Sentence;
  readonly grade: string;
  readonly places: number;
  readonly used: number;
  /** Tied units that may still get it. */
  readonly pending: number;
  /** How many ties they are in. */
  readonly ties: number;
  /** Places that decisions left free, and who would be next for them; they are never given. */
  readonly freed: number;
  readonly next: readonly string[];
}

/** 等次审定 as it stands: nothing of it is written until it is asked for. */
export interface Board {
  readonly rows: readonly BoardRow[];
  readonly bands: readonly BoardBand[];
  readonly findings: readonly Finding[];
}

/** Where the decision of a unit stands or will stand, where that is known. */
type PlaceOf = (unit: string) => Place | undefined;

/** The board with these decisions by unit; units without one have none. */
export function board(
  grading: Grading,
  decisions: ReadonlyMap<string, Decision>,
  placeOf: PlaceOf = () => undefined,
): Board {
  const { read, appraisal } = grading;
  const { bands } = appraisal.scheme;
  const decided = Int16Array.from(read.data.units, (unit) =>
    bands.findIndex(({ name }) => name === decisions.get(unit)?.decided),
  );
  const trial = trialOf(appraisal, decided, bestSuggested(appraisal));
  const open = trialOf(appraisal, decided, new Int16Array(decided.length).fill(-1));
  return {
    rows: rowsOf(grading, decisions, trial),
    bands: trial.quotaLines.map((line) => boardBandOf(grading, line, { decided, trial, open })),
    findings: findingsOf(grading, decisions, placeOf),
  };
}

function trialOf(appraisal: Appraisal, decided: Int16Array, best: Int16Array): Appraisal {
  const { scheme, columns } = appraisal;
  return appraise(scheme, columns, { fixed: { decided, best } });
}

/** The best band that the suggestion gives or leaves open; a place that a decision frees is not given. */
function bestSuggested({ grade, possible }: Appraisal): Int16Array {
  return grade.map((band, unit) => {
    const bits = possible?.[unit] ?? 0;
    return bits === 0 ? band : 31 - Math.clz32(bits & -bits);
  });
}

function rowsOf(
  { read, appraisal }: Grading,
  decisions: ReadonlyMap<string, Decision>,
  trial: Appraisal,
): BoardRow[] {
  const { scheme, columns } = appraisal;
  const rows = read.data.units.map((unit, index): BoardRow => {
    const { decided = "", reason = "", document = "" } = decisions.get(unit) ?? {};
    const possible = gradesOf(appraisal, index);
    return {
      index,
      unit,
      className: columns.classNames[columns.classes?.[index] ?? 0]!,
      score: numberOfTicks(appraisal.score[index]!, scheme.settings.decimals),
      rank: appraisal.rank[index]!,
      suggested: gradeShown(appraisal, index, read.locale),
      possible,
      decided,
      reason,
      document,
      trial: trialWords(trial, index),
      isDeparture: decided !== "" && !possible.includes(decided),
    };
  });
  const place = ({ rank }: BoardRow): number => (Number.isNaN(rank) ? Infinity : rank);
  const classOf = ({ className }: BoardRow): number => columns.classNames.indexOf(className);
  return rows.sort((a, b) => classOf(a) - classOf(b) || compare(place(a), place(b)));
}

/** Two without a place stay in the order of the data. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The firm grade, or those that ties leave open. */
function gradesOf({ grade, possible, scheme }: Appraisal, unit: number): string[] {
  const bits = possible?.[unit] ?? 0;
  if (bits !== 0) return possibleGrades(bits, scheme.bands);
  const firm = scheme.bands[grade[unit]!]?.name;
  return firm === undefined ? [] : [firm];
}

function trialWords(trial: Appraisal, unit: number): Sentence {
  const bits = trial.possible?.[unit] ?? 0;
  if (bits !== 0) return pendingWords(bits, trial.scheme.bands);
  const name = trial.scheme.bands[trial.grade[unit]!]?.name ?? "";
  return { "zh-CN": name, "en-US": name };
}

interface Trials {
  readonly decided: Int16Array;
  readonly trial: Appraisal;
  /** The same where places that decisions free are given on. */
  readonly open: Appraisal;
}

function boardBandOf({ read, appraisal }: Grading, line: QuotaLine, trials: Trials): BoardBand {
  const { decided, trial, open } = trials;
  const { columns } = appraisal;
  const isOwn = (unit: number): boolean =>
    line.classIndex < 0 || (columns.classes?.[unit] ?? 0) === line.classIndex;
  const units = read.data.units.map((_, unit) => unit).filter(isOwn);
  const suggested = units.filter((unit) => {
    const own = decided[unit]! >= 0 ? decided[unit]! : appraisal.grade[unit]!;
    return own === line.band;
  });
  // Decisions that leave no room for a firm suggestion are over the places, not in its stead.
  const used = Math.max(line.won, suggested.length);
  const mayGet = ({ possible }: Appraisal, unit: number): boolean =>
    (((possible?.[unit] ?? 0) >>> line.band) & 1) === 1;
  const gets = (each: Appraisal, unit: number): boolean =>
    each.grade[unit] === line.band || mayGet(each, unit);
  const pending = units.filter((unit) => mayGet(trial, unit));
  const next = units.filter((unit) => gets(open, unit) && !gets(trial, unit));
  return {
    class: classWords(columns, line.classIndex),
    grade: appraisal.scheme.bands[line.band]!.name,
    places: line.places,
    used,
    pending: line.pending,
    ties: new Set(pending.map((unit) => trial.rank[unit])).size,
    freed: next.length > 0 ? Math.max(0, line.places - used) : 0,
    next: next.map((unit) => read.data.units[unit]!),
  };
}

/** The checks of a decision that is typed, at the cell in which it will stand. */
function findingsOf(
  { read, appraisal }: Grading,
  decisions: ReadonlyMap<string, Decision>,
  placeOf: PlaceOf,
): readonly Finding[] {
  const findings = new Findings();
  const byUnit = new Map<string, ReadDecision>();
  for (const [unit, decision] of decisions) {
    const index = read.data.unitIndex.get(unit);
    if (index === undefined || decision.decided === "") continue;
    const standing = placeOf(unit) ?? read.decisions.byUnit.get(unit)?.place;
    const place = standing ?? read.data.placeOf(index, "unit");
    byUnit.set(unit, { ...decision, unit, place });
  }
  const { unmatched } = read.decisions;
  checkDecisions({ ...read, decisions: { byUnit, unmatched } }, appraisal, findings);
  return findings.list;
}
