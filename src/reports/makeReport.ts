import { imprintOf } from "./facts/imprint";
import { paperWords } from "./facts/paperText";
import type { ReportFacts } from "./facts/reportFacts";
import { KINDS } from "./kinds";
import type { Made, PaperChoices } from "./kinds/kind";
import type { KindId } from "./kindNames";

/** A paper from the facts of a graded workbook, or why it cannot be made now. Letters bear the imprint of the office. */
export function makeReport(facts: ReportFacts, kind: KindId, choices: PaperChoices): Made {
  const words = paperWords(facts, choices.date);
  const made = KINDS[kind].make(facts, words, choices);
  if ("refusal" in made) return made;
  const { page, sign } = made.report;
  const imprint = page === "document" && sign ? imprintOf(words) : undefined;
  return imprint ? { ...made, report: { ...made.report, imprint } } : made;
}
