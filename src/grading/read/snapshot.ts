import type { Block, SheetInfo, Workbook } from "../../workbook/workbook";

/**
 * The workbook at one moment: each list, whole sheet and stored text is fetched once, however many steps ask for it.
 * Writing goes through, so a look is thrown away before anything is written.
 */
export function snapshotOf(workbook: Workbook): Workbook {
  const { cells, session } = workbook;
  let sheets: Promise<readonly SheetInfo[]> | undefined;
  let state: Promise<Block | undefined> | undefined;
  const blocks = new Map<string, Promise<Block>>();
  const texts = new Map<string, Promise<string | undefined>>();
  return {
    capabilities: workbook.capabilities,
    sheets: workbook.sheets,
    cells: {
      list: () => (sheets ??= cells.list()),
      read: (name, area) =>
        area ? cells.read(name, area) : once(blocks, name, () => cells.read(name)),
      readState: () => (state ??= cells.readState()),
      write: (name, row, column, values) => cells.write(name, row, column, values),
      writeFormulas: (name, row, column, formulas) =>
        cells.writeFormulas(name, row, column, formulas),
    },
    session: {
      selected: () => session.selected(),
      watchSelection: (onChange) => session.watchSelection(onChange),
      watchChanges: (onChange) => session.watchChanges(onChange),
      select: (sheet, area) => session.select(sheet, area),
      highlight: (sheet, marks) => session.highlight(sheet, marks),
      clearHighlights: () => session.clearHighlights(),
      load: (key) => once(texts, key, () => session.load(key)),
      store: (key, text) => session.store(key, text),
    },
  };
}

function once<Found>(
  known: Map<string, Promise<Found>>,
  key: string,
  fetch: () => Promise<Found>,
): Promise<Found> {
  const found = known.get(key) ?? fetch();
  known.set(key, found);
  return found;
}
