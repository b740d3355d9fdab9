import { openFile } from "../../../src/workbook/foreign/openFile";
import type { CellValue } from "../../../src/workbook/cell";
import type { Block, SheetInfo } from "../../../src/workbook/workbook";

/** What came out of a file: its sheets as any door reads them, and what did not come over, in Chinese. */
export interface ReadForeign {
  readonly infos: readonly SheetInfo[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly names: readonly unknown[];
  readonly lost: string;
  readonly values: (sheet?: string) => readonly (readonly CellValue[])[];
}

export async function readForeign(name: string, bytes: Uint8Array | string): Promise<ReadForeign> {
  const given = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const before = Uint8Array.from(given);
  const { workbook, lost } = await openFile(given, name);
  expect(given).toEqual(before);
  const infos = await workbook.cells.list();
  const blocks = new Map<string, Block>();
  for (const info of infos) blocks.set(info.name, await workbook.cells.read(info.name));
  return {
    infos,
    blocks,
    names: workbook.definitions().names,
    lost: lost.map((sentence) => sentence["zh-CN"]).join(),
    values: (sheet = infos[0]!.name) => blocks.get(sheet)!.values,
  };
}
