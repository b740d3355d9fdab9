import type { CellValue } from "../../workbook/cell";
import type { CsvChunk } from "../../workbook/csv/csvChunk";
import type { Findings, Place } from "../findings/finding";
import { asideOf, isBlank, isSummary, tellAside } from "../read/table";
import type { ChunkColumns } from "./chunkRows";
import type { UnitLines } from "./unitLines";
import type { UnitNameTable } from "./unitNames";

/** Where units that were met are kept. */
export interface MetUnits {
  readonly names: UnitNameTable;
  readonly lines: UnitLines;
}

/**
 * The rows of a chunk that are units, which are added to those met before. Notes and summaries are left out, and so is a
 * row without a name or with one that another row has, which is an error.
 */
export function pickUnits(
  chunk: CsvChunk,
  columns: ChunkColumns,
  met: MetUnits,
  findings: Findings,
): Int32Array {
  const slot = columns.slots.get("unit")!;
  const picked = new Int32Array(chunk.rows);
  let count = 0;
  for (let row = 0; row < chunk.rows; row++) {
    const line = chunk.lines[row]!;
    if (!isUnit(row)) continue;
    met.lines.append(line);
    picked[count++] = row;
  }
  return picked.subarray(0, count);

  function isUnit(row: number): boolean {
    const [start, stop] = [chunk.starts[slot]![row]!, chunk.stops[slot]![row]!];
    if (chunk.filled[row]! > 1 && isClearlyName(chunk.bytes, start, stop)) {
      return met.names.add(chunk.bytes, start, stop) < 0 || isRefused(row);
    }
    const text = nameOf(row);
    if (chunk.filled[row] === 1 || text === "" || isSummary(text)) {
      if (isAside(row)) return false;
    }
    if (text === "") {
      findings.add("error", "unitMissing", placeOf(row));
      return false;
    }
    return met.names.addText(text) < 0 || isRefused(row);
  }

  /** Whether a row is a note or a summary, which is told, or blank in all columns that are known. */
  function isAside(row: number): boolean {
    const cells = [...columns.slots.values()].map((each) => valueAt(row, each));
    const filled = [...cells.keys()].filter((index) => !isBlank(cells[index]!));
    const aside = asideOf(cells, filled, slot);
    if (aside) tellAside(aside, placeOf(row), findings);
    return aside !== undefined || filled.length === 0;
  }

  function placeOf(row: number): Place {
    return columns.placeAt(chunk.lines[row]!, "unit");
  }

  function valueAt(row: number, column: number): CellValue {
    return columns.texts.cellOf(chunk.text(row, column))?.value ?? null;
  }

  /** Texts are never error values, and a name has no other place where it could be said. */
  function nameOf(row: number): string {
    const value = valueAt(row, slot);
    return typeof value === "number"
      ? String(value)
      : typeof value === "string"
        ? value.trim()
        : "";
  }

  /** A name that another row has. */
  function isRefused(row: number): false {
    const unit = nameOf(row);
    const other = columns.placeAt(met.lines.lineOf(met.names.get(unit)!), "unit").address;
    findings.add("error", "unitRepeated", placeOf(row), { unit, other });
    return false;
  }
}

/** Characters that the words over summaries begin with: 合 总 小 平 均 最. */
const SUMMARY_STARTS = new Set([..."合总小平均最"].map((each) => each.codePointAt(0)!));

/**
 * Whether bytes are a name as they stand, as nearly all are, so that no text need be made of them: digits only, or Chinese
 * characters, letters and digits, the first of which is Chinese and begins no word over a summary, or a letter with a digit
 * behind it. Spaces, signs and what else spreadsheets may read as something are looked at as text.
 */
function isClearlyName(bytes: Uint8Array, start: number, stop: number): boolean {
  if (stop <= start) return false;
  let [digits, letters] = [0, 0];
  for (let at = start; at < stop; at++) {
    const byte = bytes[at]!;
    if (byte >= 48 && byte <= 57) digits++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters++;
    else if (byte >= 0xe4 && byte <= 0xe9 && at + 2 < stop) at += 2;
    else return false;
  }
  const first = bytes[start]!;
  if (first >= 0xe4) return !SUMMARY_STARTS.has(characterAt(bytes, start));
  if (first <= 57) return digits === stop - start;
  return digits > 0 && letters > 0;
}

/** A character of three bytes. */
function characterAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
}
