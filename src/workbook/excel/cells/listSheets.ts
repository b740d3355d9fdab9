import { isSameSheetName } from "../../sheetName";
import type { Block, SheetInfo } from "../../workbook";
import { isTooLarge } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { isOwn, isUnlisted, STATE_SHEET } from "../../ownSheets";
import { queueHeads, type SheetHead } from "../sheetHeads";
import type { ExcelState } from "../state/excelState";
import { readHiddenLines } from "./hiddenLines";
import { readSheet } from "./readSheet";
import type { Snapshot } from "./snapshot";
import { queueUsedCells, type UsedCells } from "./usedCells";

/** All sheets but our own. */
export async function listSheets(
  connection: ExcelConnection,
  snapshot: Snapshot,
  state: ExcelState,
): Promise<readonly SheetInfo[]> {
  const sheets = await savedSheets(connection, snapshot, state);
  return sheets.filter(({ name }) => !isUnlisted(name));
}

/** The cells of the sheet of state; whether there is one is known with the list, without a request of its own. */
export async function readStateSheet(
  connection: ExcelConnection,
  snapshot: Snapshot,
  state: ExcelState,
): Promise<Block | undefined> {
  const sheets = await savedSheets(connection, snapshot, state);
  const found = sheets.find(({ name }) => isSameSheetName(name, STATE_SHEET));
  return found && readSheet(connection, snapshot, found.name, undefined);
}

/** All sheets that stay, in two requests, or three where something is hidden; small ones with their cells. */
async function savedSheets(
  connection: ExcelConnection,
  snapshot: Snapshot,
  state: ExcelState,
): Promise<readonly SheetInfo[]> {
  if (snapshot.sheets) return snapshot.sheets;
  const heads = await connection.send((context) => {
    const read = queueHeads(context);
    const finish = state.queueFind(context);
    return () => {
      finish();
      return read().filter(({ name }) => !isOwn(name));
    };
  });
  const used = await readUsedCells(connection, heads, state);
  const hidden = await readHiddenLines(
    connection,
    heads.flatMap(({ id }, index) => {
      const { area, hasHiddenRows, hasHiddenColumns } = used[index]!;
      return hasHiddenRows || hasHiddenColumns ? [{ id, area }] : [];
    }),
  );
  const infos = heads.map(({ id, name, isHidden, isProtected }, index): SheetInfo => {
    const { area, merges } = used[index]!;
    const { rows: hiddenRows, columns: hiddenColumns } = hidden.get(id) ?? NOTHING;
    const { rows, columns } = area;
    return { name, isHidden, isProtected, rows, columns, merges, hiddenRows, hiddenColumns };
  });
  snapshot.keep(
    infos,
    used.map(({ block }) => block),
  );
  return infos;
}

const NOTHING = { rows: [], columns: [] };

/** With the cells of small sheets, unless together they are more than Excel answers at once. */
async function readUsedCells(
  connection: ExcelConnection,
  heads: readonly SheetHead[],
  state: ExcelState,
): Promise<readonly UsedCells[]> {
  const read = (withCells: boolean): Promise<readonly UsedCells[]> =>
    connection.send((context) => {
      const finish = state.queueRead(context);
      const asked = heads.map(({ id }) =>
        queueUsedCells(context.workbook.worksheets.getItem(id), connection.features, withCells),
      );
      return () => {
        finish();
        return asked.map((used) => used());
      };
    });
  try {
    return await read(true);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return read(false);
  }
}
