import { plainWord } from "../../scoring/plainWord";
import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { Findings, Place } from "../findings/finding";
import type { Field } from "../format/fields";
import { readHeader } from "../format/header";
import { SCHEME_SHEET } from "../format/schemeKeys";
import { isBlank } from "./table";

/** One setting as it stands in 方案. */
export interface Entry {
  readonly key: string;
  /** What stands behind the colon; "" where there is none. */
  readonly of: string;
  readonly value: CellValue;
  readonly format: string | null;
  readonly place: Place;
}

/** Settings by class that stand without one for the units without a class, or for all of them. */
const CLASSLESS = new Set(["quotaBase", "unitResult", "higherShareBasis"]);

export function isNamed({ key, of }: Entry): boolean {
  return of !== "" || CLASSLESS.has(key);
}

const KEYS = new Map(
  SCHEME_SHEET.fields.flatMap((each) =>
    [each.id, each.en, ...each.zh].map((word) => [plainWord(word), each] as const),
  ),
);
/** Headers of the two columns, and words of the instructions that may stand above. */
const HEADERS = new Set(["项目", "设置项", "值", "key", "setting", "item", "value"].map(plainWord));

/** Settings that hold with a name and without one. */
export const LIMITS: ReadonlySet<string> = new Set(["bonusLimit", "deductionLimit"]);

/** The settings of 方案: the key in one column, the value to its right. */
export function schemeEntries(block: Block, sheet: string, findings: Findings): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  block.values.forEach((cells, row) => {
    const column = cells.findIndex((value) => typeof value === "string" && value.trim() !== "");
    const written = cells[column];
    if (typeof written !== "string") return;
    const { name, of } = readHeader(written);
    const field = KEYS.get(name);
    const value = cells[column + 1] ?? null;
    const at = (offset: number): Place => ({
      sheet,
      address: addressOf(row + block.area.row, column + offset + block.area.column),
    });
    if (!field || (of !== "" && !field.isOf)) {
      if (looksLikeSetting(name, value)) {
        findings.add("error", "settingUnknown", at(0), { key: written });
      }
      return;
    }
    if (needsName(field) && of === "" && !isBlank(value)) {
      findings.add("error", "settingNeedsName", at(0), { key: written });
    }
    const key = `${field.id}:${of}`;
    if (seen.has(key)) findings.add("error", "settingRepeated", at(0), { key: written });
    seen.add(key);
    const format = block.formats[row]?.[column + 1] ?? null;
    entries.push({ key: field.id, of, value, format, place: at(1) });
  });
  return entries;
}

/** A title or a note stands alone in its row; a key that is not known has a value beside it. */
function looksLikeSetting(name: string, value: CellValue): boolean {
  if (value === null || HEADERS.has(name)) return false;
  return typeof value !== "string" || !HEADERS.has(plainWord(value));
}

function needsName({ id, isOf }: Field): boolean {
  return isOf === "name" && !LIMITS.has(id);
}
