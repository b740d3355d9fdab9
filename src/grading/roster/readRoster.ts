import { plainWord } from "../../scoring/plainWord";
import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block, Workbook } from "../../workbook/workbook";
import { collectionSheet } from "../format/collectionFields";
import { isCalled } from "../format/isCalled";
import { written } from "../merge/schemeDifferences";
import { tableHeaders } from "../read/tableHeaders";
import { rosterNotice, type RosterNotice } from "./rosterNotice";

/** Who is assessed. */
export interface RosterUnit {
  readonly name: string;
  /** "" where the roster has no classes. */
  readonly class: string;
  /** What the roster says of it besides, by column of 名单; undefined where it says nothing. */
  readonly more?: Readonly<Record<string, string>>;
}

export interface Roster {
  readonly units: readonly RosterUnit[];
  /** In the order in which they come. */
  readonly classes: readonly string[];
  readonly notices: readonly RosterNotice[];
}

/** More would be no roster, and no spreadsheet would be pleasant with it. */
const MOST_UNITS = 2000;

/** A row of the list as it stands. */
interface Line {
  readonly name: string;
  readonly class: string;
  readonly section: string;
  readonly address: string;
  readonly more: Readonly<Record<string, string>>;
}

/**
 * Reads a roster: the sheet 名单, else the first that holds something. One column is names, a second one classes; rows such as
 * 一、党群部门 head the class of those below. A summary row does not count.
 */
export async function readRoster(workbook: Workbook): Promise<Roster> {
  const infos = (await workbook.cells.list()).filter(({ rows }) => rows > 0);
  const own = collectionSheet("roster");
  const named = infos.find(({ name }) => isCalled(own, name));
  const info = named ?? infos[0];
  if (!info) return { units: [], classes: [], notices: [rosterNotice("error", "empty", {})] };
  return rosterIn(await workbook.cells.read(info.name));
}

const SUMMARY = new Set(["合计", "总计", "小计", "总和", "total", "sum"]);
const HEADING = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?\s*[、.．:：]?\s*(?<title>\S.*)$/u;
const MARK = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/u;

function rosterIn(block: Block): Roster {
  const notices: RosterNotice[] = [];
  const lines = linesOf(block, notices);
  const units = lines.map((line) => ({ ...line, name: keyed(line, lines) }));
  for (const details of repeated(units)) notices.push(rosterNotice("error", "repeated", details));
  for (const details of alike(units)) notices.push(rosterNotice("warning", "alike", details));
  const classes = [...new Set(units.map((unit) => unit.class).filter((name) => name !== ""))];
  if (classes.length > 0) {
    for (const unit of units.filter((each) => each.class === "")) {
      notices.push(rosterNotice("error", "classBlank", { unit: unit.name, cell: unit.address }));
    }
  }
  if (units.length === 0) notices.push(rosterNotice("error", "empty", {}));
  if (units.length > MOST_UNITS) {
    notices.push(rosterNotice("error", "tooMany", { count: units.length, most: MOST_UNITS }));
  }
  return { units: units.map(unitOf), classes, notices };
}

function unitOf({ name, class: of, more }: Line): RosterUnit {
  return { name, class: of, ...(Object.keys(more).length > 0 ? { more } : {}) };
}

function linesOf(block: Block, notices: RosterNotice[]): Line[] {
  const header = headerOf(block);
  const columns: ReadonlyMap<string, number> = header?.known ?? plainColumns(block);
  const known = withoutSerials(columns, header && block.values[header.row]);
  const lines: Line[] = [];
  let heading = "";
  block.values.slice(header ? header.row + 1 : 0).forEach((cells, index) => {
    const row = block.area.row + index + (header ? header.row + 1 : 0);
    const text = (key: string): string => written(cells[known.get(key) ?? -1] ?? null);
    const name = text("unit");
    if (name === "") return;
    if (SUMMARY.has(plainWord(name))) {
      notices.push(rosterNotice("info", "summary", { row: row + 1, name }));
    } else if (MARK.test(name) && isAlone(cells)) {
      heading = HEADING.exec(name)?.groups?.["title"] ?? name;
    } else {
      const address = addressOf(row, block.area.column + (known.get("unit") ?? 0));
      const more = moreOf([...known.keys()], text);
      const [of, section] = [text("class") || heading, text("section")];
      lines.push({ name, class: of, section, address, more });
    }
  });
  return lines;
}

function moreOf(
  keys: readonly string[],
  text: (key: string) => string,
): Readonly<Record<string, string>> {
  const others = keys.filter((key) => key !== "unit" && key !== "class");
  const entries = others.map((key) => [key, text(key)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/** A serial number (序号) says where a row stands, not which unit it is. */
function withoutSerials(
  columns: ReadonlyMap<string, number>,
  header: readonly CellValue[] | undefined,
): ReadonlyMap<string, number> {
  const title = written(header?.[columns.get("unitCode") ?? -1] ?? null);
  return title === "序号" ? new Map([...columns].filter(([key]) => key !== "unitCode")) : columns;
}

/** A list of 科室 alone has its units there; beside names 科室 only tells namesakes apart. */
function headerOf(block: Block): ReturnType<ReturnType<typeof tableHeaders>["find"]> {
  const { fields } = collectionSheet("roster");
  const sections = fields
    .filter(({ id }) => id !== "section")
    .map((field) =>
      field.id === "unit" ? { ...field, zh: [...field.zh, "科室", "名称"] } : field,
    );
  const find = (columns: typeof fields) =>
    tableHeaders({ fields: columns }, () => undefined).find(block);
  return find(fields) ?? find(sections);
}

function isAlone(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => written(cell) !== "").length === 1;
}

/** Without headers the first column with texts has the names, the one to its right the classes. */
function plainColumns({ values }: Block): Map<string, number> {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    values.some((row) => typeof row[column] === "string" && written(row[column]) !== ""),
  );
  const keys = ["unit", "class"].slice(0, columns.length);
  return new Map(keys.map((key, at) => [key, columns[at]!]));
}

/** People of one name are told apart by their 科室. */
function keyed({ name, section }: Line, lines: readonly Line[]): string {
  const isShared = lines.filter((each) => each.name === name).length > 1;
  return isShared && section !== "" ? `${name}（${section}）` : name;
}

function repeated(lines: readonly Line[]): { unit: string; cell: string; other: string }[] {
  const first = new Map<string, string>();
  return lines.flatMap(({ name, address }) => {
    const other = first.get(name);
    if (other !== undefined) return [{ unit: name, cell: address, other }];
    first.set(name, address);
    return [];
  });
}

/** Names that differ by spaces, width or brackets alone. */
function alike(lines: readonly Line[]): { unit: string; cell: string; other: string }[] {
  const first = new Map<string, Line>();
  return lines.flatMap((line) => {
    const plain = plainWord(line.name).replace(/[()[\]（）【】]/g, "");
    const other = first.get(plain);
    if (!other) first.set(plain, line);
    if (!other || other.name === line.name) return [];
    return [{ unit: line.name, cell: line.address, other: `${other.name} ${other.address}` }];
  });
}
