import { detectLayout } from "../../grading/layout/detectLayout";
import { sheetCells } from "../../grading/layout/sheetCells";
import type { Workbook } from "../../workbook/workbook";
import type { Output } from "../output";

/** `hengji grade FILE --propose`: what was recognised, as JSON on stdout; nothing is graded or written. */
export async function propose(
  workbook: Workbook,
  { table }: { readonly table?: string },
  output: Output,
): Promise<number> {
  const sheets = await sheetCells(workbook);
  const proposal = detectLayout(sheets, table === undefined ? {} : { table });
  output.out(JSON.stringify(proposal, undefined, 2));
  return proposal.mapping ? 0 : 2;
}
