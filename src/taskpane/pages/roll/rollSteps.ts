import { isRefusal, readLastYear, type LastYear } from "../../../grading/roll/lastYear";
import type { LineageRow } from "../../../grading/roll/lineage";
import { readLineage } from "../../../grading/roll/readLineage";
import { rollForward, type Rolled } from "../../../grading/roll/rollForward";
import { readRoster, type RosterUnit } from "../../../grading/roster/readRoster";
import { say, type Sentence } from "../../../scoring/locale";
import { bytesOf } from "../../model/bytesOf";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { ROLL } from "../../texts/rollTexts";
import { answersOf, type RollDraft } from "./rollDraft";

/** What a file that was chosen gives, and what is wrong with it. */
export interface ChosenFile<Found> {
  readonly file: string;
  readonly found: Found;
  readonly problems: readonly Sentence[];
}

/** This year's units and where they come from, as far as they were chosen. */
export interface RollInputs {
  readonly roster: ChosenFile<readonly RosterUnit[]> | undefined;
  readonly lineage: ChosenFile<readonly LineageRow[]> | undefined;
}

/** What came of looking: a workbook to be made, questions, or what stands in the way. */
export type Looked = Rolled | { readonly kind: "wrong"; readonly problems: readonly Sentence[] };

export async function chooseRoster(pane: PaneModel, file: File): Promise<RollInputs["roster"]> {
  return pane.run(ROLL.reading, async () => {
    const workbook = await pane.host.openFile(await bytesOf(file), file.name);
    const { units, notices } = await readRoster(workbook);
    const wrong = notices.filter(({ level }) => level === "error").map(({ text }) => text);
    return { file: file.name, found: units, problems: wrong };
  });
}

export async function chooseLineage(pane: PaneModel, file: File): Promise<RollInputs["lineage"]> {
  return pane.run(ROLL.reading, async () => {
    const workbook = await pane.host.openFile(await bytesOf(file), file.name);
    return { file: file.name, ...(await readLineage(workbook)) };
  });
}

/** Checks last year's results and works out what would be made; nothing is written. */
export async function look(
  pane: PaneModel,
  { roster, lineage }: RollInputs,
  draft: RollDraft,
): Promise<Looked | undefined> {
  const problems = [...(roster?.problems ?? []), ...(lineage?.problems ?? [])];
  if (problems.length > 0) return { kind: "wrong", problems };
  return pane.run(ROLL.looking, async (): Promise<Looked> => {
    const last = await readLastYear(pane.workbook);
    if (isRefusal(last)) return { kind: "wrong", problems: problemsOf(last) };
    return rollForward({
      ...{ last, roster: roster?.found, scheme: undefined, lineage: lineage?.found ?? [] },
      ...{ answers: answersOf(draft), year: undefined },
    });
  });
}

function problemsOf({
  reason,
  findings,
}: Exclude<Awaited<ReturnType<typeof readLastYear>>, LastYear>): Sentence[] {
  const said = findings.map((finding) => ({
    "zh-CN": finding.message("zh-CN"),
    "en-US": finding.message("en-US"),
  }));
  return [reason, ...said];
}

/** Hands next year's workbook to the user as a file of its own. */
export async function make(
  pane: PaneModel,
  { sheets, facts }: Extract<Rolled, { kind: "made" }>,
): Promise<void> {
  const { locale } = pane.store.get();
  const year = facts.years.present;
  const name = `${say(ROLL.fileName, { name: ROLL.title[locale], year }, locale)}.xlsx`;
  const isDone = await pane.run(ROLL.making, async () => {
    await pane.host.saveAsFile(name, sheets);
    return true;
  });
  if (isDone) pane.tell("success", filled(ROLL.made, { name }));
}
