import type { MappedField } from "../mapping/mapping";
import { isPeriodName } from "../see/headerWords";
import type { RoleOfColumn } from "./columnRole";
import { indicatorOf } from "./indicatorOf";
import type { UnitLines } from "../see/unitLines";
import type { View } from "../see/view";
import type { AskedTable } from "./askedTable";
import { clearClass, endsOf } from "./mappingOf";
import type { Question, TableKind } from "./proposal";
import { derivedQuestion } from "./ruleQuestionTexts";
import {
  leftOutQuestion,
  missingQuestion,
  vetoQuestion,
  wordsQuestion,
} from "./scoreQuestionTexts";
import {
  blockQuestion,
  classQuestion,
  headersQuestion,
  linesQuestion,
  panelQuestion,
  periodQuestion,
  whetherQuestion,
} from "./unitQuestionTexts";
import { totalQuestions } from "./totalQuestions";
import { weightQuestions } from "./weightQuestions";
import { nameQuestions } from "./nameQuestions";
import { derivedIn, directionQuestions, ruleQuestions } from "./rawQuestions";
import { sectionsOf } from "./sectionsOf";
import { unclearWords } from "./wordsAmong";

/** What has to be asked about a table before it can be graded. */
export function tableQuestions(asked: AskedTable, kind: TableKind): Question[] {
  const { names, table } = asked;
  return [
    ...(kind === "data" ? [whetherQuestion(names.length, names)] : []),
    ...(table.headerRows.length === 0 ? [headersQuestion(columnsOf(asked))] : []),
    ...nameQuestions(asked),
    ...periodQuestions(asked),
    ...blockQuestions(asked),
    ...lineQuestions(asked),
    ...weightQuestions(asked),
    ...totalQuestions(asked),
    ...leftOutQuestions(asked),
    ...ruleQuestions(asked),
    ...directionQuestions(asked),
    ...derivedQuestions(asked),
    ...classQuestions(asked),
    ...markQuestions(asked),
    ...asked.scale.questions,
  ];
}

function columnsOf({ table: { view }, units, settled }: AskedTable): string[] {
  return [units.column, ...settled.chosen.map(({ column }) => column)].map((column) =>
    view.columnName(column),
  );
}

function fieldIn({ table }: AskedTable): (role: RoleOfColumn) => MappedField {
  return ({ column, header }) => ({ at: table.view.columnName(column), header: header.leaf });
}

function periodQuestions({ table: { view }, units, names }: AskedTable): Question[] {
  if (!names.every(isPeriodName)) return panelQuestions(view, units);
  return [
    periodQuestion(
      names,
      units.lines.map((row) => view.rowName(row)),
    ),
  ];
}

/** Which of several rows counts. */
function blockQuestions({ table: { view } }: AskedTable): Question[] {
  return view.blocks ? [blockQuestion(view.blocks)] : [];
}

/** Units that come again in every period: all of them, or those of the last period only. */
function panelQuestions(view: View, { lines, also, skipped }: UnitLines): Question[] {
  const [column] = also;
  if (column === undefined) return [];
  const periods = lines.map((row) => view.label(row, column));
  const distinct = [...new Set(periods)].sort();
  if (distinct.length < 2 || !distinct.every(isPeriodName)) return [];
  const last = distinct.at(-1)!;
  const others = lines.filter((_, index) => periods[index] !== last);
  const none = skipped.filter(
    ({ row, isSure }) => isSure && row > lines[0]! && row < lines.at(-1)!,
  );
  const skip = [...none.map(({ row }) => row), ...others].map((row) => view.rowName(row));
  return [panelQuestion(view.columnName(column), distinct, skip)];
}

function lineQuestions({ table: { view }, units }: AskedTable): Question[] {
  const unsure = units.skipped.filter(({ isSure }) => !isSure);
  if (unsure.length === 0) return [];
  const surely = units.skipped.filter(({ isSure }) => isSure);
  const named = unsure.map(({ row, label }) => ({ name: view.rowName(row), label }));
  const rows = [...units.lines, ...unsure.map(({ row }) => row)].sort((a, b) => a - b);
  const ends = endsOf(view, rows);
  const skipped = surely
    .filter(({ row }) => view.halves || (row > rows[0]! && row < rows.at(-1)!))
    .map(({ row }) => view.rowName(row));
  return [linesQuestion(named, skipped, ends)];
}

/** Columns of numbers that could be indicators and are none. */
function leftOutQuestions({ table, settled }: AskedTable): Question[] {
  const { roles, chosen, proof } = settled;
  const left = roles.filter(
    (each) =>
      !chosen.includes(each) &&
      ((each.role === "indicator" && chosen[0]!.role === "indicator") ||
        (each.why === "notInTotal" && each.facts.percents === 0) ||
        each.why === "change" ||
        (each.why === "earlier" && each.role === "derived") ||
        each.why === "computed" ||
        each.why === "besideMark"),
  );
  if (left.length === 0) return [];
  const fields = left.map((role) => indicatorOf(table.view, role, 0));
  const only = (["computed", "besideMark", "earlier"] as const).find((reason) =>
    left.every(({ why }) => why === reason),
  );
  return [leftOutQuestion(fields, only ?? (proof ? "total" : "weights"))];
}

/** Columns that follow from others of their line, such as rates, may be meant instead. */
function derivedQuestions({ table, mapping, settled }: AskedTable): Question[] {
  const derived = derivedIn(settled.roles);
  const { chosen, weights, proof } = settled;
  if (proof || weights || derived.length === 0 || chosen[0]!.role === "derived") return [];
  const others = derived.map((role, index) => indicatorOf(table.view, role, index));
  return [derivedQuestion(mapping.indicators, others)];
}

/** By what units may be divided; the class in which printed ranks count is suggested. */
function classQuestions(asked: AskedTable): Question[] {
  const { roles, ranks } = asked.settled;
  const sections = sectionsOf(asked);
  const found = roles.filter(({ role }) => role === "class" || role === "grouping");
  const isClear = found.every(({ role }) => role === "class") && clearClass(roles);
  if (isClear || (found.length === 0 && sections.length === 0)) return [];
  const fields = found.map(fieldIn(asked));
  const proofs = [...ranks.values()];
  const isWithin = proofs.length > 0 && proofs.every((proof) => proof.isWithin);
  const suggested = isWithin ? (fields[0]?.at ?? "sections") : null;
  return [classQuestion(fields, sections, suggested)];
}

/** Words and blanks among the marks, and columns of vetoes. */
function markQuestions({ table, units, mapping, settled, words }: AskedTable): Question[] {
  const { view } = table;
  const questions: Question[] = [];
  const unclear = unclearWords(words);
  if (unclear.length > 0) {
    const columns = settled.chosen.filter(({ facts }) => facts.words.size > 0);
    questions.push(
      wordsQuestion(
        unclear,
        columns.map(({ column }) => view.columnName(column)),
      ),
    );
  }
  const blanks = settled.chosen.flatMap(({ column, facts }) =>
    facts.blanks === 0
      ? []
      : units.lines.flatMap((row) =>
          view.value(row, column) === null ? [view.address(row, column)] : [],
        ),
  );
  const isMissing = words.some(({ as, sure }) => as === "missing" && sure === 1);
  if (blanks.length > 0 || isMissing) {
    questions.push(missingQuestion(blanks.length > 0 ? blanks : [view.sheet]));
  }
  if (mapping.vetoes.length > 0) questions.push(vetoQuestion(mapping.vetoes));
  return questions;
}
