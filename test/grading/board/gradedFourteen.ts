import { openBoard, type OpenBoard } from "../../../src/grading/board/openBoard";
import type { Workbook } from "../../../src/workbook/workbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { fourteen, type Sheets } from "../../worked/fourteen";
import { written } from "../run/sample";

/** The same graded, with its results. */
export async function gradedFourteen(
  method: "合计" | "分档",
  more?: Sheets,
): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook(fourteen(method, more));
  await written(workbook);
  return workbook;
}

export async function opened(workbook: Workbook): Promise<OpenBoard> {
  const { board, findings } = await openBoard(workbook, undefined);
  if (!board) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return board;
}
