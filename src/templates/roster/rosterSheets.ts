import { sheetFormat, sheetName } from "../../grading/format";
import type { Roster } from "../../grading/roster/readRoster";
import { plainWord } from "../../scoring/plainWord";
import type { Locale } from "../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW, HEADER_ROW } from "../build/tableSheet";
import type { TemplateEntries } from "../template";
import { entriesOfUnit } from "./entries";
import { listSheet } from "./listSheet";
import { growSheet } from "./growSheet";
import type { Growth, Samples } from "./growth";
import { withGuards } from "./guards";
import type { GrownSheet } from "./keyedFormula";
import { withRosterColumns } from "./rosterColumns";
import { capacityOf, sampleUnits, unitBlocks } from "./unitBlocks";

export interface RosterOptions {
  readonly roster: Roster;
  readonly samples: Samples;
  /** In per cent of the rows. */
  readonly reserve: number;
  readonly locale: Locale;
  /** The sheet of entries of the template. */
  readonly entries?: TemplateEntries | undefined;
}

/** A ledger or rating sheet with more rows would be slow in every spreadsheet. */
export const MOST_ROWS = 20_000;

/** A workbook for a roster, or why there is none. */
export type RosterResult =
  | { readonly kind: "made"; readonly sheets: readonly SheetSpec[] }
  /** The template has a sheet that does not go with the units. */
  | { readonly kind: "unsupported"; readonly sheet: string }
  | { readonly kind: "tooLarge"; readonly sheet: string; readonly rows: number }
  /** The template has weights by class, and none for this one. */
  | { readonly kind: "classUnknown"; readonly name: string; readonly known: readonly string[] };

/** The sheets of a template for the units of a roster. */
export function rosterSheets(template: readonly SheetSpec[], options: RosterOptions): RosterResult {
  const { roster, locale } = options;
  const data = template.find(({ name }) => name === sheetName("data", locale))!;
  const samples = sampleUnits(data);
  const unknown = unknownClass(template, options);
  if (unknown) return unknown;
  const sheets = new Map<string, GrownSheet>();
  for (const sheet of template) {
    if (isLedger(sheet, locale)) continue;
    const grown = grownSheet(sheet, samples, options);
    if (grown && "kind" in grown) return grown;
    if (grown) sheets.set(sheet.name, grown);
  }
  const growth: Growth = {
    sheets,
    units: roster.units.map(({ name }) => name),
    entries: options.entries,
    sampleNames: samples,
    samples: options.samples,
    sampleOf: sampleChoice(roster, sampleClasses(data, samples.length)),
    isKey: (name, column) => isRatingKey(template, name, column, locale),
  };
  const made: SheetSpec[] = [];
  for (const sheet of template) {
    const next = madeSheet(sheet, growth, locale);
    if (!next) return { kind: "unsupported", sheet: sheet.name };
    const whole =
      sheet === data ? withClasses(withRosterColumns(next, roster), roster, locale) : next;
    const grown = sheets.get(sheet.name);
    made.push(grown ? withGuards(whole, grown, sheets.get(data.name)!, locale) : whole);
  }
  return { kind: "made", sheets: [...made, listSheet(roster, locale)] };
}

/** A sheet for the roster; undefined where a formula cannot be moved. */
function madeSheet(sheet: SheetSpec, growth: Growth, locale: Locale): SheetSpec | undefined {
  const grown = growth.sheets.get(sheet.name);
  if (!grown) return isLedger(sheet, locale) ? emptied(sheet) : sheet;
  // What was decided about a sample is decided about nobody else.
  const isDecided = sheet.name === sheetName("results", locale);
  return growSheet(grown, isDecided ? { ...growth, samples: "none" } : growth);
}

/** How a sheet grows; undefined where it stays as it is. */
function grownSheet(
  sheet: SheetSpec,
  samples: readonly string[],
  { roster, reserve, entries }: RosterOptions,
): GrownSheet | RosterResult | undefined {
  const own = entries?.sheet === sheet.name ? entries : undefined;
  const blocks = own
    ? { sheet, column: own.unit, size: 1, keyColumn: undefined }
    : unitBlocks(sheet, samples);
  if (!blocks) {
    return mentions(sheet, samples) ? { kind: "unsupported", sheet: sheet.name } : undefined;
  }
  const rows = roster.units.length * (own ? entriesOfUnit(own) : blocks.size);
  const capacity = capacityOf(rows, reserve);
  if (capacity > MOST_ROWS) return { kind: "tooLarge", sheet: sheet.name, rows };
  const helper = blocks.keyColumn === undefined ? undefined : sheet.rows[HEADER_ROW]!.length;
  return { ...blocks, capacity, helper };
}

function isLedger({ name }: SheetSpec, locale: Locale): boolean {
  return (["ledger", "vetoes"] as const).some((id) => sheetName(id, locale) === name);
}

/** Whether a unit is named anywhere, so that the sheet would speak of units that are not there. */
function mentions({ rows }: SheetSpec, units: readonly string[]): boolean {
  const names = new Set(units);
  return rows.some((row) =>
    row.some((cell) => typeof cell?.value === "string" && names.has(cell.value)),
  );
}

/** In 评分 code, source and rater say what a row is. */
function isRatingKey(
  template: readonly SheetSpec[],
  name: string,
  column: number,
  locale: Locale,
): boolean {
  if (name !== sheetName("ratings", locale)) return false;
  const sheet = template.find((each) => each.name === name)!;
  const header = sheet.rows[HEADER_ROW]![column]?.value;
  const fields = sheetFormat("ratings").fields.filter(({ id }) =>
    ["code", "source", "rater"].includes(id),
  );
  const words = fields.flatMap(({ zh, en, id }) => [...zh, en, id]).map(plainWord);
  return typeof header === "string" && words.includes(plainWord(header));
}

/** A ledger without its sample rows. */
function emptied(sheet: SheetSpec): SheetSpec {
  const blank = (cell: CellSpec | undefined): CellSpec | undefined =>
    cell && { value: null, style: "input" };
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => (at < FIRST_ROW ? row : row.map(blank))),
  };
}

const CLASS = sheetFormat("data").fields.find(({ id }) => id === "class")!;
const CLASS_WORDS = [...CLASS.zh, CLASS.en, CLASS.id].map(plainWord);

/** The column of classes of 数据; −1 where it has none. */
function classColumn({ rows }: SheetSpec): number {
  return rows[HEADER_ROW]!.findIndex(
    (cell) => typeof cell?.value === "string" && CLASS_WORDS.includes(plainWord(cell.value)),
  );
}

function sampleClasses(data: SheetSpec, count: number): string[] {
  const column = classColumn(data);
  return data.rows.slice(FIRST_ROW, FIRST_ROW + count).map((row) => {
    const value = row[column]?.value;
    return typeof value === "string" ? value : "";
  });
}

/** The samples in turn, for each unit one of its own class where there is one. */
function sampleChoice({ units }: Roster, classes: readonly string[]): (unit: number) => number {
  const all = classes.map((_, sample) => sample);
  return (unit) => {
    const own = all.filter((sample) => classes[sample] === units[unit]!.class);
    const choice = own.length > 0 ? own : all;
    return choice[unit % choice.length]!;
  };
}

/** 类别 of each unit, in its column or in one that is added. */
function withClasses(sheet: SheetSpec, { units, classes }: Roster, locale: Locale): SheetSpec {
  const header = sheet.rows[HEADER_ROW]!;
  const found = classColumn(sheet);
  if (found < 0 && classes.length === 0) return sheet;
  const column = found < 0 ? header.length : found;
  const title: CellSpec = {
    value: locale === "zh-CN" ? CLASS.zh[0]! : CLASS.en,
    style: "header",
  };
  const rows = sheet.rows.map((row, at) => {
    if (at < HEADER_ROW) return row;
    const line = [...row];
    if (at === HEADER_ROW) line[column] = line[column] ?? title;
    else line[column] = { value: units[at - FIRST_ROW]?.class || null, style: "input" };
    return line;
  });
  const { print } = sheet;
  const area = print?.area && { ...print.area, columns: Math.max(print.area.columns, column + 1) };
  return { ...sheet, rows, ...(area ? { print: { ...print, area } } : {}) };
}

function unknownClass(
  template: readonly SheetSpec[],
  { roster, locale }: RosterOptions,
): RosterResult | undefined {
  const sheet = template.find(({ name }) => name === sheetName("indicators", locale))!;
  const known = sheet.rows[HEADER_ROW]!.flatMap((cell) => {
    const [field = "", name] = typeof cell?.value === "string" ? cell.value.split(/[:：]/) : [];
    return name !== undefined && WEIGHTS.has(plainWord(field)) ? [name.trim()] : [];
  });
  if (known.length === 0) return undefined;
  const name = roster.units.find((unit) => !known.includes(unit.class))?.class;
  return name === undefined ? undefined : { kind: "classUnknown", name, known };
}

const WEIGHTS = new Set(
  sheetFormat("indicators")
    .fields.filter(({ id }) => id === "classWeight")
    .flatMap(({ zh, en, id }) => [...zh, en, id])
    .map(plainWord),
);
