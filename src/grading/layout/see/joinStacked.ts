import type { FoundTable } from "./foundTable";
import { headersOf } from "./headersOf";
import { textIn } from "./view";

/**
 * Blocks of one table that stand below each other with their header repeated, as 一类单位 and 二类单位, are one table;
 * blocks of the same units again, as a sheet for each judge, stay apart.
 */
export function joinStacked(tables: readonly FoundTable[]): FoundTable[] {
  const joined: FoundTable[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    if (above && continues(above, table)) {
      const { lastLine, firstLine } = table;
      // The title of the block and its header.
      const between = Array.from(
        { length: firstLine - above.lastLine - 1 },
        (_, index) => above.lastLine + 1 + index,
      );
      const repeatedHeaders = [...(above.repeatedHeaders ?? []), ...between];
      // A heading that names the first block alone is no title of all of them.
      const title = table.title !== "" && isRightAbove(above) ? "" : above.title;
      joined[joined.length - 1] = { ...above, title, lastLine, repeatedHeaders };
    } else joined.push(table);
  }
  return joined;
}

/** Whether a title stands in the line above the header, with nothing over it that is one as well. */
function isRightAbove({ view, headerRows, firstColumn, lastColumn, title }: FoundTable): boolean {
  const row = headerRows[0]! - 1;
  for (let column = firstColumn; row >= 0 && column <= lastColumn; column++) {
    const text = textIn(view.value(row, column));
    if (text !== "") return text === title;
  }
  return false;
}

/** Fewer headers that come back are chance. */
const FEWEST_REPEATED = 2;

function continues(above: FoundTable, below: FoundTable): boolean {
  const isSamePlace =
    above.firstColumn === below.firstColumn &&
    above.lastColumn === below.lastColumn &&
    above.headerRows.length > 0;
  if (!isSamePlace) return false;
  const [mine, other] = [above, below].map((table) => headersOf(table).map(({ leaf }) => leaf));
  const stated = other!.filter((leaf) => leaf !== "").length;
  const isRepeated = other!.every((leaf, index) => leaf === "" || leaf === mine![index]);
  if (!isRepeated || stated < FEWEST_REPEATED) return false;
  const names = new Set(namesIn(above));
  return !namesIn(below).some((name) => names.has(name));
}

/** The texts of the first column that has some. */
function namesIn({ view, firstLine, lastLine, firstColumn, lastColumn }: FoundTable): string[] {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const texts: string[] = [];
    for (let row = firstLine; row <= lastLine; row++) {
      const text = textIn(view.value(row, column));
      if (text !== "" && Number.isNaN(Number(text))) texts.push(text);
    }
    if (texts.length * 2 > lastLine - firstLine + 1) return texts;
  }
  return [];
}
