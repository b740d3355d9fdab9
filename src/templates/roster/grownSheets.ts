import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { HEADER_ROW } from "../build/tableSheet";
import type { SheetGrowth, TemplateEntries, TemplateLines } from "../template";
import { entriesOfUnit } from "./entries";
import type { GrownSheet } from "./keyedFormula";
import type { RosterOptions, RosterResult } from "./rosterOptions";
import { capacityOf, unitBlocks, type SampleUnits, type UnitBlocks } from "./unitBlocks";

/** A ledger or rating sheet with more rows would be slow in every spreadsheet. */
export const MOST_ROWS = 20_000;

/** How each sheet of a template that has rows for units grows, or the one that would be too long. */
export function grownSheets(
  template: readonly SheetSpec[],
  samples: SampleUnits,
  options: RosterOptions,
): ReadonlyMap<string, GrownSheet> | RosterResult {
  const sheets = new Map<string, GrownSheet>();
  for (const sheet of template) {
    if (isLedger(sheet, options.locale)) continue;
    const said = options.growth?.find((each) => each.sheet === sheet.name);
    const grown = grownSheet(sheet, said, samples, options);
    if (!grown) continue;
    const { filled: rows, capacity } = grown;
    if (capacity > MOST_ROWS) return { kind: "tooLarge", sheet: sheet.name, rows };
    sheets.set(sheet.name, grown);
  }
  return sheets;
}

/** Rows of 加减分 and 否决 are of no unit before something happened. */
export function isLedger({ name }: SheetSpec, locale: Locale): boolean {
  return (["ledger", "vetoes"] as const).some((id) => sheetName(id, locale) === name);
}

function grownSheet(
  sheet: SheetSpec,
  said: SheetGrowth | undefined,
  samples: SampleUnits,
  options: RosterOptions,
): GrownSheet | undefined {
  switch (said?.kind) {
    case "overview":
      return undefined;
    case "entries":
      return entrySheet(sheet, said, samples, options);
    case "lines":
      return lineSheet(sheet, said, options);
    case undefined: {
      const blocks = unitBlocks(sheet, samples);
      return blocks && blockSheet(blocks, samples, options);
    }
  }
}

function blockSheet(blocks: UnitBlocks, samples: SampleUnits, options: RosterOptions): GrownSheet {
  const { sheet, column, size, keyColumn } = blocks;
  const isWhole = blocks.samples.length === samples.names.length;
  const classes = new Set(blocks.samples.map((sample) => samples.classes[sample]!));
  const units = unitsOf(isWhole ? undefined : classes, options);
  const filled = units.length * size;
  const helper = keyColumn === undefined ? undefined : sheet.rows[HEADER_ROW]!.length;
  const capacity = capacityOf(filled, options.reserve);
  return { ...blocks, unitColumn: column, units, filled, capacity, helper, growth: undefined };
}

function entrySheet(
  sheet: SheetSpec,
  growth: TemplateEntries,
  { names }: SampleUnits,
  options: RosterOptions,
): GrownSheet {
  const units = unitsOf(growth.classes && new Set(growth.classes), options);
  const filled = units.length * entriesOfUnit(growth);
  return {
    sheet,
    column: growth.unit,
    unitColumn: growth.unit,
    size: 1,
    keyColumn: undefined,
    samples: [...names.keys()],
    units,
    filled,
    capacity: capacityOf(filled, options.reserve),
    helper: undefined,
    growth,
  };
}

function lineSheet(sheet: SheetSpec, growth: TemplateLines, options: RosterOptions): GrownSheet {
  const { key, unit, perUnit = 0, count = 0 } = growth;
  const filled = options.roster.units.length * perUnit + count;
  return {
    sheet,
    column: key,
    unitColumn: unit,
    size: 1,
    keyColumn: undefined,
    samples: [...sheet.rows.keys()],
    units: [],
    filled,
    capacity: capacityOf(filled, options.reserve),
    helper: undefined,
    growth,
  };
}

/** The units of the roster that are of some classes, by their place in it. */
function unitsOf(
  classes: ReadonlySet<string> | undefined,
  { roster }: RosterOptions,
): readonly number[] {
  return [...roster.units.keys()].filter(
    (unit) => !classes || classes.has(roster.units[unit]!.class),
  );
}
