import { answerOf, applyAnswers, closedBy } from "../../grading/layout/propose/applyAnswers";
import type { Question, TableProposal } from "../../grading/layout/propose/proposal";
import { withRoles, type RoleByHand } from "../../grading/layout/propose/withRoles";
import { checkMapping } from "../../grading/layout/mapping/checkMapping";
import { withEdits, type Edit } from "../../grading/layout/mapping/edit";
import type { Mapping } from "../../grading/layout/mapping/mapping";
import type { Sentence } from "../../scoring/locale";
import { columnIndex, parseArea, type Area } from "../../workbook/address";

/** What the user made of a proposed table: answers by question, other parts of columns, and what was typed. */
export interface MappingDraft {
  readonly answers: Readonly<Record<string, string>>;
  /** What a column is instead, by its place. */
  readonly roles: Readonly<Record<string, RoleByHand>>;
  readonly edit: Edit;
}

export type DraftMapping =
  | { readonly mapping: Mapping; readonly problems: readonly [] }
  | { readonly mapping: undefined; readonly problems: readonly Sentence[] };

/** The draft that takes every suggestion; a question without one stays open. */
export function suggestedDraft({ questions }: TableProposal): MappingDraft {
  const suggested = questions.flatMap(({ id, suggested: answer }) =>
    answer === null ? [] : [[id, answer] as const],
  );
  return { answers: Object.fromEntries(suggested), roles: {}, edit: {} };
}

/** The draft with an answer; directions that were chosen column by column before give way to one about all of them. */
export function withAnswer(
  draft: MappingDraft,
  { id, about, columns }: Question,
  answer: string,
): MappingDraft {
  const { directions, ...edit } = draft.edit;
  const kept =
    about === "direction" ? directions?.filter(({ at }) => !columns.includes(at)) : directions;
  return {
    ...draft,
    answers: { ...draft.answers, [id]: answer },
    edit: kept ? { ...edit, directions: kept } : edit,
  };
}

/** The questions that still matter: those that no given answer and nothing that was typed leaves without object. */
export function askedQuestions(table: TableProposal, draft: MappingDraft): Question[] {
  const answered = withAnswers(table, draft);
  const closed = closedBy(answered.map(answerOf));
  const isTyped = haveWeights(shownMapping(table, draft));
  return answered.filter(({ id, answer }) => {
    return !closed.has(id) && !(id === "weights" && answer === null && isTyped);
  });
}

/** Whether a question that matters has no answer. */
export function hasOpenQuestion(table: TableProposal, draft: MappingDraft): boolean {
  return askedQuestions(table, draft).some((question) => answerOf(question) === undefined);
}

/** The mapping with everything in it that the draft says, or what stands in the way. */
export function draftMapping(table: TableProposal, draft: MappingDraft): DraftMapping {
  const answered = applyAnswers(table.mapping, askedQuestions(table, draft));
  if (answered.mapping === undefined) return { mapping: undefined, problems: answered.problems };
  const mapping = withHand(answered.mapping, table, draft);
  const problems = checkMapping(mapping);
  return problems.length > 0 ? { mapping: undefined, problems } : { mapping, problems: [] };
}

/** The mapping as far as it is known while questions are open, to be shown and changed. */
export function shownMapping(table: TableProposal, draft: MappingDraft): Mapping {
  const given = withAnswers(table, draft).filter((each) => answerOf(each) !== undefined);
  const closed = closedBy(given.map(answerOf));
  const edits = given.filter(({ id }) => !closed.has(id)).map((each) => answerOf(each)!.set);
  return withHand(withEdits(table.mapping, edits), table, draft);
}

function withAnswers({ questions }: TableProposal, { answers }: MappingDraft): Question[] {
  return questions.map((each) => ({ ...each, answer: answers[each.id] ?? null }));
}

/** What was changed by hand comes last. Weights that were typed for all indicators are the weights. */
function withHand(
  mapping: Mapping,
  { columns }: TableProposal,
  { roles, edit }: MappingDraft,
): Mapping {
  const changed = withEdits(withRoles(mapping, columns, roles), [edit]);
  return edit.weights && haveWeights(changed) ? { ...changed, method: "weighted" } : changed;
}

function haveWeights({ indicators }: Mapping): boolean {
  return indicators.length > 0 && indicators.every(({ weight }) => weight !== null);
}

/** What the mapping means in one of its sheets, as areas that can be lit up: the unit names and each indicator. */
export function mappedAreas(mapping: Mapping): Area[] {
  const { form, from, to, unit, indicators, value, item, adjustments, total } = mapping;
  if (form === "sheets") {
    const area = parseArea(unit.at);
    return area ? [area] : [];
  }
  const fields = [unit, ...mapping.alsoUnit, item, value, ...indicators, ...adjustments, total];
  const places = new Set(fields.flatMap((field) => (field ? [field.at] : [])));
  const isLine = (at: string): boolean => form !== "long" || /^[A-Z]{1,3}$/.test(at);
  return [...places]
    .filter(isLine)
    .map((at) =>
      form === "transposed"
        ? span(Number(at) - 1, columnIndex(from), Number(at) - 1, columnIndex(to))
        : span(Number(from) - 1, columnIndex(at), Number(to) - 1, columnIndex(at)),
    );
}

function span(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
