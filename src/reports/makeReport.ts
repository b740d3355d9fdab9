import { paperWords } from "./facts/paperText";
import type { ReportFacts } from "./facts/reportFacts";
import { KINDS } from "./kinds";
import type { Made, PaperChoices } from "./kinds/kind";
import type { KindId } from "./kindNames";

/** A paper from the facts of a graded workbook, or why it cannot be made now. */
export function makeReport(facts: ReportFacts, kind: KindId, choices: PaperChoices): Made {
  return KINDS[kind].make(facts, paperWords(facts, choices.date), choices);
}
