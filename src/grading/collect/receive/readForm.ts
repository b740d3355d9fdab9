import { atFifteenDigits } from "../../../scoring/numbers/decimal";
import { sha256 } from "../../../scoring/numbers/sha256";
import type { CellValue } from "../../../workbook/cell";
import type { Block, Workbook } from "../../../workbook/workbook";
import { Findings } from "../../findings/finding";
import { shown, written } from "../../merge/schemeDifferences";
import { percentFormat } from "../../read/percentFormat";
import { schemeEntries } from "../../read/schemeEntries";
import { isBlank, type Table, type TableRow } from "../../read/table";
import { workbookTables } from "../../read/workbookTables";
import { loadState } from "../../seal/bookState";
import { formStateIn, type FormState } from "../form/formState";
import { GIVEN, lockCode, settingCells, tableCells, type LockedCell } from "../form/lockedTables";
import { pairName } from "../form/pairName";
import { findSheet, type FoundSheet } from "../form/sheetTable";
import type { Filled } from "./filled";
import { readRatingForm, type Unclear } from "./readRatingForm";

/** A file that came in. */
export interface IncomingFile {
  readonly file: string;
  /** The time of the file itself, as 2026-12-19T08:30:00.000Z; orders what came twice. */
  readonly modified: string;
  readonly workbook: Workbook;
}

/** A row of 加减分申报, by the keys of its columns. */
export type Claim = ReadonlyMap<string, CellValue>;

/** A form as it came in. */
export interface IncomingForm {
  readonly file: string;
  readonly modified: string;
  readonly state: FormState | undefined;
  readonly filled: readonly Filled[];
  readonly claims: readonly Claim[];
  readonly locked: readonly (LockedCell & { readonly cell: string })[];
  /** In a form of a rater. */
  readonly unclear: readonly Unclear[];
}

/** Reads a form; undefined where a workbook is none. */
export async function readForm({
  file,
  modified,
  workbook,
}: IncomingFile): Promise<IncomingForm | undefined> {
  const submission = await findSheet(workbook, "submission");
  const state = formStateIn(await loadState(workbook));
  const rating = submission?.table ? undefined : await findSheet(workbook, "rating");
  if (rating?.table) return { file, modified, state, claims: [], ...readRatingForm(rating) };
  if (!submission?.table) return undefined;
  const claims = await findSheet(workbook, "claims");
  return {
    file,
    modified,
    state,
    filled: filledRows(submission.table, submission.block),
    claims: claims?.table ? claimRows(claims) : [],
    locked: [...givenCells(submission.table), ...(await schemeCells(workbook))],
    unclear: [],
  };
}

function filledRows(table: Table, block: Block): Filled[] {
  const column = table.columns.get("reported")!;
  return table.rows.flatMap((row) => {
    const [unit, code] = [written(row.value("unit")), written(row.value("code"))];
    if (unit === "" || code === "") return [];
    const value = plainValue(row);
    return [
      {
        unit,
        code,
        value: isBlank(value) ? null : value,
        formula: block.formulas[row.row - block.area.row]?.[column] ?? null,
        account: written(row.value("account")),
        evidence: written(row.value("evidence")),
        cell: cellOf(row, "reported"),
        evidenceCell: cellOf(row, "evidence"),
      },
    ];
  });
}

/**
 * A value typed as 98 % without its format: in points where that is the unit of measure, else in writing, since a format
 * does not go with a value.
 */
function plainValue(row: TableRow): CellValue {
  const value = row.value("reported");
  const form = percentFormat(row.format("reported"));
  if (typeof value !== "number" || form === null) return value;
  const points = form === "scaled" ? atFifteenDigits(value * 100) : value;
  return written(row.value("measureUnit")) === "%" ? points : `${points}%`;
}

function cellOf(row: TableRow, key: string): string {
  const { sheet, address } = row.place(key);
  return `${sheet}!${address}`;
}

/** A row counts where something is claimed: its unit alone may stand there from the beginning. */
function claimRows({ table }: FoundSheet): Claim[] {
  const keys = [...table!.columns.keys()];
  return table!.rows.flatMap((row) => {
    const isFilled = keys.some((key) => key !== "unit" && !isBlank(row.value(key)));
    return isFilled ? [new Map(keys.map((key) => [key, row.value(key)]))] : [];
  });
}

function givenCells(table: Table): IncomingForm["locked"] {
  return table.rows.flatMap((row) => {
    const [unit, code] = [written(row.value("unit")), written(row.value("code"))];
    if (unit === "" || code === "") return [];
    return GIVEN.map((column) => ({
      sheet: "submission" as const,
      row: pairName(unit, code),
      column,
      value: row.value(column),
      format: row.format(column),
      cell: cellOf(row, column),
    }));
  });
}

async function schemeCells(workbook: Workbook): Promise<IncomingForm["locked"]> {
  const { table, block, sheetOf } = await workbookTables(workbook, new Findings());
  const settings = await block("scheme");
  const entries = settings
    ? schemeEntries(settings, sheetOf.get("scheme")!.name, new Findings())
    : [];
  const cells: (LockedCell & { cell: string })[] = [];
  settingCells(entries).forEach((cell) => {
    const entry = entries.find(({ key, of }) => cell.row === (of === "" ? key : `${key}:${of}`))!;
    cells.push({ ...cell, cell: `${entry.place.sheet}!${entry.place.address}` });
  });
  for (const [id, key] of [
    ["indicators", "code"],
    ["grades", "name"],
  ] as const) {
    const found = await table(id);
    if (!found) continue;
    const width = tableCells(id, key, found).length / Math.max(1, found.rows.length);
    tableCells(id, key, found).forEach((cell, index) => {
      cells.push({ ...cell, cell: cellOf(found.rows[Math.floor(index / width)]!, cell.column) });
    });
  }
  return cells;
}

/** What a form says, in 64 hexadecimal digits: alike for a copy of it. */
export function contentCode({ filled, claims, locked }: IncomingForm): string {
  const rows = filled.map(({ unit, code, value, account, evidence }) =>
    [unit, code, shown(value), account, evidence].join("\t"),
  );
  const claimed = claims.map((claim) =>
    [...claim].map(([key, value]) => `${key}=${shown(value)}`).join("\t"),
  );
  return sha256([...rows, "", ...claimed, "", lockCode(locked)].join("\n"));
}
