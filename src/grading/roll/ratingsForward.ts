import type { SheetSpec } from "../../workbook/sheetSpec";
import { masterSheet } from "../merge/masterSheet";
import { written } from "../merge/schemeDifferences";
import type { CarriedCell, CarriedUnit } from "./carried";
import type { LastYear } from "./lastYear";
import { withLines, type ForwardLine } from "./rowsForward";

/** Who rates what: the number of a rater is a place in the form, not a person. */
const KEYS = ["code", "source", "rater"] as const;

/**
 * 评分 with the same indicators, sources and raters for every unit of this year and no marks: without its lines nobody could
 * tell which indicators are rated. A unit that is new, or came of a split, has the lines of another of its class.
 */
export async function ratingsForward(
  { part, units: lastUnits }: LastYear,
  units: readonly CarriedUnit[],
): Promise<SheetSpec | undefined> {
  const table = part.tables.get("ratings");
  if (!table) return undefined;
  const byUnit = new Map<string, Map<string, ForwardLine>>();
  for (const row of table.rows) {
    const cells = KEYS.flatMap((key): [string, CarriedCell][] => {
      const cell = { value: row.value(key), format: row.format(key) };
      return cell.value === null ? [] : [[key, cell]];
    });
    const lines = byUnit.get(written(row.value("unit"))) ?? new Map<string, ForwardLine>();
    lines.set(JSON.stringify(cells.map(([, { value }]) => value)), new Map(cells));
    byUnit.set(written(row.value("unit")), lines);
  }
  const patternOf = ({ move }: CarriedUnit): ReadonlyMap<string, ForwardLine> => {
    const own = move.before.find((name) => byUnit.has(name));
    const peer = lastUnits.find(
      ({ name, className }) => className === move.className && byUnit.has(name),
    );
    return byUnit.get(own ?? peer?.name ?? "") ?? new Map<string, ForwardLine>();
  };
  const lines = units.flatMap((unit) =>
    [...patternOf(unit).values()].map(
      (line): ForwardLine => new Map([["unit", { value: unit.move.unit, format: null }], ...line]),
    ),
  );
  const sheet = await masterSheet(part, table.sheet);
  return withLines(sheet, table, { lines, spare: 0, headerOf: (key) => key });
}
