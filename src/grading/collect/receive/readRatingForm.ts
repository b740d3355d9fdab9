import { plainWord } from "../../../scoring/plainWord";
import { readWord } from "../../../scoring/vocabulary";
import { columnLetters } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import { written } from "../../merge/schemeDifferences";
import type { LockedCell } from "../form/lockedTables";
import { pairName } from "../form/pairName";
import { NOT_ASKED } from "../form/raters";
import type { FoundSheet } from "../form/sheetTable";
import type { Filled } from "./filled";

/** What a rater writes who gives no mark. */
const NO_MARK = new Set([
  "—",
  "-",
  "弃权",
  "回避",
  "abstain",
  "abstention",
  "exempt",
  "n/a",
  "不适用",
]);

/** 回避 filled in with something else than yes or no. */
export interface Unclear {
  readonly cell: string;
  readonly value: string;
}

type Locked = LockedCell & { readonly cell: string };

/** The marks of 打分, as the values of any other form: units down, codes across. */
export function readRatingForm({ block, table, name }: FoundSheet): {
  readonly filled: readonly Filled[];
  readonly locked: readonly Locked[];
  readonly unclear: readonly Unclear[];
} {
  if (!table) return { filled: [], locked: [], unclear: [] };
  const header = block.values[table.headerRow - block.area.row]!;
  const own = new Set(table.columns.values());
  const codes = header.flatMap((title, at) => {
    const [code = "", label = ""] = written(title).split("\n");
    return code.trim() === "" || own.has(at)
      ? []
      : [{ at, code: code.trim(), label: label.trim() }];
  });
  const filled: Filled[] = [];
  const locked: Locked[] = [];
  const unclear: Unclear[] = [];
  for (const row of table.rows) {
    const unit = written(row.value("unit"));
    if (unit === "") continue;
    const exempt = written(row.value("exempt"));
    const isExempt = isExemption(exempt);
    if (isExempt === undefined) {
      unclear.push({ cell: `${name}!${row.place("exempt").address}`, value: exempt });
    }
    for (const { at, code, label } of codes) {
      const line = row.row - block.area.row;
      const value = block.values[line]?.[at] ?? null;
      if (value === NOT_ASKED) continue;
      const cell = `${name}!${columnLetters(block.area.column + at)}${row.row + 1}`;
      filled.push({
        unit,
        code,
        value: isExempt ? null : markIn(value),
        formula: block.formulas[line]?.[at] ?? null,
        account: "",
        evidence: "",
        cell,
        evidenceCell: cell,
      });
      const given = { unit, code, name: label };
      for (const column of ["unit", "code", "name"] as const) {
        const place = { sheet: "submission" as const, row: pairName(unit, code), column };
        locked.push({ ...place, value: given[column], format: null, cell });
      }
    }
  }
  return { filled, locked, unclear };
}

/** Whether a rater gives no marks to a unit; undefined where something else stands there, such as a mark. */
function isExemption(text: string): boolean | undefined {
  if (text === "") return false;
  if (NO_MARK.has(plainWord(text))) return true;
  const word = readWord("yesNo", text);
  return word && word === "yes";
}

/** Words for no mark are an abstention, as a blank is. */
function markIn(value: CellValue): CellValue {
  return typeof value === "string" && NO_MARK.has(plainWord(value)) ? null : value;
}
