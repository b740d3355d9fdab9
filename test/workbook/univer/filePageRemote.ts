import type { Definitions } from "../../../src/workbook/definitions";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import type { Block } from "../../../src/workbook/workbook";
import { openGridPage } from "./gridPage";
import { packed, unpacked } from "./packed";

interface Remote {
  show(sheets: string, definitions: Definitions): Promise<void>;
  retype(sheet: string): Promise<void>;
  write(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  read(sheet: string): Promise<string>;
  typeAndRead(sheet: string, row: number, column: number, value: number): Promise<string>;
  typeDuring(
    sheet: string,
    cell: string,
    first: number,
    second: number,
  ): Promise<{ readonly values: string; readonly stops: number }>;
  stopAndRead(sheet: string, cell: string, value: number): Promise<string>;
  cancelShow(sheets: string): Promise<string>;
  keepAndResume(sheet: string, row: number, column: number, value: number): Promise<void>;
  setFormula(sheet: string, cell: string, formula: string): void;
  results(sheet: string, row: number, column: number, value: number): Promise<void>;
  render(sheets: string): Promise<void>;
  undo(): Promise<unknown>;
  insertRow(sheet: string, row: number): void;
  reasonOf(sheet: string, cell: string): Promise<string>;
  fills(sheet: string, rows: number, column: number): Promise<(string | null)[]>;
  rename(sheet: string, name: string): void;
  uncalculated(): { sheet: string; address: string; isMoved: boolean }[];
  failures(): string[];
}
declare const remote: Remote;

/** The embedded spreadsheet in a page, showing what is in files. */
export interface FilePage {
  show(sheets: readonly SheetSpec[], definitions: Definitions): Promise<void>;
  retype(sheet: string): Promise<void>;
  write(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  read(sheet: string): Promise<Block>;
  typeAndRead(sheet: string, row: number, column: number, value: number): Promise<Block>;
  /** What the sheet shows after a value that was typed while another one was calculated, and how often that stopped it. */
  typeDuring(
    sheet: string,
    cell: string,
    first: number,
    second: number,
  ): Promise<{ readonly block: Block; readonly stops: number }>;
  /** What the sheet shows after a value whose calculation was stopped for good. */
  stopAndRead(sheet: string, cell: string, value: number): Promise<Block>;
  /** What came of showing sheets that was cancelled while their formulas were calculated. */
  cancelShow(sheets: readonly SheetSpec[]): Promise<string>;
  /** Types a value and resumes what is kept of the workbook at that moment. */
  keepAndResume(sheet: string, row: number, column: number, value: number): Promise<void>;
  setFormula(sheet: string, cell: string, formula: string): Promise<void>;
  /** Results of the engine for what is gone and for one cell. */
  results(sheet: string, row: number, column: number, value: number): Promise<void>;
  render(sheets: readonly SheetSpec[]): Promise<void>;
  undo(): Promise<unknown>;
  insertRow(sheet: string, row: number): Promise<void>;
  /** The fills that cells of a column show, with those that follow conditions. */
  fills(sheet: string, rows: number, column: number): Promise<(string | null)[]>;
  /** Why a cell shows an error, with the sheet and the error. */
  reasonOf(sheet: string, cell: string): Promise<string>;
  rename(sheet: string, name: string): Promise<void>;
  /** Addresses with their sheets. */
  uncalculated(): Promise<string[]>;
  /** What went wrong without being told. */
  failures(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openFilePage(): Promise<FilePage> {
  const opened = await openGridPage("test/workbook/univer/filePage.ts");
  const { page, errors } = opened;
  return {
    show: (sheets, definitions) =>
      page.evaluate(([a, b]) => remote.show(a, b), [packed(sheets), definitions] as const),
    retype: (sheet) => page.evaluate((name) => remote.retype(name), sheet),
    write: (...given) => page.evaluate(([a, b, c, d]) => remote.write(a, b, c, d), given),
    read: async (sheet) =>
      unpacked(await page.evaluate((name) => remote.read(name), sheet)) as Block,
    typeAndRead: async (...given) =>
      unpacked(
        await page.evaluate(([a, b, c, d]) => remote.typeAndRead(a, b, c, d), given),
      ) as Block,
    typeDuring: async (...given) => {
      const { values, stops } = await page.evaluate(
        ([a, b, c, d]) => remote.typeDuring(a, b, c, d),
        given,
      );
      return { block: unpacked(values) as Block, stops };
    },
    stopAndRead: async (...given) =>
      unpacked(await page.evaluate(([a, b, c]) => remote.stopAndRead(a, b, c), given)) as Block,
    cancelShow: (sheets) => page.evaluate((specs) => remote.cancelShow(specs), packed(sheets)),
    keepAndResume: (...given) =>
      page.evaluate(([a, b, c, d]) => remote.keepAndResume(a, b, c, d), given),
    setFormula: (...given) => page.evaluate(([a, b, c]) => remote.setFormula(a, b, c), given),
    results: (...given) => page.evaluate(([a, b, c, d]) => remote.results(a, b, c, d), given),
    render: (sheets) => page.evaluate((specs) => remote.render(specs), packed(sheets)),
    insertRow: (...given) => page.evaluate(([a, b]) => remote.insertRow(a, b), given),
    fills: (...given) => page.evaluate(([a, b, c]) => remote.fills(a, b, c), given),
    reasonOf: (...given) => page.evaluate(([a, b]) => remote.reasonOf(a, b), given),
    rename: (...given) => page.evaluate(([a, b]) => remote.rename(a, b), given),
    undo: () => page.evaluate(() => remote.undo()),
    uncalculated: async () => {
      const cells = await page.evaluate(() => remote.uncalculated());
      return cells.map(
        ({ sheet, address, isMoved }) => `${sheet}!${address}${isMoved ? " moved" : ""}`,
      );
    },
    failures: async () => [...errors, ...(await page.evaluate(() => remote.failures()))],
    close: () => opened.close(),
  };
}
