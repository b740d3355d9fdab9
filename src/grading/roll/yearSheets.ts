import { plainWord } from "../../scoring/plainWord";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat, sheetName } from "../format";
import { collectionSheet } from "../format/collectionFields";
import type { SheetId } from "../format/fields";
import { masterSheet } from "../merge/masterSheet";
import type { RowSheet } from "../merge/part";
import type { CarriedUnit } from "./carried";
import { dataForward } from "./dataForward";
import { goalsForward } from "./goalsForward";
import { headerIn } from "./headerIn";
import { historyRows } from "./history";
import type { LastYear } from "./lastYear";
import type { RollAnswers } from "./lineage";
import { lineageSheet } from "./lineageSheet";
import type { Gone } from "./matchUnits";
import { PARAMETERS_SHEET, SELF_CHECK_SHEET } from "../native/sheetNames";
import { ratingsForward } from "./ratingsForward";
import { rosterForward } from "./rosterForward";
import { withLines } from "./rowsForward";
import type { SchemeSide } from "./schemeSide";
import { stayingSheets, withoutStrayFormulas } from "./stayingSheets";
import { settingSheet, tableOfScheme, titleOf } from "./schemeForward";
import type { SettingForward } from "./settingsForward";
import type { RosterUnit } from "../roster/readRoster";

/** Everything that the workbook of this year is made of. */
export interface YearContent {
  readonly last: LastYear;
  readonly present: SchemeSide;
  readonly years: { readonly last: number; readonly present: number };
  readonly units: readonly CarriedUnit[];
  readonly gone: readonly Gone[];
  readonly roster: readonly RosterUnit[] | undefined;
  readonly settings: readonly SettingForward[];
  readonly answers: RollAnswers;
}

/** The sheets of this year's workbook but for 对照表, and the sheets of last year's that do not come along. */
export interface YearSheets {
  readonly sheets: readonly SheetSpec[];
  readonly left: readonly string[];
}

const EMPTIED = ["ledger", "vetoes"] as const satisfies readonly RowSheet[];
/** Lines to type in, where last year's were. */
const SPARE = 20;

export async function yearSheets(content: YearContent): Promise<YearSheets> {
  const { last, present, years, units, gone, answers } = content;
  const { read } = last.part;
  const { locale } = read;
  const scheme = present.part;
  const moves = units.map(({ move }) => move);
  const history = historyRows(last, years.last, moves);
  const known = new Set([...read.sheetOf.values()].map(({ name }) => name));
  const isOther = (name: string): boolean => !known.has(name) && !isMade(name);
  const made: (SheetSpec | undefined)[] = [
    scheme.read.sheetOf.has("scheme") ? await settingSheet(scheme, content.settings) : undefined,
    await tableOfScheme(scheme, "indicators", years, answers),
    await tableOfScheme(scheme, "grades", years, answers),
    await dataForward(last, scheme, units, locale),
    await ratingsForward(last, units),
    ...(await Promise.all(EMPTIED.map((id) => emptied(last, id)))),
    ...(await kept(last, "rewards")),
    await historySheet(last, history, locale),
    ...(await goalsForward(last, moves)),
    await rosterForward(last, units, content.roster, locale),
    lineageSheet(moves, gone, locale),
    ...(await stayingSheets(last, isOther)),
  ];
  const sheets = made.flatMap((sheet) => (sheet ? [titled(sheet, content)] : []));
  const names = new Set(sheets.map(({ name }) => plainWord(name)));
  const left = read.sheets
    .map(({ name }) => name)
    .filter((name) => !names.has(plainWord(name)) && !isMade(name));
  return { sheets: withoutStrayFormulas(sheets), left };
}

/** The title of 数据 and the ledgers names the year too. */
function titled(sheet: SheetSpec, { years }: YearContent): SheetSpec {
  const [first, ...others] = sheet.rows;
  const isTitle = first && first.filter((cell) => cell && cell.value !== null).length === 1;
  if (!isTitle) return sheet;
  return { ...sheet, rows: [first.map((cell) => titleOf(cell, years)), ...others] };
}

/** A ledger with its headers and no lines. */
async function emptied({ part }: LastYear, id: RowSheet): Promise<SheetSpec | undefined> {
  const table = part.tables.get(id);
  if (!table) return undefined;
  return withLines(await masterSheet(part, table.sheet), table, {
    lines: [],
    spare: SPARE,
    headerOf: (key) => key,
  });
}

async function kept({ part }: LastYear, id: SheetId): Promise<SheetSpec[]> {
  const name = part.read.sheetOf.get(id)?.name;
  return name === undefined ? [] : [await masterSheet(part, name)];
}

async function historySheet(
  { part }: LastYear,
  rows: ReturnType<typeof historyRows>,
  locale: Locale,
): Promise<SheetSpec | undefined> {
  if (rows.length === 0) return undefined;
  const keys = ["unit", "year", "grade", "document"] as const;
  const name = part.read.sheetOf.get("history")?.name ?? sheetName("history", locale);
  return {
    name,
    rows: [
      keys.map((key) => ({ value: headerIn("history", key, locale), style: "header" as const })),
      ...rows.map((row) =>
        keys.map((key) => {
          const value = key === "year" && /^\d{4}$/.test(row.year) ? Number(row.year) : row[key];
          return { value: value === "" ? null : value, style: "input" as const };
        }),
      ),
    ],
    widths: [26, 10, 14, 24],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "portrait", fitToWidth: true, repeatRows: [0, 0] },
  };
}

/** What gradings, collections and check-ups write, which nobody misses in a new year. */
const MADE = [
  ...(
    [
      "results",
      "unmatched",
      "decisions",
      "seals",
      "calculation",
      "checks",
      "quarters",
      "lineage",
      "history",
    ] as const
  )
    .map(sheetFormat)
    .flatMap(({ zh, en, id }) => [zh, en, id]),
  ...(["claims", "collection", "progress", "calendar", "roster"] as const)
    .map(collectionSheet)
    .flatMap(({ zh, en, id }) => [zh, en, id]),
  ...[PARAMETERS_SHEET, SELF_CHECK_SHEET].flatMap((name) => Object.values(name)),
  ...["催报", "Reminders", "体检"],
  ...["对照表", "Comparison"],
].map(plainWord);

function isMade(name: string): boolean {
  return MADE.includes(plainWord(name));
}
