import { columnLetters } from "../../workbook/address";
import type { RosterUnit } from "../../grading/roster/readRoster";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { lookOf } from "../../workbook/styles";
import { FIRST_ROW } from "../build/tableSheet";
import type { TemplateLines } from "../template";
import type { Growth } from "./growth";
import { keyedFormula, type GrownSheet } from "./keyedFormula";
import { typed } from "./typed";
import { quietFormula } from "./unitRow";

/** What a line of a list holds from the start. */
interface Line {
  /** The row of the template whose values it has; undefined where it is only begun or blank. */
  readonly from: number | undefined;
  readonly unit: RosterUnit | undefined;
}

/** The lines of a list that people write themselves: blank, begun for each unit, or with what the samples have. */
export function listRows(
  grown: GrownSheet,
  lines: TemplateLines,
  growth: Growth,
): (index: number) => (CellSpec | undefined)[] | undefined {
  const given = growth.samples === "fill" ? sampleLines(grown, growth) : begunLines(lines, growth);
  return (index) => {
    const { from, unit } = given[index] ?? { from: undefined, unit: undefined };
    const row: (CellSpec | undefined)[] = [];
    // Where rows go by the name alone, the name is another one, and so is what follows from it.
    const others = unit && grown.unitColumn === grown.column ? [grown.column] : [];
    for (const [column, cell] of grown.sheet.rows[from ?? FIRST_ROW]!.entries()) {
      const made =
        cell && lineCell({ grown, growth }, { ...cell, column }, { from, unit, index, others });
      if (made === "unmovable") return undefined;
      if (made?.formula !== undefined && made.value === null) others.push(column);
      row.push(made);
    }
    return row;
  };
}

function sampleLines({ sheet, unitColumn }: GrownSheet, growth: Growth): Line[] {
  const filled = sheet.rows.flatMap((row, at) =>
    at >= FIRST_ROW && row[unitColumn ?? 0]?.value ? [at] : [],
  );
  if (unitColumn === undefined) return filled.map((from) => ({ from, unit: undefined }));
  return growth.units.flatMap((unit, at) => {
    const sample = growth.sampleUnits.names[growth.sampleOf(at)];
    const own = filled.filter((row) => sheet.rows[row]![unitColumn]!.value === sample);
    return own.map((from) => ({ from, unit }));
  });
}

function begunLines({ begins }: TemplateLines, { units }: Growth): Line[] {
  return begins ? units.map((unit) => ({ from: undefined, unit })) : [];
}

function lineCell(
  { grown, growth }: { readonly grown: GrownSheet; readonly growth: Growth },
  { column, ...cell }: CellSpec & { readonly column: number },
  {
    from,
    unit,
    index,
    others,
  }: Line & { readonly index: number; readonly others: readonly number[] },
): CellSpec | "unmovable" {
  const { sheet, unitColumn } = grown;
  const isName = column === unitColumn && unit !== undefined;
  if (cell.formula === undefined) {
    if (from !== undefined) return isName ? { ...cell, value: unit.name } : cell;
    const value = unit ? begun(grown, column, unit) : undefined;
    const isGiven = !lookOf(cell.style).isOpen && typeof cell.value === "number";
    return isGiven ? cell : { ...cell, value: value ?? null, style: typed(cell.style) };
  }
  const to = FIRST_ROW + index;
  const move = { sheet: sheet.name, from: from ?? FIRST_ROW, to, column };
  const moved = keyedFormula(cell.formula, move, growth.sheets);
  if (moved === undefined) return "unmovable";
  if (from !== undefined) {
    const value = isName
      ? unit.name
      : keptValue(cell.value, moved, { grown, growth, row: to, others });
    return { ...cell, formula: moved, value };
  }
  const isKey = column === grown.column;
  const formula = isKey ? moved : quietFormula(moved, grown.column, to);
  return { ...cell, formula, value: "" };
}

/**
 * The result of a sample's formula, unless it reads what is another in this row, or adds up rows of a sheet that has
 * grown: null then.
 */
function keptValue(
  value: CellSpec["value"],
  formula: string,
  {
    grown,
    growth,
    row,
    others,
  }: { grown: GrownSheet; growth: Growth; row: number; others: readonly number[] },
): CellSpec["value"] {
  const cells = new Set(others.map((column) => `${columnLetters(column)}${row + 1}`));
  // Whether a cell is blank stays as it was.
  const read = formula.replace(IS_BLANK, "");
  const readsOther = [...read.matchAll(OWN_CELL)].some(([, letters, digits]) =>
    cells.has(`${letters}${digits}`),
  );
  // What a row of a unit looks up is that of its sample; a row of none adds up those of all.
  const isOfAll = grown.unitColumn === undefined;
  const addsUp =
    isOfAll && [...formula.matchAll(RANGE)].some(([, sheet]) => growth.sheets.has(sheet!));
  return readsOther || addsUp ? null : value;
}

/** A cell of the same sheet, one that is only compared with nothing, and a range of another sheet. */
const OWN_CELL = /(?<![A-Za-z$'!])\$?([A-Z]{1,3})\$?([0-9]+)(?![0-9(])/g;
const IS_BLANK = /\$?[A-Z]{1,3}\$?[0-9]+=""/g;
const RANGE = /'([^']+)'!\$?[A-Z]+\$?[0-9]+:/g;

/** What the roster says of a unit in a column of its first line, as far as the list takes the word. */
function begun(
  { sheet, unitColumn, growth }: GrownSheet,
  column: number,
  { name, class: of, more }: RosterUnit,
): string | undefined {
  if (growth?.kind !== "lines" || !growth.begins) return undefined;
  if (column === unitColumn) return name;
  const field = growth.begins.find(([, at]) => at === column)?.[0];
  if (field === undefined) return undefined;
  const value = field === "class" ? of : (more?.[field] ?? "");
  const words = wordsOf(sheet, column);
  return value === "" || (words && !words.includes(value)) ? undefined : value;
}

function wordsOf({ validations = [] }: SheetSpec, column: number): readonly string[] | undefined {
  const found = validations.find(({ area }) => area.column === column)?.rule;
  return found?.kind === "list" ? found.words : undefined;
}
