import { say, type Locale, type Sentence } from "../../../scoring/locale";
import type { CellValue } from "../../../workbook/cell";
import {
  calendarOf,
  dayType,
  workingDaysLeft,
  workingPeriod,
  type Calendar,
} from "../../calendar/workingDays";
import { Findings } from "../../findings/finding";
import { keyOf } from "../../format/header";
import { written } from "../../merge/schemeDifferences";
import { isBlank } from "../../read/table";
import { workbookTables } from "../../read/workbookTables";
import { pairsOf, type Pair } from "../form/forms";
import type { Master } from "../form/master";
import { dayIn } from "../form/register";
import { findSheet } from "../form/sheetTable";
import { notice, type Notice } from "../receive/notice";
import type { KeptRow } from "./keepRows";

const TEXTS = {
  yes: { "zh-CN": "已拟定", "en-US": "proposed" },
  decided: { "zh-CN": "已审定", "en-US": "decided" },
  notPublic: { "zh-CN": "未开始", "en-US": "not begun" },
  public: {
    "zh-CN": "公示中（还有 {days} 个工作日）",
    "en-US": "public ({days} working days left)",
  },
  over: { "zh-CN": "期满", "en-US": "over" },
  archived: { "zh-CN": "已归档", "en-US": "archived" },
} as const satisfies Record<string, Sentence>;

/** The rows of 进度 as the workbook stands; columns that people type are not among them. */
export async function progressRows(
  master: Master,
  date: string,
): Promise<{ readonly rows: readonly KeptRow[]; readonly notices: readonly Notice[] }> {
  const { read } = master;
  const calendar = await readCalendar(master);
  const typed = await typedStarts(master);
  const results = await resultCells(master);
  const rated = await ratedCells(master);
  const years = new Set<number>();
  const byUnit = new Map<number, Pair[]>();
  for (const pair of pairsOf(master)) {
    byUnit.set(pair.unit, [...(byUnit.get(pair.unit) ?? []), pair]);
  }
  const rows = read.data.units.map((unit, index): KeptRow => {
    const pairs = byUnit.get(index) ?? [];
    const start = typed.get(unit) || read.settings.paper.texts.publicFrom;
    const publication = publicationOf(master, start, date, calendar);
    if (start !== "") years.add(Number(start.slice(0, 4)));
    const { suggested = "", decided = "" } = results.get(unit) ?? {};
    const isSealed = master.seal !== undefined;
    return new Map<string, CellValue>([
      ["unit", unit],
      ["reported", filledOf(master, index, pairs, "reported")],
      ["verified", filledOf(master, index, pairs, "value")],
      ["rated", rated(unit)],
      ["suggested", suggested === "" ? null : TEXTS.yes[read.locale]],
      ["decided", decided === "" ? null : TEXTS.decided[read.locale]],
      ["publicTo", publication.to],
      ["public", publication.text],
      ["archived", publication.isOver && isSealed ? TEXTS.archived[read.locale] : null],
    ]);
  });
  const unknown = [...years].filter((year) => !calendar.knows(year));
  return {
    rows,
    notices: unknown.map((year) => notice("warning", "calendarMissing", { year: String(year) })),
  };
}

/** 2/3, or — where nothing is due. */
function filledOf(
  { data, read }: Master,
  unit: number,
  pairs: readonly Pair[],
  field: string,
): string {
  if (pairs.length === 0) return "—";
  const filled = pairs.filter(({ indicator }) => {
    const { code } = read.scheme.indicators[indicator]!;
    return !isBlank(data.rows[unit]!.value(keyOf(field, code)));
  });
  return `${filled.length}/${pairs.length}`;
}

interface Publication {
  readonly to: string | null;
  readonly text: string;
  readonly isOver: boolean;
}

function publicationOf(
  { read }: Master,
  start: string,
  date: string,
  calendar: Calendar,
): Publication {
  const { locale, settings } = read;
  if (start === "") return { to: null, text: TEXTS.notPublic[locale], isOver: false };
  const { publicDays, isFirstDayCounted } = settings.paper;
  const { to } = workingPeriod(start, publicDays, isFirstDayCounted, calendar);
  if (date < start) return { to, text: TEXTS.notPublic[locale], isOver: false };
  if (date > to) return { to, text: TEXTS.over[locale], isOver: true };
  return { to, text: publicText(workingDaysLeft(date, to, calendar), locale), isOver: false };
}

function publicText(days: number, locale: Locale): string {
  return say(TEXTS.public, { days }, locale);
}

/** Monday to Friday with the rows of 工作日. */
async function readCalendar({ workbook }: Master): Promise<Calendar> {
  const table = (await findSheet(workbook, "calendar"))?.table;
  return calendarOf(
    (table?.rows ?? []).flatMap((row) => {
      const [day, type] = [dayIn(row.value("date")), dayType(row.value("type"))];
      return day === "" || !type ? [] : [{ day, type }];
    }),
  );
}

/** 公示开始 of single units, as it was typed into 进度. */
async function typedStarts({ workbook }: Master): Promise<ReadonlyMap<string, string>> {
  const table = (await findSheet(workbook, "progress"))?.table;
  return new Map(
    (table?.rows ?? []).map((row) => [written(row.value("unit")), dayIn(row.value("publicFrom"))]),
  );
}

async function resultCells({
  workbook,
}: Master): Promise<ReadonlyMap<string, { suggested: string; decided: string }>> {
  const { table } = await workbookTables(workbook, new Findings());
  const rows = (await table("results"))?.rows ?? [];
  return new Map(
    rows.map((row) => [
      written(row.value("unit")),
      { suggested: written(row.value("suggested")), decided: written(row.value("decided")) },
    ]),
  );
}

/** How many of the sources of each rated indicator have rated a unit. */
async function ratedCells({ workbook }: Master): Promise<(unit: string) => string> {
  const { table } = await workbookTables(workbook, new Findings());
  const rows = (await table("ratings"))?.rows ?? [];
  const due = new Set<string>();
  const there = new Map<string, Set<string>>();
  for (const row of rows) {
    const [unit, code, source] = ["unit", "code", "source"].map((key) => written(row.value(key)));
    const isRating = code !== "" && source !== "";
    if (!isRating) continue;
    const key = `${code!}\t${source!}`;
    due.add(key);
    there.set(unit!, (there.get(unit!) ?? new Set()).add(key));
  }
  return (unit) => (due.size === 0 ? "—" : `${there.get(unit)?.size ?? 0}/${due.size}`);
}
