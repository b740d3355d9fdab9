import { applyAnswers } from "../../grading/layout/applyAnswers";
import { checkMapping } from "../../grading/layout/checkMapping";
import type { Mapping } from "../../grading/layout/mapping";
import type { Proposal, Question } from "../../grading/layout/proposal";
import type { Sentence } from "../../scoring/locale";
import { columnIndex, parseArea, type Area } from "../../workbook/address";

/** What the user made of a proposal: answers by question, and places of the mapping that were changed. */
export interface MappingDraft {
  readonly answers: Readonly<Record<string, string>>;
  /** By path: "indicators.1.weight" 25; "indicators.2" null leaves the indicator out. */
  readonly edits: Readonly<Record<string, unknown>>;
}

export type DraftMapping =
  | { readonly mapping: Mapping; readonly problems: readonly [] }
  | { readonly mapping: undefined; readonly problems: readonly Sentence[] };

/** The draft that takes every suggestion; a question without one stays open. */
export function suggestedDraft({ questions }: Proposal): MappingDraft {
  const suggested = questions.flatMap(({ id, options, suggested: answer }) => {
    // The first table is the one that was recognised; another one is recognised anew.
    const taken = id === "table" ? options[0]!.id : answer;
    return taken === null ? [] : [[id, taken] as const];
  });
  return { answers: Object.fromEntries(suggested), edits: {} };
}

/** The questions that still matter: those that no given answer closes. */
export function askedQuestions({ questions }: Proposal, { answers }: MappingDraft): Question[] {
  const closed = new Set(
    questions.flatMap(({ id, options }) => {
      const chosen = options.find((option) => option.id === answers[id]);
      return chosen?.closes ?? [];
    }),
  );
  return questions.filter(({ id }) => !closed.has(id));
}

/** Whether a question that matters has no answer. */
export function hasOpenQuestion(proposal: Proposal, draft: MappingDraft): boolean {
  return askedQuestions(proposal, draft).some(({ id }) => !(id in draft.answers));
}

/** The mapping with answers and edits in it, or what is wrong with it. */
export function draftMapping(proposal: Proposal, { answers, edits }: MappingDraft): DraftMapping {
  const own = proposal.mapping;
  if (!own) return { mapping: undefined, problems: [proposal.recognised] };
  const questions = proposal.questions.map((each) => ({
    ...each,
    answer: answers[each.id] ?? null,
  }));
  const answered = applyAnswers(own, [...questions, editsAsAnswer(edits)]);
  if (answered.mapping === undefined) return { mapping: undefined, problems: answered.problems };
  const problems = checkMapping(answered.mapping);
  if (problems.length > 0) return { mapping: undefined, problems };
  return { mapping: answered.mapping as Mapping, problems: [] };
}

/** Edits are one more answer, so that they meet those of the questions in one place. */
function editsAsAnswer(edits: MappingDraft["edits"]): Question {
  const text = { "zh-CN": "", "en-US": "" };
  return {
    id: "edits",
    text,
    options: [{ id: "edits", text, set: edits }],
    suggested: null,
    answer: "edits",
  };
}

/** What the mapping means in one of its sheets, as areas that can be lit up: the unit names and each indicator. */
export function mappedAreas(mapping: Mapping): Area[] {
  const { form, from, to, unit, indicators, value, item, adjustments, total } = mapping;
  if (form === "sheets") {
    const area = parseArea(unit.at);
    return area ? [area] : [];
  }
  const fields = [unit, item, value, ...indicators, ...adjustments, total];
  const places = new Set(fields.flatMap((field) => (field ? [field.at] : [])));
  return [...places].map((at) =>
    form === "transposed"
      ? span(Number(at) - 1, columnIndex(from), Number(at) - 1, columnIndex(to))
      : span(Number(from) - 1, columnIndex(at), Number(to) - 1, columnIndex(at)),
  );
}

function span(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
