import { nextGoal, type Goal } from "../../grading/reach/goal";
import type { ReachChange } from "../../grading/reach/change";
import { reachOf, type Reach } from "../../grading/reach/reach";
import { reachSentences } from "../../grading/reach/reachTexts";
import type { Grading } from "../../grading/results/grading";
import { isolated } from "../../scoring/isolated";
import type { Locale } from "../../scoring/locale";
import { nearest } from "../../scoring/nearest";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { openInput } from "../openInput";
import { type Output } from "../output";
import { findingLines } from "../findingLines";
import { headline, unitNamed } from "./namedUnit";
import { offerFile } from "./offerFile";

export interface ReachOptions {
  readonly mapping?: string;
  /** A grade to reach; without it and without a place, the next one. */
  readonly to?: string;
  readonly place?: number;
  /** With ratings, ballots and satisfaction. */
  readonly all?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji reach FILE UNIT`: what a unit lacks for a grade or a place, and which single change would be enough. Exit code 2
 * where nothing is graded or the unit has no score.
 */
export async function reach(
  file: string,
  name: string,
  options: ReachOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { mapping, locale, json } = options;
  const workbook = await openInput(file, adapter, locale, output);
  const layout = mapping === undefined ? { locale } : { mapping, locale };
  const { findings, grading, notes } = await offerFile(workbook, layout, { isDraft: true });
  if (!grading) {
    for (const line of findingLines(findings, locale)) output.err(line);
    for (const note of notes) output.err(note);
    return 2;
  }
  const unit = unitNamed(name, grading);
  if (Number.isNaN(grading.appraisal.score[unit]!))
    throw new CliError("reachNoScore", { unit: name });
  const goal = goalOf(grading, unit, options);
  const found = await reachOf(grading, unit, goal, options.all ?? false);
  if (json) {
    output.out(JSON.stringify(reachJson(grading, found, locale)));
    return 0;
  }
  output.out(headline(grading, unit, locale));
  for (const sentence of reachSentences(grading, found, locale)) output.out(sentence);
  return 0;
}

/** @throws {CliError} gradeUnknown, reachBest where there is nothing above */
function goalOf({ appraisal }: Grading, unit: number, { to, place }: ReachOptions): Goal {
  if (place !== undefined) return { kind: "place", place };
  const names = appraisal.scheme.bands.map((band) => band.name);
  if (to === undefined) {
    const next = nextGoal(appraisal, unit);
    if (!next) throw new CliError("reachBest", { grade: names[0] ?? "" });
    return next;
  }
  const band = names.indexOf(to);
  if (band >= 0) return { kind: "grade", band };
  const known = nearest(to, names) ?? names[0] ?? "";
  throw new CliError("reachGrade", { grade: to, grades: names.map(isolated).join("、"), known });
}

function reachJson(grading: Grading, found: Reach, locale: Locale): object {
  const { scheme } = grading.read;
  const { goal, line, unit } = found;
  const nameOf = (index: number): string => scheme.indicators[index]!.name;
  const change = ({ of, from, to, score }: ReachChange): object =>
    of.kind === "indicator"
      ? { code: scheme.indicators[of.index]!.code, name: nameOf(of.index), from, to, score }
      : { ledger: of.title, from, to, score };
  return {
    unit: grading.read.data.units[unit]!,
    goal: goal.kind === "grade" ? { grade: scheme.bands[goal.band]!.name } : { place: goal.place },
    reached: found.isReached,
    barred: found.isBarred,
    score: found.score,
    line: line?.score ?? null,
    gap: found.gap,
    changes: found.changes.map(change),
    notEnough: found.inVain.map(change),
    judged: found.judged.map(nameOf),
    text: reachSentences(grading, found, locale),
  };
}
