import type { Sentence } from "../../../scoring/locale";
import { both } from "../mapping/both";
import { headersOf } from "../see/headersOf";
import { linesOfHeader, partsOfPlace, type Pointed } from "../see/pointed";
import { pointedTable } from "../see/pointedTable";
import { rowBlocks, withOneRowEach } from "../see/rowBlocks";
import { unitLines } from "../see/unitLines";
import { viewOf, type SheetCells } from "../see/view";
import type { Proposal, TableProposal } from "./proposal";
import { candidateOf } from "./proposeTable";
import { recognised } from "./recognised";
import type { SchemeTable } from "./schemeTables";
import { settle } from "./settle";
import { kindOfMeant } from "./tableKind";

/** What else was found in the workbook. */
interface Found {
  readonly schemes: readonly SchemeTable[];
  readonly tables: readonly TableProposal[];
}

/**
 * The table whose names a person points at, with everything else by the usual arithmetic; without a chosen one where none
 * can be read from there, and then why.
 */
export function pointedProposal(
  sheets: readonly SheetCells[],
  pointed: Pointed,
  { schemes, tables }: Found,
): Proposal {
  const table = readPointed(sheets, pointed, schemes);
  if ("zh-CN" in table) return { recognised: table, tables, chosen: undefined };
  return {
    recognised: recognised(table, 0),
    tables: [table, ...tables.filter(({ id }) => id !== table.id)],
    chosen: table,
  };
}

function readPointed(
  sheets: readonly SheetCells[],
  pointed: Pointed,
  schemes: readonly SchemeTable[],
): TableProposal | Sentence {
  const { sheet, at, header } = pointed;
  const own = sheets.find(({ info }) => info.name === sheet);
  if (!own) {
    return both(
      `工作簿里没有可以读的表“${sheet}”，请看表名写得对不对、表是否隐藏`,
      `There is no sheet "${sheet}" to be read; check its name and whether it is hidden`,
    );
  }
  const parts = partsOfPlace(at);
  if (!parts) {
    return both(
      `“${at}”不是列也不是行，请写名称所在的列（如 B）、其中一格（如 B4），名称横排时写行号（如 3）`,
      `"${at}" is no column and no row; write the column of the names (B), one of their cells (B4), or their row (3) where they stand side by side`,
    );
  }
  const where = { zh: parts.column ? `${at}列` : `第${at}行`, en: at };
  if (header !== undefined && linesOfHeader(header) === undefined) {
    return both(
      `表头“${header}”写得不对，请写行号（如 2 或 2-3），没有表头写 0`,
      `The header "${header}" is wrong; write its row (2, or 2-3), or 0 where there is none`,
    );
  }
  const blocks = rowBlocks(own);
  const view = viewOf(blocks ? withOneRowEach(own, blocks) : own, parts.column === undefined);
  const found = pointedTable(view, pointed);
  if (!found) {
    return both(
      `“${sheet}”的${where.zh}里没有名称，或表头写得不对，请换一列，或写明表头在第几行`,
      `There are no names in ${where.en} of "${sheet}", or its header is another one; choose another column, or say in which row the header stands`,
    );
  }
  const { table, column } = found;
  const headers = headersOf(table);
  const units = unitLines(table, headers, column);
  if (!units || units.lines.length < 2) {
    return both(
      `“${sheet}”的${where.zh}里只有一个名称，排名至少要两个，请换一列，或写明表头在第几行`,
      `There is but one name in ${where.en} of "${sheet}", and ranking takes two; choose another column, or say in which row the header stands`,
    );
  }
  const settled = settle(table, headers, units, { schemes, isMeant: true });
  if (!settled) {
    return both(
      `“${sheet}”的${where.zh}旁边没有数字，没有可以计分的内容，请先把得分或数据填上`,
      `There are no numbers beside ${where.en} of "${sheet}" and nothing to be scored; fill in marks or figures first`,
    );
  }
  const proposed = candidateOf({ table, headers, units, settled }, kindOfMeant).table;
  // Whether there are headers was said.
  const questions = proposed.questions.filter(({ id }) => id !== "headers" || header === undefined);
  return { ...proposed, questions };
}
