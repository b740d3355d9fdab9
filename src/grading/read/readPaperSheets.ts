import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { readHistory, type PastGrade } from "./readHistory";
import { readRewards, type RewardGround, type RewardRule } from "./readRewards";
import type { Table } from "./table";
import { tableHeaders } from "./tableHeaders";
import type { WorkbookTables } from "./workbookTables";

/** The sheets that only papers use. */
export interface PaperSheets {
  /** The rules of 奖惩规则 that are in use; null where there is no such sheet. */
  readonly rewards: readonly RewardRule[] | null;
  readonly history: readonly PastGrade[];
}

/** The papers of a workbook without such sheets. */
export const NO_PAPER_SHEETS: PaperSheets = { rewards: null, history: [] };

/** Reads 奖惩规则 and 历年等次, which a workbook may lack. */
export async function readPaperSheets(
  tables: WorkbookTables,
  ground: RewardGround,
  findings: Findings,
): Promise<PaperSheets> {
  const rewards = await paperTable(tables, "rewards", findings);
  const history = await paperTable(tables, "history", findings);
  return {
    rewards: rewards ? readRewards(rewards, ground, findings) : null,
    history: history ? readHistory(history, findings) : [],
  };
}

/** A sheet of that name with another layout is the office's own: it is told, and stops no grading. */
async function paperTable(
  { block, sheetOf, table }: WorkbookTables,
  id: "rewards" | "history",
  findings: Findings,
): Promise<Table | undefined> {
  const cells = await block(id);
  const isEmpty = !cells || cells.values.every((row) => row.every((value) => value === null));
  if (isEmpty) return undefined;
  const format = sheetFormat(id);
  if (tableHeaders(format, () => undefined).find(cells)) return table(id);
  const { name } = sheetOf.get(id)!;
  const required = format.fields.filter(({ isRequired }) => isRequired);
  findings.add(
    "warning",
    "paperSheetUnread",
    { sheet: name, address: "" },
    {
      sheet: name,
      columns: {
        "zh-CN": required.map(({ zh }) => zh[0]!).join("、"),
        "en-US": required.map(({ zh, en }) => `${zh[0]!} (${en})`).join(", "),
      },
    },
  );
  return undefined;
}
