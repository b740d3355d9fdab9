import { isNote, isSection, isSummary } from "../see/headerWords";
import { kindOf, textIn } from "../see/view";
import type { MappedSection } from "../mapping/mapping";
import type { FoundTable } from "../see/foundTable";
import type { UnitLines } from "../see/unitLines";

/** Names of classes are short. */
const LONGEST = 20;
/** 一、 or （一） before a name, and （12个） behind it. */
const AROUND = /^[（(]?[一二三四五六七八九十]+[）)]?[、.．]?\s*|[（(]\d+\s*个[^）)]*[）)]|[:：]$/g;

/** What names a table, and no class of units: 2025年度考核得分表. */
const TITLE = /(19|20)\d{2}|得分|成绩|(表|结果|情况)$/;

/** A heading with the units below it, up to the next one. */
export interface Section extends MappedSection {
  readonly count: number;
  /** Its row in the view. */
  readonly row: number;
}

/**
 * The headings between the units, a line of their own each, 一、党群部门: with all units below one of them, and two of them
 * at least. None where the sheet has no such lines.
 */
export function sectionsOf({
  table,
  units,
}: {
  readonly table: FoundTable;
  readonly units: UnitLines;
}): Section[] {
  const { view } = table;
  if (view.isTurned || view.blocks || view.halves) return [];
  const between = units.skipped.flatMap(({ row, why }) =>
    why === "section" || why === "note" ? [row] : [],
  );
  const found = [...headsOfBlocks(table), ...between]
    .sort((a, b) => a - b)
    .flatMap((row) => headingIn(table, row) ?? []);
  const rows = found.map(({ row }) => row);
  const sections = found.map(({ row, header, at }, index): Section => {
    const next = rows[index + 1] ?? Infinity;
    const count = units.lines.filter((line) => line > row && line < next).length;
    return { at, header, name: header.replace(AROUND, "").trim() || header, count, row };
  });
  const own = sections.filter(({ count }) => count > 0);
  const isAbove = own.length > 1 && rows[0]! < units.lines[0]!;
  return isAbove && new Set(own.map(({ name }) => name)).size === own.length ? own : [];
}

/** The lines above the headers of blocks that stand below each other, A类单位 and B类单位, with the first one. */
function headsOfBlocks({ headerRows, repeatedHeaders = [] }: FoundTable): number[] {
  return repeatedHeaders.length === 0 ? [] : [headerRows[0]! - 1, ...repeatedHeaders];
}

/** The only text of a line, where that names a class. */
function headingIn(
  { view, firstColumn, lastColumn }: FoundTable,
  row: number,
): Pick<Section, "row" | "header" | "at"> | undefined {
  const filled: { readonly column: number; readonly text: string }[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = view.value(row, column);
    if (kindOf(value) !== "blank") filled.push({ column, text: textIn(value) });
  }
  const [only] = filled;
  if (filled.length !== 1 || !only || !isName(only.text)) return undefined;
  return { row, header: only.text, at: view.address(row, only.column) };
}

function isName(text: string): boolean {
  const isWords = isSection(text) || (!isNote(text) && !TITLE.test(text));
  return text.length <= LONGEST && isWords && !isSummary(text);
}
