import { shown, written } from "../../merge/schemeDifferences";
import { percentFormat } from "../../read/percentFormat";
import { lockCode, lockedCells, type LockedCell } from "../form/lockedTables";
import type { Master } from "../form/master";
import type { SentForm } from "./matchForm";
import type { IncomingForm } from "./readForm";

/** A cell that is not as it was sent. */
export interface LockedChange {
  /** 指标!F7. */
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

export interface LockedCheck {
  readonly changes: readonly LockedChange[];
  /** Whether the file is as it was sent, so that it is the workbook that was changed. */
  readonly isMasters: boolean;
}

/** Compares what a form must not change with what the workbook would send today; 锁定校验 tells who changed something. */
export function checkLocked(
  master: Master,
  { form }: SentForm,
  incoming: IncomingForm,
): LockedCheck {
  const expected = new Map(lockedCells(master, form).map((cell) => [keyOf(cell), cell]));
  const isUntouched = incoming.state?.lock === lockCode(incoming.locked);
  const found = new Map(incoming.locked.map((cell) => [keyOf(cell), cell]));
  const rows = new Set(incoming.locked.map(({ sheet, row }) => `${sheet}\t${shown(row)}`));
  const changes: LockedChange[] = [];
  for (const [key, cell] of found) {
    const sent = expected.get(key);
    // Rows that nobody asked for are told by themselves.
    if (cell.sheet === "submission" && !sent) continue;
    const value = sent?.value ?? null;
    if (shown(value) !== shown(cell.value))
      changes.push(change(cell.cell, { value, format: sent?.format ?? cell.format }, cell));
  }
  for (const [key, cell] of expected) {
    if (found.has(key) || shown(cell.value) === "") continue;
    const isRowGone = !rows.has(`${cell.sheet}\t${shown(cell.row)}`);
    if (cell.sheet === "submission" && isRowGone) continue;
    changes.push(change(placeOfMissing(cell, incoming), cell, NOTHING));
  }
  return { changes, isMasters: isUntouched };
}

function keyOf({ sheet, row, column }: Pick<LockedCell, "sheet" | "row" | "column">): string {
  return [sheet, shown(row), column].join("\t");
}

type Shown = Pick<LockedCell, "value" | "format">;
const NOTHING: Shown = { value: null, format: null };

function change(cell: string, expected: Shown, found: Shown): LockedChange {
  return { cell, expected: textOf(expected), found: textOf(found) };
}

/** As the cell shows it: a weight of a fifteenth is 6.67 %. */
function textOf({ value, format }: Shown): string {
  const isPercent = typeof value === "number" && percentFormat(format) === "scaled";
  return isPercent ? `${Math.round(value * 10_000) / 100}%` : written(value) || "—";
}

/** What is gone has no cell: its sheet and row are named. */
function placeOfMissing({ sheet, row }: LockedCell, { locked }: IncomingForm): string {
  const other = locked.find((each) => each.sheet === sheet);
  return `${other?.cell.split("!")[0] ?? sheet}!${row}`;
}
