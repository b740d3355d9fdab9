import { sha256 } from "../../scoring/numbers/sha256";
import type { CellValue } from "../../workbook/cell";
import type { Place } from "../findings/finding";
import { dueField, reachedField, type Quarter } from "../format/monitorFields";
import type { MonitorGoal } from "../read/monitorGoal";
import type { Monitor } from "../read/readMonitor";

/** A cell that decides the scores of a quarter, under a key that tells it from all others. */
export interface QuarterCell {
  readonly goal: MonitorGoal;
  readonly field: string;
  readonly value: string;
  readonly place: Place;
}

/** Of 目标分解; what was due and reached in the quarter comes from 季度监控. */
const RULE_FIELDS = ["direction", "kind", "base", "weight", "sourceUnit"] as const;

/** The cells of a quarter by their keys: what its lights and scores follow from, and nothing of other quarters. */
export function quarterCells({ goals }: Monitor, quarter: Quarter): Map<string, QuarterCell> {
  const cells = new Map<string, QuarterCell>();
  for (const goal of goals) {
    const own = [dueField(quarter), reachedField(quarter)].map(
      (field) => [field, goal.row] as const,
    );
    // A document that waives one quarter may come when another one is closed.
    const rules = goal.reached[quarter].isExcused ? [...RULE_FIELDS, "waiver"] : RULE_FIELDS;
    const others = rules.map((field) => [field, goal.breakdown] as const);
    for (const [field, row] of [...own, ...others]) {
      const value = shown(row.value(field));
      if (value === "") continue;
      const key = JSON.stringify([goal.code, goal.unit, field]);
      cells.set(key, { goal, field, value, place: row.place(field) });
    }
  }
  return cells;
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value).trim();
}

/** The text that a fingerprint is taken of: a line a cell, in the order of their keys. */
export function quarterText(cells: ReadonlyMap<string, QuarterCell>): string {
  const lines = [...cells].map(([key, { value }]) => `${key}\t${JSON.stringify(value)}\n`);
  return lines.sort((a, b) => (a < b ? -1 : 1)).join("");
}

/** What a text says of each key. */
export function valuesIn(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [key, value] = line.split("\t") as [string, string];
      return [key, JSON.parse(value) as string];
    }),
  );
}

const FINGERPRINT = 12;

export function quarterFingerprint(text: string): string {
  return sha256(text).slice(0, FINGERPRINT);
}

/** Under which key of the state the text of a closed quarter is kept. */
export function quarterKey(quarter: Quarter): string {
  return `季度${quarter}`;
}
