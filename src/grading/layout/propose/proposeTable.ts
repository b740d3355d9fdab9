import type { Sentence } from "../../../scoring/locale";
import { both } from "../mapping/both";
import { fullMarks } from "../mapping/fullMarks";
import type { FoundTable } from "../see/foundTable";
import { headersOf } from "../see/headersOf";
import { cornerWay } from "../see/cornerWay";
import { headerRole, isPeriodName } from "../see/headerWords";
import { nameOfUnit, unitLines, type UnitLines } from "../see/unitLines";
import { numberOf, type View } from "../see/view";
import { columnProposals, numericLeftOut } from "./columnProposals";
import { fullTotal } from "./fullTotal";
import { PointLikeness } from "./likePoints";
import { endsOf, mappingOf, skippedIn } from "./mappingOf";
import type { Candidate, TableProposal } from "./proposal";
import { scaleOf } from "./scaleOf";
import type { SchemeTable } from "./schemeTables";
import { settle, type Settled } from "./settle";
import { kindOfTable, type Kind } from "./tableKind";
import type { AskedTable } from "./askedTable";
import { isMade, tableScore } from "./tableScore";
import { tableQuestions } from "./tableQuestions";
import { targetLineOf } from "./targetLineOf";
import { treatments, type Treatment } from "./treatment";
import { weightsFrom } from "./weightsFrom";
import { wordsAmong } from "./wordsAmong";

/** Reads a table as an assessment; undefined where no column names units or nothing could be scored. */
export function proposeTable(
  table: FoundTable,
  schemes: readonly SchemeTable[] = [],
): Candidate | undefined {
  const { view } = table;
  const headers = headersOf(table);
  const units = unitLines(table, headers);
  if (!units || units.lines.length < 2) return undefined;
  const names = namesOf(table, units);
  const unitHeader = headers[units.column - table.firstColumn]!.leaf;
  if (!isRightWayRound(view, unitHeader, names) || isOneUnit(view, names)) return undefined;
  const settled = settle(table, headers, units, { schemes });
  return settled && candidateOf({ table, headers, units, settled });
}

/** A table whose columns are settled as a candidate with all that is asked about it. */
export function candidateOf(
  settledTable: Pick<AskedTable, "table" | "headers" | "units" | "settled">,
  kindOf: (asked: AskedTable) => Kind = kindOfTable,
): Candidate {
  const { table, headers, units, settled } = settledTable;
  const { view } = table;
  const names = namesOf(table, units);
  const unitHeader = headers[units.column - table.firstColumn]!.leaf;
  const { targetLine, treated, isPoints } = marksOf(table, units, settled);
  const { roles, total, chosen } = settled;
  const scale = scaleOf({
    table,
    lines: units.lines,
    grade: roles.find(({ role }) => role === "grade"),
    total: total ?? (chosen.length === 1 ? chosen[0] : undefined),
    vetoes: roles.filter(({ role }) => role === "veto"),
    full: fullTotal(settled, isPoints, treated),
  });
  const read = { ...settledTable, unitHeader, isPoints, treated, targetLine };
  const mapping = mappingOf(read, scale.grades);
  const words = wordsAmong(chosen);
  const asked: AskedTable = { ...read, names, mapping, scale, words };
  const kind = kindOf(asked);
  const proposal: TableProposal = {
    ...placeOf(table),
    kind: kind.kind,
    sure: units.confidence,
    reason: kind.reason,
    orientation: view.blocks ? "blocks" : view.isTurned ? "columns" : "rows",
    units: unitsOf(view, units, names),
    columns: columnProposals(asked),
    method: methodOf(view, settled),
    scale: scale.scale,
    words,
    leftOut: numericLeftOut(view, roles, chosen),
    questions: tableQuestions(asked, kind.kind),
    mapping,
  };
  const { weights, proof } = settled;
  return {
    table: proposal,
    score: tableScore(asked) * kind.likeness,
    isBacked: weights !== undefined || proof !== undefined || isMade(settled),
    names,
  };
}

function namesOf(table: FoundTable, units: UnitLines): string[] {
  return units.lines.map((row) => nameOfUnit(table, units, row));
}

/** What the columns that count hold, and what their marks are out of. */
function marksOf(
  table: FoundTable,
  units: UnitLines,
  settled: Settled,
): Pick<AskedTable, "targetLine" | "treated" | "isPoints"> {
  const { view } = table;
  const { chosen, weights, proof } = settled;
  const targetLine = proof ? undefined : targetLineOf(table, units, chosen);
  const isMeasured = targetLine !== undefined || hasTargets(view);
  const treated = treatments(chosen, weights, isProven(settled), isMeasured);
  // What becomes a score by a rule is out of 100.
  const isMadeByRule = weights?.kind === "points" && treated.every(({ as }) => as === "raw");
  const isPoints = isMadeByRule ? false : markingOf(view, units, settled, treated);
  return { targetLine, treated, isPoints };
}

/** Values with a target beside them are no marks. */
function hasTargets({ blocks }: View): boolean {
  return blocks !== undefined && blocks.target !== null;
}

function isProven({ proof, weights, chosen }: Settled): boolean {
  // Parts of a total that is printed are marks; quantities that are only added up are none where weights are stated too.
  return proof !== undefined && (weights !== undefined || chosen.length > 1);
}

function placeOf({
  view,
  title,
  headerRows,
  firstColumn,
  lastColumn,
  firstLine,
  lastLine,
}: FoundTable): Pick<TableProposal, "id" | "sheet" | "sheets" | "range" | "title" | "header"> {
  const top = headerRows[0] ?? firstLine;
  const start = view.address(top, firstColumn);
  const last = headerRows.at(-1);
  return {
    id: `${view.sheet}!${start}`,
    sheet: view.sheet,
    sheets: [view.sheet],
    range: `${start}:${view.address(lastLine, lastColumn)}`,
    title,
    header: last === undefined ? null : { from: view.rowName(top), to: view.rowName(last) },
  };
}

function unitsOf(view: View, units: UnitLines, names: readonly string[]): TableProposal["units"] {
  const { lines, column, also, confidence } = units;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  const at = view.columnName(column);
  return {
    at: [column, ...also].map((each) => view.columnName(each)),
    lines: {
      ...endsOf(view, lines),
      except: skippedIn(view, lines),
    },
    count: lines.length,
    duplicates: [...twice],
    sure: confidence,
    reason: view.halves
      ? halvesReason(view.halves.length + 1, seen.size)
      : namesReason(at, seen.size),
  };
}

function namesReason(at: string, count: number): Sentence {
  return both(`${at} 有 ${count} 个不同的名称`, `${at} has ${count} different names`);
}

function halvesReason(halves: number, count: number): Sentence {
  return both(
    `名单分左右 ${halves} 栏排印，合成一份，共 ${count} 个不同的名称`,
    `The list is printed in ${halves} halves side by side; together they have ${count} different names`,
  );
}

/** Targets and actual figures month by month are those of one unit, which nobody is ranked with. */
function isOneUnit({ blocks }: View, names: readonly string[]): boolean {
  return blocks !== undefined && names.every(isPeriodName);
}

/** Items in rows are read turned, and only tables with items in rows; then units stand where words of headers do not. */
function isRightWayRound(view: View, unitHeader: string, names: readonly string[]): boolean {
  const corner = cornerWay(unitHeader);
  const isItem = corner ? corner === "columns" : headerRole(unitHeader) === "item";
  if (view.isTurned !== isItem) return false;
  const words = names.filter((name) => headerRole(name) !== undefined || /得分|评分/.test(name));
  return !view.isTurned || words.length < names.length / 2;
}

function methodOf(view: View, { chosen, weights, proof }: Settled): TableProposal["method"] {
  const open = chosen.length === 1 ? "mean" : "open";
  return {
    how: weights ? "weighted" : (proof?.how ?? open),
    proof: proof
      ? { at: view.columnName(proof.total), agree: proof.agreeing, of: proof.lines }
      : null,
    weights: weights ? weightsFrom(weights) : null,
  };
}

/** Marks out of the weights (true) or out of 100 (false); undefined where the sheet does not say. */
function markingOf(
  view: View,
  { lines }: UnitLines,
  { chosen, weights, proof }: Settled,
  treated: readonly Treatment[],
): boolean | undefined {
  if (proof) return proof.how === "sum";
  if (!weights) return false;
  const full = fullMarks(weights.weights);
  if (!full) return false;
  const likeness = new PointLikeness();
  chosen.forEach(({ column }, index) => {
    if (treated[index]!.as === "raw" && weights.kind !== "points") return;
    for (const row of lines) likeness.add(numberOf(view.value(row, column)), full[index]!);
  });
  if (weights.kind === "points") return likeness.isMostlyWithin ? true : undefined;
  // A few marks above their weights may be slips of the pen among points.
  return likeness.mayBePoints ? undefined : false;
}
