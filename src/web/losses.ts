import type { Sentence } from "../scoring/locale";
import type { SheetChange, SheetChangeKind } from "../workbook/sheetChange";

/** What the saved file would lack of each kind of change to a sheet of a file; values and formulas it has. */
const LOSSES: Readonly<Record<Exclude<SheetChangeKind, "cells" | "added">, Sentence>> = {
  rows: {
    "zh-CN":
      "在“{sheet}”中插入、删除或移动了行：合并单元格、行高、颜色、条件格式和图表会留在原处，可能错位",
    "en-US":
      "Rows of {sheet} were inserted, deleted or moved: merged cells, heights, colours, conditional formats and charts stay where they were and may no longer fit",
  },
  columns: {
    "zh-CN":
      "在“{sheet}”中插入、删除或移动了列：合并单元格、列宽、颜色、条件格式和图表会留在原处，可能错位",
    "en-US":
      "Columns of {sheet} were inserted, deleted or moved: merged cells, widths, colours, conditional formats and charts stay where they were and may no longer fit",
  },
  moved: {
    "zh-CN": "在“{sheet}”中移动或排序了单元格：数值会移动，格式留在原处",
    "en-US": "Cells of {sheet} were moved or sorted: values move, formats stay where they were",
  },
  merges: {
    "zh-CN": "在“{sheet}”中合并或拆分了单元格：不会写入文件",
    "en-US": "Cells of {sheet} were merged or split: the file does not get that",
  },
  looks: {
    "zh-CN": "在“{sheet}”中改了格式（颜色、字体、数字格式、列宽等）：不会写入文件",
    "en-US":
      "Formats of {sheet} were changed (colours, fonts, number formats, widths): the file does not get that",
  },
  rules: {
    "zh-CN": "在“{sheet}”中改了条件格式或输入限制：不会写入文件",
    "en-US":
      "Conditional formats or limits on input of {sheet} were changed: the file does not get that",
  },
  order: {
    "zh-CN": "移动了工作表“{sheet}”：文件里的次序不变",
    "en-US": "The sheet {sheet} was moved: the order in the file stays",
  },
  renamed: {
    "zh-CN": "“{sheet}”是改过的名字：会存成一张新表，原表的图表、条件格式等不会保留",
    "en-US":
      "{sheet} is a new name: it is saved as a new sheet, without the charts and conditional formats of the old one",
  },
  removed: {
    "zh-CN": "删除了“{sheet}”：保存的文件里不再有这张表",
    "en-US": "{sheet} was deleted: the saved file will not have it",
  },
};

/** The changes with one more: each kind once for a sheet, under the name that the sheet has now. */
export function withChange(
  changes: readonly SheetChange[],
  change: SheetChange,
): readonly SheetChange[] {
  const { kind, sheetId, name } = change;
  if (kind === "cells") return changes;
  const isOf = (each: SheetChange): boolean => each.sheetId === sheetId;
  // A removed sheet that comes back is as it was: the step was taken back.
  if (kind === "added" && changes.some((each) => isOf(each) && each.kind === "removed")) {
    return changes.filter((each) => !(isOf(each) && each.kind === "removed"));
  }
  const isKnown = changes.some((each) => isOf(each) && each.kind === kind);
  const named = changes.map((each) =>
    isOf(each) && each.name !== name ? { ...each, name } : each,
  );
  return isKnown ? named : [...named, change];
}

/** What a saved file would lack, a sentence each. Sheets of ours and new ones are written whole and lack nothing. */
export function lossesOf(
  changes: readonly SheetChange[],
  described: ReadonlySet<string>,
): readonly Sentence[] {
  const isNew = (id: string): boolean =>
    changes.some(({ kind, sheetId }) => kind === "added" && sheetId === id);
  const isGone = (id: string): boolean =>
    changes.some(({ kind, sheetId }) => kind === "removed" && sheetId === id);
  return changes.flatMap(({ kind, sheetId, name }): Sentence[] => {
    if (kind === "cells" || kind === "added" || isNew(sheetId) || described.has(name)) return [];
    if (isGone(sheetId) && kind !== "removed") return [];
    const { "zh-CN": chinese, "en-US": english } = LOSSES[kind];
    return [
      {
        "zh-CN": chinese.replace("{sheet}", () => name),
        "en-US": english.replace("{sheet}", () => name),
      },
    ];
  });
}
