import { clearClass } from "./clearClass";
import { columnRoles, type RoleOfColumn } from "./columnRoles";
import type { FoundTable } from "./findTables";
import { gradesFor } from "./gradesFor";
import { mappedWeights } from "./groupWeights";
import { headersOf } from "./headersOf";
import { headerRole } from "./headerWords";
import { indicatorOf } from "./indicatorOf";
import type { MappedField, Mapping } from "./mapping";
import { partsOf } from "./partsOf";
import type { Part, Question } from "./proposal";
import type { SchemeTable } from "./schemeTables";
import { candidatesOf } from "./schemeWeights";
import { settle } from "./settle";
import { tableQuestions } from "./tableQuestions";
import { unitLines } from "./unitLines";
import { numberOf, textIn } from "./view";

/** From this share on, marks below their weights look like points. */
const MOSTLY = 0.8;

/** A table read as an assessment. */
export interface TableProposal {
  readonly table: string;
  /** How many units there are, before rows without a name are told. */
  readonly units: number;
  readonly score: number;
  /** Weights or totals that fit speak for an assessment. */
  readonly isBacked: boolean;
  readonly mapping: Mapping;
  readonly parts: readonly Part[];
  readonly questions: readonly Question[];
}

/** Reads a table as an assessment; undefined where no column names units or nothing could be scored. */
export function proposeTable(
  table: FoundTable,
  schemes: readonly SchemeTable[] = [],
): TableProposal | undefined {
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
  const found = settle(table, units, roles, schemes);
  if (!found) return undefined;
  const { chosen, weights, total, evidence } = found;
  const field = ({ column, header }: RoleOfColumn): MappedField => ({
    at: view.columnName(column),
    header: header.leaf,
  });
  const ranks = of("rank");
  const rank =
    ranks.find(({ header }) => /^(排名|名次|位次|rank)$|总|班级|综合/.test(header.leaf)) ??
    (ranks.length === 1 ? ranks[0] : undefined);
  const isPoints = markingOf();
  const kept = mappedWeights(weights, isPoints);
  const indicators = chosen.map((role, index) => indicatorOf(view, role, index, kept, evidence));
  const full = fullTotal();
  const { grades, question: gradeQuestion } = gradesFor(table, of("grade"), units.lines, full);
  const extras = of("bonus", "deduction", "signed");
  const own = clearClass(roles);
  const mapping: Mapping = {
    version: 1,
    form: view.isTurned ? "transposed" : "wide",
    sheets: [view.sheet],
    title: table.title,
    from: view.rowName(units.lines[0]!),
    to: view.rowName(units.lines.at(-1)!),
    skip: linesBetween(units.lines).map((row) => view.rowName(row)),
    unit: {
      at: view.columnName(units.column),
      header: headers[units.column - table.firstColumn]!.leaf,
    },
    class: own ? field(own) : null,
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
      // Equal weights of 1 are taken in proportion: thirds have no exact percentage.
      weightTotal: evidence?.rule === "mean" ? "scale" : "strict",
    },
    grades,
  };
  return {
    table: `${view.sheet}!${view.address(table.headerRows[0]!, table.firstColumn)}`,
    units: units.lines.length,
    score:
      units.confidence *
      Math.min(1, (indicators.length + 1) / 3) *
      (1 + (weights ? 1 : 0) + (evidence ? 1 : 0) + (rank ? 0.3 : 0)),
    isBacked: weights !== undefined || evidence !== undefined,
    mapping,
    parts: partsOf({ view, mapping, units, weights, evidence, total, isPoints, roles }),
    questions: [
      ...tableQuestions({ table, units, names, roles, mapping, settled: found, isPoints }),
      ...(gradeQuestion ? [gradeQuestion] : []),
    ],
  };

  /** Marks out of the weights (true) or out of 100 (false); undefined where the sheet does not say. */
  function markingOf(): boolean | undefined {
    if (evidence) return evidence.rule === "sum";
    if (!weights) return false;
    if (weights.weights.every((weight) => !(weight > 1))) return false;
    let [below, all] = [0, 0];
    chosen.forEach(({ column }, index) => {
      for (const row of units!.lines) {
        const mark = numberOf(view.value(row, column));
        if (Number.isNaN(mark) || Number.isNaN(weights.weights[index])) continue;
        all += 1;
        if (mark <= weights.weights[index]!) below += 1;
      }
    });
    if (weights.kind === "points") return below === all ? true : undefined;
    // A few marks above their weights may be slips of the pen among points.
    return below >= all * MOSTLY ? undefined : false;
  }

  function fullTotal(): number | null {
    if (!weights) return evidence?.rule === "sum" ? null : 100;
    // Which full marks hold is still asked.
    const isOpen = candidatesOf(weights).some(({ kind }) => kind === "points");
    if (weights.scheme && weights.scheme.rivals.length > 0 && isOpen) return null;
    if (isPoints !== true) return 100;
    if (weights.weights.some(Number.isNaN)) return null;
    return Number(weights.weights.reduce((all, weight) => all + weight, 0).toPrecision(12));
  }
}

/** Lines between the first unit and the last that are none: totals, headings, blank ones. */
function linesBetween(lines: readonly number[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index]!;
    return Array.from({ length: line - above - 1 }, (_, offset) => above + 1 + offset);
  });
}
