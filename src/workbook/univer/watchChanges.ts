import type { IRange } from "@univerjs/core";
import type { SheetChange, SheetChangeKind } from "../sheetChange";
import type { Grid } from "./createGrid";
import type { Structure } from "./followStructure";
import { HIGHLIGHT_ID } from "./univerSession";

/** Mutations that change what would be saved; the rest is scrolling, selecting, calculating. */
const KINDS: readonly (readonly [pattern: RegExp, kind: SheetChangeKind])[] = [
  [/^sheet\.mutation\.set-range-values$/, "cells"],
  [/^sheet\.mutation\.(insert-row|remove-rows|move-rows)$/, "rows"],
  [/^sheet\.mutation\.(insert-col|remove-col|move-columns)$/, "columns"],
  [/^sheet\.mutation\.(move-range|reorder-range)$/, "moved"],
  [/^sheet\.mutation\.(add|remove)-worksheet-merge$/, "merges"],
  [/^sheet\.mutation\.set-worksheet-(col-width|row-height|hidden|default-style)$/, "looks"],
  [/^sheet\.mutation\.set-((row|col)-(hidden|visible|data)|frozen|tab-color)$/, "looks"],
  [/^sheet\.mutation\.\w+-conditional-rule$|^data-validation\.mutation\./, "rules"],
  [/^sheet\.mutation\.set-worksheet-order$/, "order"],
  [/^sheet\.mutation\.set-worksheet-name$/, "renamed"],
  [/^sheet\.mutation\.insert-sheet$/, "added"],
  [/^sheet\.mutation\.remove-sheet$/, "removed"],
];

/** What mutations carry, as far as it is looked at. */
interface Parameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly subUnitName?: string;
  readonly sheet?: { readonly id: string };
  readonly range?: IRange;
  readonly rule?: { readonly cfId?: string };
  readonly cfId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>> | null;
}

/** Tells of every change of a cell or a sheet of the workbook that is shown, until the given function is called. */
export function watchChanges(
  { api }: Grid,
  unitOf: () => string,
  onChange: (change: SheetChange, structure: Structure | undefined) => void,
): () => void {
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const found = KINDS.find(([pattern]) => pattern.test(id))?.[1];
    const given = (params ?? {}) as Parameters;
    if (!found || options?.fromFormula || isHighlight(given)) return;
    if (given.unitId !== undefined && given.unitId !== unitOf()) return;
    const kind = found === "cells" && isLookOnly(given) ? "looks" : found;
    const sheetId = given.subUnitId ?? given.sheet?.id ?? "";
    const sheet = api.getWorkbook(unitOf())?.getSheetBySheetId(sheetId);
    const name = sheet?.getSheetName() ?? given.subUnitName ?? "";
    onChange({ kind, sheetId, name }, structureOf(id, given.range));
  });
  return () => listener.dispose();
}

/** Lighting up cells is no change of the workbook. */
function isHighlight({ rule, cfId }: Parameters): boolean {
  return (rule?.cfId ?? cfId ?? "").startsWith(HIGHLIGHT_ID);
}

/** Whether cells get another look and keep their content. */
function isLookOnly({ cellValue }: Parameters): boolean {
  const cells = Object.values(cellValue ?? {}).flatMap((line) => Object.values(line));
  return (
    cells.length > 0 &&
    cells.every((cell) => cell && "s" in cell && !["v", "f", "si", "p"].some((key) => key in cell))
  );
}

function structureOf(id: string, range: IRange | undefined): Structure | undefined {
  const found = /^sheet\.mutation\.(insert|remove)-(row|col)s?$/.exec(id);
  if (!found || !range) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  const isRow = found[2] === "row";
  const [at, size] = isRow
    ? [startRow, endRow - startRow + 1]
    : [startColumn, endColumn - startColumn + 1];
  return { axis: isRow ? "row" : "column", at, count: found[1] === "insert" ? size : -size };
}
