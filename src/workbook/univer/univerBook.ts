import {
  LifecycleStages,
  type DependencyIdentifier,
  type ICellData,
  type IWorksheetData,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Grid as Content } from "../grid";
import type { Area } from "../address";
import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Grid } from "./createGrid";
import type { Quietly } from "./calculation/quietSteps";
import { readSheet } from "./read/readSheet";
import { sheetExtent } from "./read/sheetExtent";
import { settledOf, type Settled } from "./calculation/settling";
import { newSheetNames } from "./structure/sheetOrigins";

/** The workbook that the spreadsheet shows, with what our ports need of it. */
export class UniverBook {
  readonly api: FUniver;
  /** Draws without a step that the user could take back. */
  readonly quietly: Quietly;
  readonly ownHand: Grid["ownHand"];
  private readonly settled: Settled;
  private readonly formulas: FormulaDataModel;
  private readonly selections: SheetsSelectionsService;
  private readonly injector: ReturnType<Grid["univer"]["__getInjector"]>;

  constructor(
    { univer, api, quietly, ownHand }: Grid,
    private readonly unitId: string,
  ) {
    this.api = api;
    this.quietly = quietly;
    this.ownHand = ownHand;
    this.injector = univer.__getInjector();
    this.settled = settledOf(univer);
    this.formulas = this.injector.get(FormulaDataModel);
    this.selections = this.injector.get(SheetsSelectionsService);
  }

  /** A part of the engine that the façade does not show. */
  service<Service>(id: DependencyIdentifier<Service>): Service {
    return this.injector.get(id);
  }

  get facade(): FWorkbook {
    const found = this.api.getWorkbook(this.unitId);
    if (!found) throw new Error("The spreadsheet shows no workbook");
    return found;
  }

  get sheets(): readonly FWorksheet[] {
    return this.facade.getSheets();
  }

  find(name: string): FWorksheet | undefined {
    return this.sheets.find((sheet) => isSameSheetName(sheet.getSheetName(), name));
  }

  /** @throws {WorkbookError} sheetMissing */
  sheet(name: string): FWorksheet {
    const found = this.find(name);
    if (!found) throw new WorkbookError("sheetMissing", { sheet: name });
    return found;
  }

  /** The cells of a sheet, or those of an area of it. */
  content(sheet: FWorksheet, area?: Area): Content {
    const names = newSheetNames(this);
    return readSheet(this.facade.getWorkbook(), sheet.getSheet(), this.formulas, names, area);
  }

  /** How far a sheet is used. */
  extent(sheet: FWorksheet): ReturnType<typeof sheetExtent> {
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheet.getSheetId()];
    return sheetExtent(sheet.getSheet(), spilled);
  }

  /** A text of ours that goes with what the spreadsheet saves. */
  state(key: string): string | undefined {
    return this.states[key];
  }

  setState(key: string, text: string | undefined): void {
    const { [key]: _old, ...rest } = this.states;
    const hengji = text === undefined ? rest : { ...rest, [key]: text };
    this.facade.setCustomMetadata({ ...this.facade.getCustomMetadata(), hengji });
  }

  private get states(): Readonly<Record<string, string>> {
    const metadata = this.facade.getCustomMetadata() as Record<string, unknown> | undefined;
    return (metadata?.["hengji"] ?? {}) as Readonly<Record<string, string>>;
  }

  /**
   * Tells that another area of this workbook is selected, until the given function is called. The event of the façade
   * comes from what is painted, so that a page that has just begun would miss the first ones.
   */
  watchSelection(onChange: () => void): () => void {
    const watching = this.selections.selectionChanged$.subscribe(() => {
      if (this.selections.currentSelectionParam?.unitId === this.unitId) onChange();
    });
    return () => watching.unsubscribe();
  }

  /** Whether the spreadsheet has been painted; before that nothing can be scrolled. */
  get isDrawn(): boolean {
    return this.api.getCurrentLifecycleStage() >= LifecycleStages.Rendered;
  }

  private get hasFormulas(): boolean {
    const sheets = this.formulas.getFormulaData()[this.unitId] ?? {};
    return Object.values(sheets).some((cells) => Object.keys(cells ?? {}).length > 0);
  }

  /** Waits until formulas show what they give after the last change. */
  async calculated(): Promise<void> {
    if (this.hasFormulas) await this.settled();
  }

  /** The data of a sheet, apart from the sheet itself, with styles in the place of their numbers. */
  snapshot(sheet: FWorksheet): IWorksheetData {
    const data = structuredClone(sheet.getSheet().getSnapshot());
    const styles = this.facade.getWorkbook().getStyles();
    for (const line of Object.values(data.cellData)) {
      for (const cell of Object.values(line as Readonly<Record<number, ICellData>>)) {
        if (typeof cell.s === "string") cell.s = structuredClone(styles.get(cell.s));
      }
    }
    return data;
  }
}
