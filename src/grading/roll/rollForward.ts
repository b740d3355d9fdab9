import type { Sentence } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Part } from "../merge/part";
import { written } from "../merge/schemeDifferences";
import { isBlank } from "../read/table";
import type { RosterUnit } from "../roster/readRoster";
import { baseRules, basisQuestion } from "./baseRules";
import { carriedUnits, type CarriedUnit } from "./carried";
import { codeQuestions } from "./codeQuestions";
import { comparisonSheet, type ComparisonFacts } from "./comparisonSheet";
import type { LastYear } from "./lastYear";
import type { LineageRow, RollAnswers } from "./lineage";
import { matchUnits, unitQuestion, type MatchedUnits } from "./matchUnits";
import type { RollQuestion } from "./rollQuestion";
import { rollSentence } from "./rollTexts";
import { compareSchemes, type SchemeComparison } from "./schemeChanges";
import { schemeSide } from "./schemeSide";
import { laterPeriod, settingsForward } from "./settingsForward";
import { yearSheets } from "./yearSheets";

/** What a year is carried forward with. */
export interface RollRequest {
  readonly last: LastYear;
  /** This year's units; last year's where there is none. */
  readonly roster: readonly RosterUnit[] | undefined;
  /** The workbook whose scheme is this year's; last year's where there is none. */
  readonly scheme: Part | undefined;
  readonly lineage: readonly LineageRow[];
  readonly answers: RollAnswers;
  /** This year; the one after last year's where it is not told. */
  readonly year: number | undefined;
}

/** This year's workbook, or what stands in its way. */
export type Rolled =
  | { readonly kind: "wrong"; readonly problems: readonly Sentence[] }
  | { readonly kind: "asked"; readonly questions: readonly RollQuestion[] }
  | {
      readonly kind: "made";
      readonly sheets: readonly SheetSpec[];
      readonly comparison: SchemeComparison;
      readonly facts: ComparisonFacts;
      readonly units: readonly CarriedUnit[];
      /** Units whose grade of last year nobody decided, so that 历年等次 has none. */
      readonly pending: readonly string[];
      /** Sheets of last year's workbook that do not come along. */
      readonly left: readonly string[];
      /** Whether no line of the scheme says which year it is for. */
      readonly lacksYear: boolean;
    };

/** Carries a year forward. Nothing is guessed: what is not known is asked, all of it at once. */
export async function rollForward(request: RollRequest): Promise<Rolled> {
  const { last, roster, answers } = request;
  const years = yearsOf(request);
  if (!years) return { kind: "wrong", problems: [rollSentence("yearUnknown")] };
  const present = request.scheme ?? last.part;
  const matched = matchUnits(last.units, roster, [...request.lineage, ...answers.lineage]);
  const bases = baseRules(last, present, matched.moves, answers);
  const codes = codeQuestions(last.part, present, answers);
  const problems = [...matched.problems, ...bases.problems, ...codes.problems];
  if (problems.length > 0) return { kind: "wrong", problems };
  const questions: RollQuestion[] = [
    ...matched.questions.map((each) => ({
      ...{ kind: each.kind, subject: each.unit },
      text: unitQuestion(each),
    })),
    ...bases.questions.map((each) => ({
      ...{ kind: "basis" as const, subject: each.code },
      text: basisQuestion(each),
    })),
    ...codes.questions,
  ];
  if (questions.length > 0) return { kind: "asked", questions };
  return made(request, years, matched, carriedUnits(last, matched.moves, bases.rules));
}

interface Years {
  readonly last: number;
  readonly present: number;
}

function yearsOf({ last, year }: RollRequest): Years | undefined {
  if (last.year !== undefined) return { last: last.year, present: year ?? last.year + 1 };
  return year === undefined ? undefined : { last: year - 1, present: year };
}

async function made(
  { last, roster, scheme, answers }: RollRequest,
  years: Years,
  { moves, gone }: MatchedUnits,
  units: readonly CarriedUnit[],
): Promise<Rolled> {
  const isOld = !scheme || isOfSameYear(scheme, last.part);
  const { locale, scheme: lastScheme } = last.part.read;
  const { period } = lastScheme.settings;
  const present = await schemeSide(
    scheme ?? last.part,
    isOld ? laterPeriod(period, years.present - years.last) : undefined,
  );
  const name = present.part.read.sheetOf.get("scheme")?.name;
  const settings =
    name === undefined || !isOld
      ? []
      : settingsForward(await present.part.workbook.cells.read(name), name, years, locale);
  const { sheets, left } = await yearSheets({
    ...{ last, present, years, units, gone, roster, settings, answers },
  });
  const facts: ComparisonFacts = {
    ...{ years, moves, gone },
    confirm: {
      targets: targetsOf(present.part),
      ownTargets: ownTargets(units),
      settings: settings.filter(({ kind }) => kind !== "moved").map(({ label }) => label),
    },
    lacking: units
      .filter(({ lacking }) => lacking.length > 0)
      .map(({ move, lacking }) => ({ unit: move.unit, codes: lacking })),
  };
  const comparison = compareSchemes(await schemeSide(last.part), present);
  return {
    kind: "made",
    sheets: [...sheets, comparisonSheet(comparison, facts, locale)],
    comparison,
    facts,
    units,
    pending: last.units.filter(({ isPending }) => isPending).map((unit) => unit.name),
    left,
    lacksYear: present.period === null,
  };
}

/** Whether a scheme still speaks of last year, so that its days have to be moved. */
function isOfSameYear(scheme: Part, last: Part): boolean {
  const period = ({ read }: Part): string => JSON.stringify(read.scheme.settings.period);
  return period(last) !== "null" && period(scheme) === period(last);
}

function targetsOf({ read: { indicators, scheme } }: Part): string[] {
  return scheme.indicators.flatMap(({ code }, index) => {
    const target = indicators.cellOf(index, "target");
    return isBlank(target) ? [] : [`${code} ${written(target)}`];
  });
}

function ownTargets(units: readonly CarriedUnit[]): string[] {
  const keys = units.flatMap(({ cells }) => [...cells.keys()]);
  const codes = keys.filter((key) => key.startsWith("target:")).map((key) => key.slice(7));
  return [...new Set(codes)];
}
