import { aboveWeight } from "./aboveWeight";
import { clearClass } from "./clearClass";
import type { RoleOfColumn } from "./columnRoles";
import { rankedColumn } from "./evidence";
import type { FoundTable } from "./findTables";
import { headerRole, soundsLower } from "./headerWords";
import { indicatorOf } from "./indicatorOf";
import { isRaw } from "./isRaw";
import type { MappedField, Mapping } from "./mapping";
import { SURE, type Question } from "./proposal";
import {
  classQuestion,
  derivedQuestion,
  directionQuestion,
  kindsQuestion,
  leftOutQuestion,
  linesQuestion,
  markingQuestion,
  missingQuestion,
  periodsQuestion,
  ruleQuestion,
  unitQuestion,
  vetoQuestion,
  weightsQuestion,
} from "./questionTexts";
import { schemeQuestions, tableOrScheme } from "./schemeQuestions";
import type { Settled } from "./settle";
import type { UnitLines } from "./unitLines";

interface AskedTable {
  readonly table: FoundTable;
  readonly units: UnitLines;
  readonly names: readonly string[];
  readonly roles: readonly RoleOfColumn[];
  readonly mapping: Mapping;
  readonly settled: Settled;
  readonly isPoints: boolean | undefined;
}

const PERIOD = /^#?(19|20)\d{2}年?(\d{1,2}月?)?$/;

/** What has to be asked about a table before it can be graded. */
export function tableQuestions(asked: AskedTable): Question[] {
  return [...unitQuestions(asked), ...markQuestions(asked), ...otherQuestions(asked)];
}

function fieldOf({ view }: FoundTable): (role: RoleOfColumn) => MappedField {
  return ({ column, header }) => ({ at: view.columnName(column), header: header.leaf });
}

function unitQuestions({ table, units, names, roles, mapping }: AskedTable): Question[] {
  const { view } = table;
  const questions: Question[] = [];
  const isRepeated = new Set(names).size < names.length;
  if (units.confidence < SURE || isRepeated) {
    const identities = roles.filter(
      ({ header, facts }) =>
        headerRole(header.leaf) === "identity" && facts.distinct === 1 && !facts.isCounting,
    );
    questions.push(unitQuestion(mapping.unit, names.slice(0, 3), identities.map(fieldOf(table))));
  }
  if (names.every((name) => PERIOD.test(name))) questions.push(periodsQuestion(names));
  const unsure = units.skipped.filter(({ isSure }) => !isSure);
  if (unsure.length > 0) {
    const surely = units.skipped.filter(({ isSure }) => isSure);
    const named = unsure.map(({ row, label }) => ({ name: view.rowName(row), label }));
    const rows = [...units.lines, ...unsure.map(({ row }) => row)].sort((a, b) => a - b);
    const ends = { from: view.rowName(rows[0]!), to: view.rowName(rows.at(-1)!) };
    const skipped = surely
      .filter(({ row }) => row > rows[0]! && row < rows.at(-1)!)
      .map(({ row }) => view.rowName(row));
    questions.push(linesQuestion(named, skipped, ends));
  }
  return questions;
}

function markQuestions({
  table,
  units,
  roles,
  mapping,
  settled,
  isPoints,
}: AskedTable): Question[] {
  const { view } = table;
  const { chosen, weights, evidence } = settled;
  const { indicators } = mapping;
  const questions: Question[] = [];
  if (!weights && !evidence) questions.push(weightsQuestion(indicators));
  if (weights?.scheme) {
    questions.push(...schemeQuestions(indicators, weights.scheme.match, weights.scheme.rivals));
  }
  if (weights?.others && !evidence) questions.push(tableOrScheme(weights, weights.others));
  if (weights?.kinds) questions.push(kindsQuestion(weights.kinds.length, weights.kinds));
  if (weights && isPoints === undefined) {
    questions.push(markingQuestion(aboveWeight(view, chosen, weights.weights, units.lines)));
  }
  // Totals that follow from the columns as they stand show that these are marks.
  if (evidence) return questions;
  const left = roles.filter((role) => role.role === "indicator" && !chosen.includes(role));
  if (left.length > 0 && chosen[0]!.role === "indicator") {
    questions.push(leftOutQuestion(left.map(({ header }) => header.leaf)));
  }
  const raw = chosen.filter((role) => isRaw(role, weights));
  const derived = roles.filter(({ role }) => role === "derived");
  const ranked = roles
    .filter(({ role }) => role === "rank")
    .flatMap(({ facts }) => rankedColumn(facts.sample) ?? [])[0];
  if (raw.length > 0 || (ranked !== undefined && !weights)) {
    const basis = derived.find(({ column }) => view.columnName(column) === ranked?.column);
    questions.push(
      ruleQuestion(
        basis ? [...indicators, indicatorOf(view, basis, 0)] : indicators,
        new Set((raw.length > 0 ? raw : chosen).map(({ column }) => view.columnName(column))),
        ranked && { at: ranked.column, direction: ranked.direction },
      ),
    );
  }
  const lower = indicators.flatMap(({ header }, index) =>
    soundsLower(header) && !/分$|得分|评分/.test(header) ? [index] : [],
  );
  if (lower.length > 0) questions.push(directionQuestion(indicators, lower));
  if (derived.length > 0 && chosen[0]!.role !== "derived" && !weights) {
    const others = derived.map((role, index) => indicatorOf(view, role, index));
    questions.push(derivedQuestion(indicators, others));
  }
  return questions;
}

function otherQuestions({ table, units, roles, mapping, settled }: AskedTable): Question[] {
  const { view } = table;
  const questions: Question[] = [];
  const classes = roles.filter(({ role }) => role === "class");
  const groupings = roles.filter(({ role }) => role === "grouping");
  if ((classes.length > 0 && !clearClass(roles)) || groupings.length > 0) {
    questions.push(classQuestion([...classes, ...groupings].map(fieldOf(table))));
  }
  const blanks = settled.chosen.flatMap(({ column, facts }) =>
    facts.blanks === 0
      ? []
      : units.lines.flatMap((row) =>
          view.value(row, column) === null ? [view.address(row, column)] : [],
        ),
  );
  if (blanks.length > 0) questions.push(missingQuestion(blanks.length, blanks[0]!));
  if (mapping.vetoes.length > 0) {
    questions.push(vetoQuestion(mapping.vetoes.map(({ header }) => header)));
  }
  return questions;
}
