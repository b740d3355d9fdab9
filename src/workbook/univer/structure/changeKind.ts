import type { IExecutionOptions } from "@univerjs/core";
import type { SheetChangeKind } from "../../sheetChange";
import { HIGHLIGHT_ID } from "../highlightId";

/** Mutations that change what would be saved; the rest is scrolling, selecting, calculating. */
const KINDS: readonly (readonly [pattern: RegExp, kind: SheetChangeKind])[] = [
  [/^sheet\.mutation\.set-range-values$/, "cells"],
  [/^sheet\.mutation\.(insert-row|remove-rows|move-rows)$/, "rows"],
  [/^sheet\.mutation\.(insert-col|remove-col|move-columns)$/, "columns"],
  [/^sheet\.mutation\.move-range$/, "moved"],
  [/^sheet\.mutation\.reorder-range$/, "sorted"],
  [/^sheet\.mutation\.(add|remove)-worksheet-merge$/, "merges"],
  [
    /^sheet\.mutation\.set-worksheet-(col-width|row-height|row-is-auto-height|default-style)$/,
    "looks",
  ],
  [/^sheet\.mutation\.set-((row|col)-(hidden|visible|data)|frozen|tab-color)$/, "looks"],
  [/^sheet\.mutation\.\w+-conditional-rule$|^data-validation\.mutation\./, "rules"],
  [/^sheet\.mutation\.(set-filter-(range|criteria)|remove-filter|re-calc-filter)$/, "filters"],
  [/^sheet\.mutation\.set-worksheet-(order|hidden)$/, "order"],
  [/^sheet\.mutation\.set-worksheet-name$/, "renamed"],
  [/^sheet\.mutation\.insert-sheet$/, "added"],
  [/^sheet\.mutation\.remove-sheet$/, "removed"],
  [/^formula\.mutation\.(set|remove)-defined-name$/, "names"],
];

/** A command of the spreadsheet, as it tells of it. */
export interface ToldCommand {
  readonly id: string;
  readonly params?: object | undefined;
  readonly options?: IExecutionOptions | undefined;
}

/** What mutations carry, as far as their kind depends on it. */
interface Parameters {
  readonly rule?: { readonly cfId?: string };
  readonly cfId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>> | null;
}

/** What a command changes of what would be saved; undefined where it changes nothing of it. */
export function changeKind({ id, params = {}, options }: ToldCommand): SheetChangeKind | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(id))?.[1];
  if (!kind || options?.fromFormula || isHighlight(params)) return undefined;
  return kind === "cells" && isFormattingOnly(params) ? "looks" : kind;
}

/** Lighting up cells is no change of the workbook. */
function isHighlight({ rule, cfId }: Parameters): boolean {
  return (rule?.cfId ?? cfId ?? "").startsWith(HIGHLIGHT_ID);
}

/** Whether cells get another look and keep their content. */
function isFormattingOnly({ cellValue }: Parameters): boolean {
  const cells = Object.values(cellValue ?? {}).flatMap((line) => Object.values(line));
  return (
    cells.length > 0 &&
    cells.every((cell) => cell && "s" in cell && !["v", "f", "si", "p"].some((key) => key in cell))
  );
}
