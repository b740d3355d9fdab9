import { sheetFormat, sheetName } from "../../grading/format";
import type { Roster } from "../../grading/roster/readRoster";
import { plainWord } from "../../scoring/plainWord";
import type { Locale } from "../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW, HEADER_ROW } from "../build/tableSheet";
import { fixedSheet } from "./fixedSheet";
import { growSheet } from "./growSheet";
import type { Growth } from "./growth";
import { grownSheets, isLedger } from "./grownSheets";
import { withGuards } from "./guards";
import type { GrownSheet } from "./keyedFormula";
import { listSheet } from "./listSheet";
import { withRosterColumns } from "./rosterColumns";
import type { RosterOptions, RosterResult } from "./rosterOptions";
import { sampleNames } from "./unitBlocks";

/** The sheets of a template for the units of a roster. */
export function rosterSheets(template: readonly SheetSpec[], options: RosterOptions): RosterResult {
  const { roster, locale } = options;
  const data = template.find(({ name }) => name === sheetName("data", locale))!;
  const names = sampleNames(data);
  const sampleUnits = { names, classes: sampleClasses(data, names.length) };
  const unknown = unknownClass(template, options);
  if (unknown) return unknown;
  const sheets = grownSheets(template, sampleUnits, options);
  if ("kind" in sheets) return sheets;
  const growth: Growth = {
    sheets,
    data: data.name,
    units: roster.units,
    samples: options.samples,
    sampleOf: sampleChoice(roster, sampleUnits.classes),
    sampleUnits,
    isKey: (name, column) => isRatingKey(template, name, column, locale),
  };
  const made: SheetSpec[] = [];
  for (const sheet of template) {
    const next = madeSheet(sheet, growth, options);
    if (!next) return { kind: "unsupported", sheet: sheet.name };
    const whole = sheet === data ? withRosterColumns(next, roster) : next;
    const grown = sheets.get(sheet.name);
    if (!grown) made.push(whole);
    else {
      const classed = withClasses(whole, grown, { growth, roster, locale });
      made.push(withGuards(classed, grown, sheets.get(data.name)!, locale));
    }
  }
  return { kind: "made", sheets: [...made, listSheet(roster, locale)] };
}

/** A sheet for the roster; undefined where a formula cannot be moved or units are named in another way. */
function madeSheet(
  sheet: SheetSpec,
  growth: Growth,
  { locale, growth: said }: RosterOptions,
): SheetSpec | undefined {
  const overview = said?.find((each) => each.sheet === sheet.name);
  if (overview?.kind === "overview") {
    return overview.make((name) => growth.sheets.get(name)!.capacity);
  }
  const grown = growth.sheets.get(sheet.name);
  if (!grown) return isLedger(sheet, locale) ? emptied(sheet) : fixedSheet(sheet, growth);
  // What was decided about a sample is decided about nobody else.
  const isDecided = sheet.name === sheetName("results", locale);
  return growSheet(grown, isDecided ? { ...growth, samples: "none" } : growth);
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

interface ClassOptions {
  readonly growth: Growth;
  readonly roster: Roster;
  readonly locale: Locale;
}

/** 类别 of each unit, in its column or in one that 数据 gets; where 数据 takes it from another sheet, it stands there. */
function withClasses(
  sheet: SheetSpec,
  { size, units: own, samples }: GrownSheet,
  { growth, roster: { units, classes }, locale }: ClassOptions,
): SheetSpec {
  const found = classColumn(sheet);
  const isData = sheet.name === growth.data;
  const isOfAll =
    size === 1 && own.length > 0 && samples.length === growth.sampleUnits.names.length;
  if (isData ? found < 0 && classes.length === 0 : found < 0 || !isOfAll) return sheet;
  const header = sheet.rows[HEADER_ROW]!;
  const column = found < 0 ? header.length : found;
  const title: CellSpec = {
    value: locale === "zh-CN" ? CLASS.zh[0]! : CLASS.en,
    style: "header",
  };
  const rows = sheet.rows.map((row, at) => {
    if (at < HEADER_ROW) return row;
    const line = [...row];
    if (at === HEADER_ROW) line[column] = line[column] ?? title;
    else {
      const value = units[at - FIRST_ROW]?.class || null;
      const { formula } = line[column] ?? {};
      line[column] =
        formula === undefined ? { value, style: "input" } : { ...line[column], value: value ?? "" };
    }
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
