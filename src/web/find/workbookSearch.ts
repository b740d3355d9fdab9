import type { GridWorkbook } from "../workbenchParts";
import { findCells, nextFound, type CellPlace, type FoundCell } from "./findCells";

/** Which of the found cells is selected, counted from 1, and how many there are. */
export interface FoundPlace {
  readonly at: number;
  readonly count: number;
}

/** The workbook that is shown, and how often it was changed. */
export interface SearchedNow {
  readonly workbook: GridWorkbook;
  readonly edits: number;
}

/** Cells that show a text, and which of them is selected. */
export interface FoundNow {
  readonly workbook: GridWorkbook;
  readonly found: readonly FoundCell[];
  readonly selected: number;
}

type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

interface Known extends SearchedNow {
  readonly text: string;
  readonly found: readonly FoundCell[];
}

/** Looks for texts in the workbook that is shown, and selects the cells that show them one after the other. */
export class WorkbookSearch {
  private count = 0;
  private known: Known | undefined;

  /** `inTurn` waits until nothing else is done to the workbook. */
  constructor(
    private readonly now: () => SearchedNow | undefined,
    readonly inTurn: InTurn = (task) => task(),
  ) {}

  /** The workbook with all cells that show the text, and the place of the selected one among them or -1. */
  async all(text: string): Promise<FoundNow | undefined> {
    const now = this.now();
    const found = now && (await this.found(now, text, () => true));
    if (!found) return undefined;
    const place = await selectedPlace(now.workbook);
    const selected = found.findIndex(
      ({ at }) =>
        at.sheetIndex === place?.sheetIndex && at.row === place.row && at.column === place.column,
    );
    return { workbook: now.workbook, found, selected };
  }

  /**
   * Selects the next cell that shows the text: 0 from the selected one on, 1 behind it, -1 before it. Undefined where
   * another search was begun meanwhile.
   */
  async go(text: string, step: -1 | 0 | 1): Promise<FoundPlace | undefined> {
    const own = (this.count += 1);
    const now = this.now();
    if (!now) return undefined;
    const found = await this.found(now, text, () => own === this.count);
    if (!found) return undefined;
    const index = nextFound(found, await selectedPlace(now.workbook), step);
    const next = found[index];
    if (own !== this.count) return undefined;
    if (next) {
      const { row, column } = next.at;
      await now.workbook.session.select(next.sheet, { row, column, rows: 1, columns: 1 });
    }
    return { at: index + 1, count: found.length };
  }

  private async found(
    now: SearchedNow,
    text: string,
    isWanted: () => boolean,
  ): Promise<readonly FoundCell[] | undefined> {
    const { known } = this;
    const isKnown =
      known?.text === text && known.workbook === now.workbook && known.edits === now.edits;
    if (isKnown) return known.found;
    const found = await findCells(now.workbook, text, isWanted);
    if (found) this.known = { ...now, text, found };
    return found;
  }
}

async function selectedPlace({ cells, session }: GridWorkbook): Promise<CellPlace | undefined> {
  const selection = await session.selected();
  if (!selection) return undefined;
  const { row, column } = selection.area;
  const sheetIndex = (await cells.list()).findIndex(({ name }) => name === selection.sheet);
  return { sheetIndex, row, column };
}
