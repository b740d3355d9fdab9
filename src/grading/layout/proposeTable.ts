import { columnRoles, type RoleOfColumn } from "./columnRoles";
import { totalEvidence, rankedColumn, type Evidence } from "./evidence";
import type { FoundTable } from "./findTables";
import { gradesFor } from "./gradesFor";
import { headersOf } from "./headersOf";
import { headerRole, soundsLower } from "./headerWords";
import { headerWeight } from "./headerWeight";
import type { MappedField, MappedIndicator, Mapping } from "./mapping";
import { both, SURE, type Part, type Question } from "./proposal";
import {
  classQuestion,
  derivedQuestion,
  directionQuestion,
  linesQuestion,
  markingQuestion,
  kindsQuestion,
  missingQuestion,
  periodsQuestion,
  ruleQuestion,
  unitQuestion,
  vetoQuestion,
  weightsQuestion,
} from "./questions";
import { partsOf } from "./partsOf";
import { unitLines } from "./unitLines";
import { weightsOf, type FoundWeights } from "./weightsOf";
import { textIn } from "./view";

/** A table read as an assessment. */
export interface TableProposal {
  readonly table: string;
  readonly score: number;
  /** Weights or totals that fit speak for an assessment. */
  readonly isBacked: boolean;
  readonly mapping: Mapping;
  readonly parts: readonly Part[];
  readonly questions: readonly Question[];
}

/** Reads a table as an assessment; undefined where no column names units or nothing could be scored. */
export function proposeTable(table: FoundTable): TableProposal | undefined {
  const { view } = table;
  const headers = headersOf(table);
  const units = unitLines(table, headers);
  if (!units || units.lines.length < 2) return undefined;
  const corner = headerRole(headers[units.column - table.firstColumn]!.leaf);
  // Items in rows are read turned, and only tables with items in rows.
  if (view.isTurned !== (corner === "item")) return undefined;
  const names = units.lines.map((row) => textIn(view.value(row, units.column)));
  const isWords = names.filter((name) => headerRole(name) !== undefined || /得分|评分/.test(name));
  if (view.isTurned && isWords.length >= names.length / 2) return undefined;
  const roles = columnRoles(table, headers, units);
  const of = (...wanted: RoleOfColumn["role"][]): RoleOfColumn[] =>
    roles.filter(({ role }) => wanted.includes(role));
  const inputs = of("indicator");
  const derived = of("derived");
  const marks = inputs.filter(({ facts }) => facts.percents === 0);
  const extras = of("bonus", "deduction", "signed");
  const found = settle(
    [inputs, marks, derived].filter((set) => set.length > 0),
    of("total"),
  );
  if (!found) return undefined;
  const { chosen, weights, total, evidence } = found;
  const field = ({ column, header }: RoleOfColumn): MappedField => ({
    at: view.columnName(column),
    header: header.leaf,
  });
  const indicators = chosen.map((role, index) => indicatorOf(role, index, weights, evidence));
  const isMeasured = evidence === undefined;
  const raw = new Set(
    chosen
      .filter((role) => isMeasured && isRaw(role, weights))
      .map(({ column }) => view.columnName(column)),
  );
  const lower = indicators.flatMap(({ header }, index) =>
    isMeasured && soundsLower(header) && !/分$|得分|评分/.test(header) ? [index] : [],
  );
  const ranks = of("rank");
  const rank =
    ranks.find(({ header }) => /^(排名|名次|位次|rank)$|总|班级|综合/.test(header.leaf)) ??
    (ranks.length === 1 ? ranks[0] : undefined);
  const ranked = ranks.flatMap(({ facts }) => rankedColumn(facts.sample) ?? [])[0];
  const isPoints = markingOf();
  const full = fullTotal();
  const { grades, question: gradeQuestion } = gradesFor(table, of("grade"), units.lines, full);
  const unsure = units.skipped.filter(({ isSure }) => !isSure);
  const surely = units.skipped.filter(({ isSure }) => isSure).map(({ row }) => view.rowName(row));
  const blanks = chosen.reduce((all, { facts }) => all + facts.blanks, 0);
  const groupings = of("grouping");
  const classes = of("class");
  const mapping: Mapping = {
    version: 1,
    form: view.isTurned ? "transposed" : "wide",
    sheets: [view.sheet],
    title: table.title,
    from: view.rowName(units.lines[0]!),
    to: view.rowName(units.lines.at(-1)!),
    skip: units.skipped
      .filter(({ row }) => row > units.lines[0]! && row < units.lines.at(-1)!)
      .map(({ row }) => view.rowName(row)),
    unit: {
      at: view.columnName(units.column),
      header: headers[units.column - table.firstColumn]!.leaf,
    },
    class: classes.length === 1 ? field(classes[0]!) : null,
    item: null,
    value: null,
    indicators,
    adjustments: extras.map((each) => ({ ...field(each), sign: each.role as "bonus" })),
    vetoes: of("veto").map((each) => ({ ...field(each), effect: "lowest" as const })),
    total: total ? field(total) : null,
    rank: rank ? field(rank) : null,
    classOf: {},
    settings: {
      marking: isPoints === true ? "points" : "percent",
      decimals: 2,
      missing: "refuse",
      ties: "competition",
      weightTotal: "strict",
    },
    grades,
  };
  const questions: Question[] = [];
  if (units.confidence < SURE) {
    const examples = units.lines.slice(0, 3).map((row) => textIn(view.value(row, units.column)));
    questions.push(unitQuestion(mapping.unit.header || mapping.unit.at, examples));
  }
  if (names.every((name) => /^#?(19|20)\d{2}年?(\d{1,2}月?)?$/.test(name))) {
    questions.push(periodsQuestion(names));
  }
  if (unsure.length > 0) {
    const named = unsure.map(({ row, label }) => ({ name: view.rowName(row), label }));
    questions.push(
      linesQuestion(
        named,
        surely.filter((name) => mapping.skip.includes(name)),
      ),
    );
  }
  if (!weights && !evidence) questions.push(weightsQuestion(indicators));
  if (weights?.kinds) questions.push(kindsQuestion(weights.kinds.length, weights.kinds));
  if (weights && isPoints === undefined) questions.push(markingQuestion());
  if (raw.size > 0 || (ranked !== undefined && isMeasured && !weights)) {
    const basis = ranked && derivedBasis(ranked.column);
    questions.push(
      ruleQuestion(
        basis ? [...indicators, basis] : indicators,
        raw.size > 0 ? raw : new Set(indicators.map(({ at }) => at)),
        ranked && { at: ranked.column, direction: ranked.direction },
      ),
    );
  }
  if (lower.length > 0) questions.push(directionQuestion(indicators, lower));
  if (derived.length > 0 && chosen !== derived && !evidence && !weights) {
    questions.push(
      derivedQuestion(
        indicators,
        derived.map((role, index) => indicatorOf(role, index, undefined, undefined)),
      ),
    );
  }
  if (classes.length > 1 || groupings.length > 0) {
    questions.push(classQuestion([...classes, ...groupings].map(field)));
  }
  if (blanks > 0) questions.push(missingQuestion(blanks, firstBlank()));
  if (mapping.vetoes.length > 0)
    questions.push(vetoQuestion(mapping.vetoes.map(({ header }) => header)));
  if (gradeQuestion) questions.push(gradeQuestion);
  return {
    table: `${view.sheet}!${view.address(table.headerRows[0]!, table.firstColumn)}`,
    score:
      units.confidence *
      Math.min(1, (indicators.length + 1) / 3) *
      (1 + (weights ? 1 : 0) + (evidence ? 1 : 0) + (rank ? 0.3 : 0)),
    isBacked: weights !== undefined || evidence !== undefined,
    mapping,
    parts: partsOf({ view, mapping, units, weights, evidence, total, isPoints, roles }),
    questions,
  };

  function settle(
    sets: readonly (readonly RoleOfColumn[])[],
    totals: readonly RoleOfColumn[],
  ):
    | {
        chosen: readonly RoleOfColumn[];
        weights: FoundWeights | undefined;
        total: RoleOfColumn | undefined;
        evidence: Evidence | undefined;
      }
    | undefined {
    for (const chosen of sets) {
      const weights = weightsOf(table, chosen, roles, units!.lines);
      for (const total of totals) {
        const evidence = totalEvidence({
          view,
          lines: units!.lines,
          columns: chosen.map(({ column }) => column),
          weights: weights?.weights ?? null,
          plus: extras.filter(({ role }) => role !== "deduction").map(({ column }) => column),
          minus: extras.filter(({ role }) => role === "deduction").map(({ column }) => column),
          total: total.column,
        });
        if (evidence) return { chosen, weights, total, evidence };
      }
    }
    const chosen = sets[0];
    if (!chosen) return undefined;
    const weights = weightsOf(table, chosen, roles, units!.lines);
    return { chosen, weights, total: totals[0], evidence: undefined };
  }

  function indicatorOf(
    { column, header }: RoleOfColumn,
    index: number,
    own: FoundWeights | undefined,
    shown: Evidence | undefined,
  ): MappedIndicator {
    const inHeader = headerWeight(header.leaf);
    const weight = own?.weights[index] ?? (shown?.rule === "mean" ? 1 : null);
    return {
      at: view.columnName(column),
      header: header.leaf,
      name: inHeader?.name || header.leaf || view.columnName(column),
      weight,
      weightAt: own?.at[index] ?? null,
      ...(own?.columns ? { weightColumn: own.columns[index]! } : {}),
      rule: !own && shown?.rule === "sum" ? "sum" : "direct",
      direction: "higher",
    };
  }

  /** Marks out of the weights (true) or out of 100 (false); undefined where the sheet does not say. */
  function markingOf(): boolean | undefined {
    if (evidence) return evidence.rule === "sum";
    if (!weights) return false;
    const isBelow = chosen.every(({ facts }, index) => facts.highest <= weights.weights[index]!);
    if (!isBelow) return false;
    if (weights.weights.every((weight) => weight <= 1)) return false;
    return weights.kind === "points" ? true : undefined;
  }

  function fullTotal(): number | null {
    if (!weights) return evidence?.rule === "sum" ? null : 100;
    if (isPoints !== true) return 100;
    return Number(weights.weights.reduce((all, weight) => all + weight, 0).toPrecision(12));
  }

  function derivedBasis(at: string): MappedIndicator | undefined {
    const basis = derived.find(({ column }) => view.columnName(column) === at);
    return basis && indicatorOf(basis, 0, undefined, undefined);
  }

  function firstBlank(): string {
    for (const { column } of chosen) {
      const row = units!.lines.find((line) => view.value(line, column) === null);
      if (row !== undefined) return view.address(row, column);
    }
    return "";
  }
}

/** Values that cannot be marks out of 100, or whose header names a quantity. */
function isRaw({ facts, header }: RoleOfColumn, weights: FoundWeights | undefined): boolean {
  if (facts.percents > 0 || facts.lowest < 0) return true;
  const most = weights?.kind === "points" ? Math.max(100, ...weights.weights) : 100;
  if (facts.highest > most) return true;
  if (/分\)?$|得分|评分|分数|score|mark/i.test(header.leaf)) return false;
  return soundsLower(header.leaf) || QUANTITY.test(header.leaf.replace(/[(（].*$/, ""));
}

const QUANTITY =
  /(?<!效)率$|数$|件|次|篇|金额|万元|亿元|产值|GDP|增速|增长|天$|小时|比$|(?<!质)量$/i;
