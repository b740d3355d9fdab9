import { isCellError } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import { formulaSheets } from "./formulaCells";
import { plainCalls } from "./hengjiCall";

/** How many cells call our functions, and what repairing or freezing them would touch. */
export interface FormulaCounts {
  readonly all: number;
  /** They show #NAME? or carry the token of another add-in. */
  readonly broken: number;
  /** They show a value, on sheets that can be written. */
  readonly freezable: number;
  readonly locked: number;
  readonly sheets: readonly string[];
}

/** Counts the cells that call our functions, so that a person knows what a command will change. Nothing is written. */
export async function formulaCounts(workbook: Workbook): Promise<FormulaCounts> {
  const found = await formulaSheets(workbook);
  const cells = found.flatMap(({ isProtected, cells: own }) =>
    own.map((cell) => ({ ...cell, isProtected })),
  );
  const open = cells.filter(({ isProtected }) => !isProtected);
  const isBroken = ({ value, formula }: (typeof open)[number]): boolean =>
    (isCellError(value) && value.error === "#NAME?") || plainCalls(formula) !== formula;
  return {
    all: cells.length,
    broken: open.filter(isBroken).length,
    freezable: open.filter(({ value }) => !isCellError(value)).length,
    locked: cells.length - open.length,
    sheets: found.filter(({ isProtected }) => !isProtected).map(({ sheet }) => sheet),
  };
}
