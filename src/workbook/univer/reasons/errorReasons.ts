import { ICommandService, type IRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IFormulaRuntimeService,
  type BaseValueObject,
  type ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { addressOf } from "../../address";
import { isCellError } from "../../cell";
import type { CellReason } from "../../cellReason";
import type { CallsOurs } from "../calculation/cellFunctions";
import { startCalculation } from "../calculation/startCalculation";
import type { Grid } from "../createGrid";
import { valueOf } from "../image/cellData";

/** A cell of a workbook that was shown. */
export interface ReasonPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/** What was said, and of which formula: a cell that was moved or typed over has another one. */
interface Said {
  readonly formula: string;
  readonly text: string;
}

/** What may give the selected cell another reason, or none. */
const CAUSES: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetWorksheetActiveOperation.id,
]);

/**
 * What functions of ours said when they gave an error. The sentence travels with the error through the engine to the
 * cell that shows it, so that it is always that of the evaluation whose error is seen.
 */
export class ErrorReasons {
  private readonly said = new Map<string, Said>();
  private readonly asked = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private readonly formulas: FormulaDataModel;
  private readonly selections: SheetsSelectionsService;
  private readonly commands: ICommandService;
  private shown: CellReason | undefined;

  /** `isOurs` knows the formulas that can say why. */
  constructor(
    private readonly grid: Pick<Grid, "univer" | "api">,
    private readonly isOurs: CallsOurs,
  ) {
    const injector = grid.univer.__getInjector();
    this.formulas = injector.get(FormulaDataModel);
    this.selections = injector.get(SheetsSelectionsService);
    this.commands = injector.get(ICommandService);
    this.listen(injector.get(IFormulaRuntimeService));
    this.selections.selectionChanged$.subscribe(() => this.look());
    this.commands.onCommandExecuted(({ id }) => {
      if (CAUSES.has(id)) this.look();
    });
  }

  /** Why the selected cell shows an error; undefined where it shows none, or none of ours. */
  readonly selected = (): CellReason | undefined => this.shown;

  /** Tells that the selected cell has another reason, or none, until the given function is called. */
  readonly watch = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => void this.listeners.delete(onChange);
  };

  /** Why this cell shows an error. Where that is not known, as after rows moved, the cell is calculated again. */
  at(place: ReasonPlace): CellReason | undefined {
    const { unitId, subUnitId, row, column } = place;
    const sheet = this.grid.api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
    const cell = sheet?.getSheet().getCellRaw(row, column);
    const value = cell ? valueOf(cell) : null;
    if (!sheet || !isCellError(value)) return undefined;
    const formula = this.formulaAt(place);
    if (!this.isOurs(formula)) return undefined;
    const said = this.said.get(keyOf(place));
    if (said?.formula !== formula) return this.ask(place, formula);
    const [name, address] = [sheet.getSheetName(), addressOf(row, column)];
    return { sheet: name, address, error: value.error, text: said.text };
  }

  /** A workbook is gone, and what was said in it. */
  forget(unit: string): void {
    for (const known of [this.said, this.asked]) {
      for (const key of known.keys()) if (key.startsWith(`${unit}/`)) known.delete(key);
    }
  }

  /** All results pass through this one method of the engine (0.25.1) on the way to their cells. */
  private listen(runtime: IFormulaRuntimeService): void {
    const store = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (result) => {
      const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
      const at = { unitId: currentUnitId, subUnitId: currentSubUnitId };
      this.note({ ...at, row: currentRow, column: currentColumn }, reasonOf(result));
      store(result);
    };
  }

  private note(place: ReasonPlace, text: string): void {
    const key = keyOf(place);
    if (text === "") this.said.delete(key);
    else this.said.set(key, { formula: this.formulaAt(place), text });
  }

  /** Has the cell calculated; once, since what says nothing then has nothing to say. */
  private ask(place: ReasonPlace, formula: string): undefined {
    const key = keyOf(place);
    if (this.asked.get(key) === formula) return;
    this.asked.set(key, formula);
    const { unitId, subUnitId, row, column } = place;
    const range: IRange = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    startCalculation(this.commands, [{ unitId, sheetId: subUnitId, range }]);
  }

  private formulaAt({ unitId, subUnitId, row, column }: ReasonPlace): string {
    return this.formulas.getFormulaStringByCell(row, column, subUnitId, unitId) ?? "";
  }

  private look(): void {
    const next = this.selectedPlace();
    const reason = next && this.at(next);
    if (JSON.stringify(reason) === JSON.stringify(this.shown)) return;
    this.shown = reason;
    for (const tell of this.listeners) tell();
  }

  private selectedPlace(): ReasonPlace | undefined {
    const { unitId = "", sheetId = "" } = this.selections.currentSelectionParam ?? {};
    const selection = this.selections.getCurrentLastSelection();
    if (!selection || unitId === "") return undefined;
    const { actualRow, actualColumn } = selection.primary ?? {};
    const { startRow, startColumn } = selection.range;
    const [row, column] = [actualRow ?? startRow, actualColumn ?? startColumn];
    return { unitId, subUnitId: sheetId, row, column };
  }
}

const keyOf = ({ unitId, subUnitId, row, column }: ReasonPlace): string =>
  `${unitId}/${subUnitId}/${row},${column}`;

/** The sentence that came with an error; empty for all else. */
function reasonOf(result: FunctionVariantType): string {
  if (result.isReferenceObject()) return "";
  const isError = (result as BaseValueObject).isError();
  return isError ? (result as ErrorValueObject).getErrorContent() : "";
}
