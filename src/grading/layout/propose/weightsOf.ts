import { bareFullMarks } from "./bareFullMarks";
import type { RoleOfColumn } from "./columnRole";
import type { FoundTable } from "../see/foundTable";
import type { FoundWeights } from "./foundWeights";
import { headerRole, bareHeader } from "../see/headerWords";
import { withGroups } from "./groupWeights";
import { headerWeight } from "../see/headerWeight";
import { matchSchemes } from "./matchSchemes";
import type { SchemeTable } from "./schemeTables";
import { schemeWeights } from "./schemeWeights";
import { kindOf, numberOf, textIn, type View } from "../see/view";
import { weightIn } from "../see/weightIn";

/** The weights of the indicator columns: a row of weights, the headers, a column beside each, or a sheet of its own. */
export function weightsOf(
  table: FoundTable,
  indicators: readonly RoleOfColumn[],
  roles: readonly RoleOfColumn[],
  lines: readonly number[],
  schemes: readonly SchemeTable[],
): FoundWeights | undefined {
  if (indicators.length === 0) return undefined;
  const printed = inRow(table, indicators) ?? inHeaders(indicators, roles);
  if (printed) {
    const grouped = withGroups(table, indicators, printed);
    return grouped.groups ? grouped : withOthers(table, indicators, printed, schemes);
  }
  return inColumns(table, indicators, roles, lines) ?? inSheet(table, indicators, schemes);
}

/** Weights of the table itself, with the scheme sheets that contradict them. */
function withOthers(
  { view }: FoundTable,
  indicators: readonly RoleOfColumn[],
  found: FoundWeights,
  schemes: readonly SchemeTable[],
): FoundWeights {
  // Full marks beside weights are no contradiction.
  if (found.kind !== "percent") return found;
  const tables = schemes.filter(({ sheet, kind }) => sheet !== view.sheet && kind === "percent");
  const names = indicators.map(({ header }) => headerWeight(header.leaf)?.name ?? header.leaf);
  const own = sharesOf(found.weights);
  const others = matchSchemes(names, tables).filter(({ rows }) => {
    if (rows.includes(undefined)) return false;
    const shares = sharesOf(rows.map((row) => row!.weight));
    return shares.some((share, index) => Math.abs(share - own[index]!) > 1e-9);
  });
  return others.length > 0 ? { ...found, others } : found;
}

function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** A table of names and weights on another sheet. */
function inSheet(
  { view }: FoundTable,
  indicators: readonly RoleOfColumn[],
  schemes: readonly SchemeTable[],
): FoundWeights | undefined {
  const others = schemes.filter(({ sheet }) => sheet !== view.sheet);
  const [match, ...rivals] = matchSchemes(
    indicators.map(({ header }) => header.leaf),
    others,
  );
  return match && schemeWeights(match, rivals);
}

function inRow(table: FoundTable, indicators: readonly RoleOfColumn[]): FoundWeights | undefined {
  const { view } = table;
  const candidates = table.weightRows.flatMap((row) => {
    const columns = indicators.map(({ column }) => weightColumn(view, row, column));
    const weights = columns.map((column) => weightIn(view.value(row, column)));
    if (weights.some(Number.isNaN)) return [];
    let label = "";
    for (let at = table.firstColumn; at <= table.lastColumn && label === ""; at++) {
      if (kindOf(view.value(row, at)) === "text") label = bareHeader(textIn(view.value(row, at)));
    }
    const texts = columns.map((column) => textIn(view.value(row, column)));
    const at = columns.map((column) => view.address(row, column));
    return [
      {
        from: "row" as const,
        kind: kindOfRow(label, texts, weights),
        weights,
        at,
      },
    ];
  });
  return candidates.find(({ kind }) => kind === "percent") ?? candidates[0];
}

/** Where the weight of a column stands: in it, or in the cell that is merged over it and those beside it. */
function weightColumn(view: View, row: number, column: number): number {
  if (view.value(row, column) !== null) return column;
  const over = view
    .mergesWithin(row, row)
    .find((area) => area.column < column && area.column + area.columns > column);
  return over?.row === row ? over.column : column;
}

/** What the numbers of a row of weights are, by their own words first, then by what the row is called. */
function kindOfRow(
  label: string,
  texts: readonly string[],
  weights: readonly number[],
): FoundWeights["kind"] {
  if (texts.every((text) => /分\s*[)）】\]]?$/.test(text))) return "points";
  if (/权重|比重|占比|weight/.test(label) || texts.some((text) => /[%％]/.test(text)))
    return "percent";
  if (headerRole(label) === "weight") return "points";
  return weights.every((weight) => weight <= 1) ? "percent" : "";
}

function inHeaders(
  indicators: readonly RoleOfColumn[],
  roles: readonly RoleOfColumn[],
): FoundWeights | undefined {
  const own = indicators.map(({ header }) => headerWeight(header.leaf));
  const none = indicators.map(() => null);
  const group = indicators.map(({ header }) => headerWeight(header.groups.at(-1) ?? ""));
  const isOwn = own.every((each) => each !== undefined);
  const isGroup = group.every((each) => each !== undefined);
  if (isOwn) {
    const weights = own.map((each) => each.value);
    const kind = own[0]!.kind;
    const sameKind = own.every((each) => each.kind === kind) ? kind : "";
    return { from: "header", kind: sameKind, weights, at: none };
  }
  const bare = bareFullMarks(indicators, roles);
  if (bare) {
    const { weights, names, arePoints } = bare;
    return { from: "header", kind: arePoints ? "points" : "", weights, names, at: none };
  }
  const names = indicators.map(({ header }) => header.groups.at(-1) ?? "");
  if (isGroup && new Set(names).size === names.length) {
    return {
      from: "header",
      kind: group[0]!.kind,
      weights: group.map((each) => each.value),
      at: none,
    };
  }
  return undefined;
}

/** A column of weights behind each indicator: quality, quality_p. */
function inColumns(
  { view }: FoundTable,
  indicators: readonly RoleOfColumn[],
  roles: readonly RoleOfColumn[],
  lines: readonly number[],
): FoundWeights | undefined {
  const weights: number[] = [];
  const at: string[] = [];
  const columns: number[] = [];
  let isConstant = true;
  for (const { column } of indicators) {
    const beside = roles.find((each) => each.column === column + 1 && each.role === "weight");
    if (!beside || headerRole(beside.header.leaf) !== "weight") return undefined;
    if (beside.facts.numbers < lines.length) return undefined;
    isConstant &&= beside.facts.lowest === beside.facts.highest;
    columns.push(beside.column);
    weights.push(numberOf(view.value(lines[0]!, beside.column)));
    at.push(view.address(lines[0]!, beside.column));
  }
  const found = { from: "column", kind: "percent", weights, at } as const;
  if (isConstant) return found;
  const kinds = new Set(
    lines.map((row) => columns.map((column) => numberOf(view.value(row, column))).join("/")),
  );
  return {
    ...found,
    at: at.map(() => null),
    columns: columns.map((column) => view.columnName(column)),
    kinds: [...kinds],
  };
}
