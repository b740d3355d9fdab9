import { IUniverInstanceService, type IWorkbookData } from "@univerjs/core";
import type { Grid } from "./createGrid";
import { UniverWorkbook } from "./univerWorkbook";

/** Checks of input cells may still be on their way through a workbook that goes. */
const LINGER = 5000;
let count = 0;

/** The one workbook that the spreadsheet shows. The first one is empty. */
export class ShownUnit {
  private unit: string;

  /** `onGone` is told of each workbook that is shown no more. */
  constructor(
    private readonly grid: Grid,
    private readonly onGone: (unit: string) => void,
  ) {
    this.unit = this.create({ sheets: { first: { id: "first" } }, sheetOrder: ["first"] });
  }

  readonly id = (): string => this.unit;

  /** Shows it, and fills it; where that fails the old one is shown again. */
  async replace(
    data: Partial<IWorkbookData>,
    fill: (workbook: UniverWorkbook, next: string) => Promise<void>,
  ): Promise<UniverWorkbook> {
    const next = this.create(data);
    const workbook = new UniverWorkbook(this.grid, next);
    try {
      await fill(workbook, next);
    } catch (error) {
      this.grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(this.unit);
      this.leave(next);
      throw error;
    }
    this.leave(this.unit);
    this.unit = next;
    return workbook;
  }

  private create(data: Partial<IWorkbookData>): string {
    const id = `workbook${(count += 1)}`;
    this.grid.api.createWorkbook({ ...data, id });
    return id;
  }

  private leave(gone: string): void {
    this.onGone(gone);
    setTimeout(() => this.grid.api.disposeUnit(gone), LINGER);
  }
}
