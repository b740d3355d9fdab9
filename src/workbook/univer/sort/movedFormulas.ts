import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  ReorderRangeCommand,
  SetRangeValuesMutation,
  type IReorderRangeCommandParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

type Formulas = Record<number, Record<number, { readonly f: string; readonly si: null }>>;

const lexer = new LexerTreeBuilder();

/**
 * The formulas of rows that are sorted, as they are to be afterwards and before: what they say of other cells moves with
 * them, as in Excel, and each gets its formula for itself. Undefined for other commands.
 */
export function movedFormulas(injector: Injector, { id, params }: ICommandInfo) {
  if (id !== ReorderRangeCommand.id) return undefined;
  const { unitId, subUnitId, range, order } = params as IReorderRangeCommandParams;
  const sheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(subUnitId);
  if (!sheet) return undefined;
  const model = injector.get(FormulaDataModel);
  const formulaAt = (row: number, column: number): string | null => {
    const cell = sheet.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return null;
    return model.getFormulaStringByCell(row, column, subUnitId, unitId) ?? null;
  };
  const sorted = sortedFormulas(sheet, { range, order }, formulaAt);
  if (Object.keys(sorted.after).length === 0) return undefined;
  const mutation = (cellValue: Formulas) => ({
    id: SetRangeValuesMutation.id,
    params: { unitId, subUnitId, cellValue } satisfies ISetRangeValuesMutationParams,
  });
  return { redos: [mutation(sorted.after)], undos: [mutation(sorted.before)] };
}

function sortedFormulas(
  sheet: Worksheet,
  { range, order }: Pick<IReorderRangeCommandParams, "range" | "order">,
  formulaAt: (row: number, column: number) => string | null,
): { readonly after: Formulas; readonly before: Formulas } {
  const [after, before]: [Formulas, Formulas] = [{}, {}];
  const groups = new Set<string>();
  for (const [key, from] of Object.entries(order)) {
    const row = Number(key);
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const formula = formulaAt(from, column);
      if (!formula) continue;
      groups.add(sheet.getCellRaw(from, column)?.si ?? "");
      put(after, row, column, lexer.moveFormulaRefOffset(formula, 0, row - from));
      put(before, from, column, formula);
    }
  }
  groups.delete("");
  const isInside = (row: number, column: number): boolean =>
    order[row] !== undefined && column >= range.startColumn && column <= range.endColumn;
  for (const [row, column] of sharing(sheet, groups)) {
    const formula = isInside(row, column) ? null : formulaAt(row, column);
    if (!formula) continue;
    put(after, row, column, formula);
    put(before, row, column, formula);
  }
  return { after, before };
}

/** The cells that share a formula with one that moves. */
function sharing(sheet: Worksheet, groups: ReadonlySet<string>): [number, number][] {
  const found: [number, number][] = [];
  if (groups.size === 0) return found;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.si && groups.has(cell.si)) found.push([row, column]);
  });
  return found;
}

function put(formulas: Formulas, row: number, column: number, f: string): void {
  (formulas[row] ??= {})[column] = { f, si: null };
}
