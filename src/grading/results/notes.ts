import { CellState } from "../../scoring/columns";
import { countsFor } from "../../scoring/weights/weightTree";
import { Status } from "../../scoring/appraise/status";
import { missedConditions } from "../../scoring/appraise/conditions";
import { listed, type Locale } from "../../scoring/locale";
import { Place } from "../../scoring/grades/quota";
import type { VetoEffect } from "../../scoring/scheme";
import { absenceShown } from "./gradeShown";
import type { Grading } from "./grading";
import { LEDGER_REASONS, note } from "./noteWords";

/** What the effects of vetoes are called. */
export function effectWord(effect: VetoEffect, locale: Locale): string {
  switch (effect.kind) {
    case "ceiling":
      return effect.grade === null
        ? note("notTop", locale)
        : note("ceiling", locale, { grade: effect.grade });
    case "drop":
      return note("drop", locale, { count: effect.grades });
    case "cap":
      return note("cap", locale, { score: effect.score });
    default:
      return note(effect.kind, locale);
  }
}

/** The notes of a unit in one cell. */
export function notesShown(grading: Grading, unit: number): string {
  const { locale } = grading.read;
  return notesOf(grading, unit, locale).join(locale === "en-US" ? "; " : "；");
}

/** What a reader of the results must know of a unit, in few words each. */
export function notesOf(grading: Grading, unit: number, locale: Locale): string[] {
  const { read, appraisal } = grading;
  const { status, movedShares } = appraisal;
  const moved = movedShares?.[unit] ?? 0;
  return [
    ...statusNotes(grading, unit, locale),
    ...(status[unit] === Status.incomplete
      ? [note("incomplete", locale, { names: listed(missingNames(read, unit)) })]
      : []),
    ...vetoNotes(grading, unit, locale),
    ...placeNotes(grading, unit, locale),
    ...(moved > 0 ? [note("moved", locale, { share: Number((moved * 100).toFixed(2)) })] : []),
    ...ledgerNotes(grading, unit, locale),
  ];
}

/** 状态 with its reason. */
function statusNotes({ read, appraisal }: Grading, unit: number, locale: Locale): string[] {
  const isDirect = appraisal.status[unit] === Status.direct;
  const word = isDirect ? note("direct", locale) : absenceShown(appraisal, unit, locale);
  if (word === undefined) return [];
  const reason = read.data.reasonOf(unit);
  return [reason === "" ? word : note("withReason", locale, { word, reason })];
}

function vetoNotes({ appraisal }: Grading, unit: number, locale: Locale): string[] {
  const { vetoRows, vetoedGrade, bandGrade, scheme } = appraisal;
  const notes = (vetoRows.get(unit) ?? []).map(({ effect, item, basis }) =>
    note(basis ? "vetoWithBasis" : "veto", locale, {
      effect: effectWord(effect, locale),
      item,
      basis,
    }),
  );
  if (vetoedGrade[unit]! > bandGrade[unit]!) {
    const nameOf = (grade: number): string => scheme.bands[grade]!.name;
    const [from, to] = [nameOf(bandGrade[unit]!), nameOf(vetoedGrade[unit]!)];
    notes.push(note("lowered", locale, { from, to }));
  }
  return notes;
}

/** Conditions that are missed, places that are not there, and ties across a line. */
function placeNotes({ appraisal }: Grading, unit: number, locale: Locale): string[] {
  const { scheme, columns, possible, grade, vetoedGrade, placeOf } = appraisal;
  if ((possible?.[unit] ?? 0) !== 0) return [note("pending", locale)];
  if (vetoedGrade[unit]! < 0) return [];
  return scheme.bands.slice(vetoedGrade[unit], Math.max(0, grade[unit]!)).flatMap((band, at) => {
    const missed = missedConditions(scheme, columns, band, unit);
    if (missed.length > 0) {
      const conditions = listed(missed.map(({ text }) => text));
      return [note("missed", locale, { grade: band.name, conditions })];
    }
    return placeOf(unit, vetoedGrade[unit]! + at) === Place.over
      ? [note("over", locale, { grade: band.name })]
      : [];
  });
}

function ledgerNotes({ appraisal }: Grading, unit: number, locale: Locale): string[] {
  return (appraisal.ledgers.get(unit)?.entries ?? []).flatMap(({ row, counted, reason }) => {
    if (counted === row.points) return [];
    const why = LEDGER_REASONS[reason];
    const details = { item: row.title ?? row.item, points: row.points, why, counted };
    return [note(counted === 0 ? "item" : "itemCounted", locale, details)];
  });
}

const MISSING: ReadonlySet<number | undefined> = new Set([
  CellState.blank,
  CellState.unreported,
  CellState.unpublished,
]);

/** The indicators of a unit's class that it has no value for. */
function missingNames({ scheme, columns }: Grading["read"], unit: number): string[] {
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  return scheme.indicators.flatMap((indicator, index) => {
    const state = columns.values[index]!.states?.[unit];
    return MISSING.has(state) && countsFor(scheme, indicator, className) ? [indicator.name] : [];
  });
}
