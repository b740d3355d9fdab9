import type { Sentence } from "../scoring/locale";
import type { SheetChange, SheetChangeKind } from "../workbook/sheetChange";
import type { UnsavedKind } from "../workbook/sheetLooks";
import type { GridWorkbook } from "./workbenchParts";

/** What the saved file has of every sheet, whoever made it. */
const KEPT = ["cells", "added", "order", "names", "undone", "redone"] as const;
type KeptKind = (typeof KEPT)[number];

/** What the saved file would lack of each kind of change to a sheet of a file; values and formulas it has. */
const LOSSES: Readonly<Record<Exclude<SheetChangeKind, KeptKind>, Sentence>> = {
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
    "zh-CN": "在“{sheet}”中改了格式（颜色、字体、数字格式、列宽、隐藏行列等）：不会写入文件",
    "en-US":
      "Formats of {sheet} were changed (colours, fonts, number formats, widths, hidden rows): the file does not get that",
  },
  rules: {
    "zh-CN": "在“{sheet}”中改了条件格式或输入限制：不会写入文件",
    "en-US":
      "Conditional formats or limits on input of {sheet} were changed: the file does not get that",
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
  copied: {
    "zh-CN": "“{sheet}”是复制的表：原表的打印设置、保护、图表和图片不会带过来",
    "en-US":
      "{sheet} is a copy: print set-up, protection, charts and pictures of the original do not come with it",
  },
};

/** What no described sheet can hold. */
const UNSAVED: Readonly<Record<UnsavedKind, Sentence>> = {
  textParts: {
    "zh-CN": "“{sheet}”里有单元格的部分文字单独设了格式：文件里整格用一种格式",
    "en-US":
      "In {sheet} parts of a text have formats of their own: in the file the whole cell has one format",
  },
  cutOff: {
    "zh-CN": "“{sheet}”里有单元格设为“截断”：文件里会显示到右边的空单元格",
    "en-US":
      "In {sheet} cells are set to clip: in the file their text runs over the next empty cell",
  },
  bars: {
    "zh-CN": "“{sheet}”里的数据条、色阶、图标，以及分成几块区域的排名类条件格式：不会写入文件",
    "en-US":
      "Data bars, colour scales, icons and ranking formats over several areas of {sheet}: the file does not get them",
  },
  choices: {
    "zh-CN": "“{sheet}”里的复选框、多选下拉等输入限制：不会写入文件，值会保留",
    "en-US":
      "Tick boxes and lists of several choices of {sheet}: the file does not get them, their values it has",
  },
  diagonals: {
    "zh-CN": "“{sheet}”里有多条斜线的表头：文件里只有一条对角线或没有",
    "en-US": "Cells of {sheet} with several diagonal lines: the file has one diagonal or none",
  },
};

/** The changes with one more: each kind once for a sheet and a step, under the name that the sheet has now. */
export function withChange(
  changes: readonly SheetChange[],
  change: SheetChange,
): readonly SheetChange[] {
  const { kind, sheetId, name, step } = change;
  if (kind === "undone" || kind === "redone") {
    const isUndone = kind === "undone";
    return changes.map((each) => (each.step === step ? { ...each, isUndone } : each));
  }
  const isOf = (each: SheetChange): boolean => each.sheetId === sheetId;
  const isRenamed = changes.some((each) => isOf(each) && each.name !== name && name !== "");
  const named = isRenamed
    ? changes.map((each) => (isOf(each) && name !== "" ? { ...each, name } : each))
    : changes;
  if (kind === "cells" || kind === "names" || kind === "order") return named;
  // A removed sheet that comes back is as it was: the step was taken back.
  if (kind === "added" && named.some((each) => isOf(each) && each.kind === "removed")) {
    return named.filter((each) => !(isOf(each) && each.kind === "removed"));
  }
  const isKnown = named.some((each) => isOf(each) && each.kind === kind && each.step === step);
  return isKnown ? named : [...named, change];
}

/** What a saved file would lack, a sentence each: of sheets of a file by what was done, of all others by what is there. */
export async function lossesOf(
  workbook: Pick<GridWorkbook, "cells" | "described" | "looks">,
  changes: readonly SheetChange[],
  isFile: boolean,
): Promise<readonly Sentence[]> {
  const described = new Set(workbook.described().keys());
  const done = changes.filter(({ isUndone }) => !isUndone);
  const isWhole = (name: string): boolean =>
    !isFile ||
    described.has(name) ||
    done.some((each) => each.name === name && (each.kind === "added" || each.kind === "renamed"));
  const names = (await workbook.cells.list()).map(({ name }) => name).filter(isWhole);
  return [
    ...(isFile ? changeLosses(done, described) : []),
    ...names.flatMap((name) =>
      (workbook.looks(name).unsaved ?? []).map((kind) => about(UNSAVED[kind], name)),
    ),
  ];
}

/** What the file would lack of what was done to its sheets. Sheets of ours and new ones are written whole. */
function changeLosses(
  changes: readonly SheetChange[],
  described: ReadonlySet<string>,
): readonly Sentence[] {
  const has = (id: string, kind: SheetChangeKind): boolean =>
    changes.some((each) => each.kind === kind && each.sheetId === id);
  const told = new Set<string>();
  // Rows and columns take formats and rules along; their own sentence says so.
  const isPartOfLines = ({ kind, sheetId, step }: SheetChange): boolean =>
    FOLLOWING.has(kind) &&
    step !== undefined &&
    changes.some(
      (each) =>
        each.sheetId === sheetId &&
        each.step === step &&
        (each.kind === "rows" || each.kind === "columns"),
    );
  return changes.flatMap((change): Sentence[] => {
    const { kind, sheetId, name } = change;
    if (isKept(kind) || described.has(name) || isPartOfLines(change)) return [];
    const isNew = has(sheetId, "added");
    if (isNew && (kind !== "copied" || has(sheetId, "removed"))) return [];
    if (kind !== "removed" && has(sheetId, "removed")) return [];
    const key = `${sheetId} ${kind}`;
    if (told.has(key)) return [];
    told.add(key);
    return [about(LOSSES[kind], name)];
  });
}

const FOLLOWING: ReadonlySet<SheetChangeKind> = new Set(["looks", "rules", "merges", "moved"]);

function isKept(kind: SheetChangeKind): kind is KeptKind {
  return KEPT.some((each) => each === kind);
}

function about({ "zh-CN": chinese, "en-US": english }: Sentence, name: string): Sentence {
  return {
    "zh-CN": chinese.replace("{sheet}", () => name),
    "en-US": english.replace("{sheet}", () => name),
  };
}
