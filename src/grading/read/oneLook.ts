import type { Block, SheetInfo, Workbook } from "../../workbook/workbook";

/**
 * The workbook at one moment: each list, whole sheet and stored text is fetched once, however many steps ask for it.
 * Writing goes through, so a look is thrown away before anything is written.
 */
export function oneLook(workbook: Workbook): Workbook {
  const { cells, session } = workbook;
  let sheets: Promise<readonly SheetInfo[]> | undefined;
  const blocks = new Map<string, Promise<Block>>();
  const texts = new Map<string, Promise<string | undefined>>();
  return {
    capabilities: workbook.capabilities,
    sheets: workbook.sheets,
    cells: {
      list: () => (sheets ??= cells.list()),
      read: (name, area) =>
        area ? cells.read(name, area) : once(blocks, name, () => cells.read(name)),
      write: (...given) => cells.write(...given),
      writeFormulas: (...given) => cells.writeFormulas(...given),
    },
    session: {
      selected: () => session.selected(),
      watchSelection: (onChange) => session.watchSelection(onChange),
      watchChanges: (onChange) => session.watchChanges(onChange),
      select: (...given) => session.select(...given),
      highlight: (...given) => session.highlight(...given),
      clearHighlights: () => session.clearHighlights(),
      load: (key) => once(texts, key, () => session.load(key)),
      store: (...given) => session.store(...given),
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
