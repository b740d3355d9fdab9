import { basename } from "node:path";
import { Findings } from "../../grading/findings/finding";
import { field, type SheetFormat } from "../../grading/format/fields";
import { readText } from "../../grading/read/cells";
import { readTable, type TableRow } from "../../grading/read/table";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { readInput } from "../files";

/** A decision that was given in a call. */
export interface GivenDecision {
  readonly unit: string;
  /** "" takes back what was decided. */
  readonly grade: string;
  readonly reason: string;
  readonly document: string;
}

type ListFormat = Pick<SheetFormat, "fields">;

const LIST: ListFormat = {
  fields: [
    field("unit", "单位|单位名称|部门|姓名", "unit", "", { isRequired: true }),
    field("decided", "审定等次|审定|等次", "decided grade", "", { isRequired: true }),
    field("reason", "理由|审定理由", "reason", ""),
    field("document", "文号|审定文号", "document", ""),
  ],
};

/** 局02=优秀. @throws {CliError} decisionUnread */
export function decisionIn(text: string, reason = ""): GivenDecision {
  const at = text.lastIndexOf("=");
  const [unit, grade] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (unit === "") throw new CliError("decisionUnread", { text });
  return { unit, grade, reason: reason.trim(), document: "" };
}

/**
 * The decisions of the first table in a file that has a unit and a decided grade; rows without a grade decide nothing.
 *
 * @throws {CliError} decisionListUnread, decisionListGap and what forbids to read
 */
export async function decisionsFrom(path: string, adapter: FileAdapter): Promise<GivenDecision[]> {
  const { workbook } = await adapter.open(await readInput(path), basename(path));
  for (const { name } of await workbook.cells.list()) {
    const block = await workbook.cells.read(name);
    const table = readTable(block, name, LIST, new Findings());
    if (table) return table.rows.flatMap((row) => rowDecision(row, path));
  }
  throw new CliError("decisionListUnread", { path });
}

function rowDecision(row: TableRow, path: string): GivenDecision[] {
  const text = (key: string): string => readText(row.value(key), row.place(key), new Findings());
  const [unit, grade] = [text("unit"), text("decided")];
  if (grade === "") return [];
  if (unit === "") throw new CliError("decisionListGap", { path, row: row.row + 1 });
  return [{ unit, grade, reason: text("reason"), document: text("document") }];
}
