import type { Report } from "../../../reports/data/report";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { KINDS } from "../../../reports/kinds";
import type { Made, PaperChoices, Stage, View } from "../../../reports/kinds/kind";
import type { KindId } from "../../../reports/kindNames";
import { makeReport } from "../../../reports/makeReport";
import { fileWords } from "../../../reports/paperFiles";

/** What the user asked for on the page. */
export interface PaperChoice {
  readonly kind: KindId;
  /** The number of a unit in the data; null for all. */
  readonly unit: number | null;
  readonly view: View;
  readonly stage: Stage;
  /** 登记表: with the second page. */
  readonly withScore: boolean;
}

export const FIRST_CHOICE: PaperChoice = {
  kind: "bulletin",
  unit: null,
  view: "rank",
  stage: "proposed",
  withScore: false,
};

/** What each paper that was asked for is made from. */
export function choicesOf(
  { units }: ReportFacts,
  { kind, unit, view, stage, withScore }: PaperChoice,
  date: string,
): PaperChoices[] {
  const chosen = unit === null ? undefined : units[unit];
  const asked = KINDS[kind].isByUnit ? (chosen ? [chosen] : units) : [undefined];
  return asked.map((each) => ({ date, view, stage, withScore, ...(each ? { unit: each } : {}) }));
}

/** The papers that were asked for, or the first reason why there are none. */
export function papersOf(
  facts: ReportFacts,
  choice: PaperChoice,
  date: string,
): { readonly papers: readonly Report[] } | Extract<Made, { readonly refusal: unknown }> {
  const papers: Report[] = [];
  for (const choices of choicesOf(facts, choice, date)) {
    const made = makeReport(facts, choice.kind, choices);
    if ("refusal" in made) return made;
    papers.push(made.report);
  }
  return { papers };
}

/** The name of the file: that of the kind, and of the unit where it is for one. */
export function fileNameOf(
  facts: ReportFacts,
  { kind, unit }: PaperChoice,
  ending: "docx" | "xlsx",
): string {
  const name = KINDS[kind].fileName(facts);
  const own = unit === null || !KINDS[kind].isByUnit ? "" : `-${facts.units[unit]?.name ?? ""}`;
  return `${fileWords(`${name}${own}`)}.${ending}`;
}
