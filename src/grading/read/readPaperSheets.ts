import { plainWord } from "../../scoring/plainWord";
import type { SheetInfo, Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { optionalTable } from "./optionalTable";
import { readHistory, type PastGrade } from "./readHistory";
import { readRewards, type RewardGround, type RewardRule } from "./readRewards";
import { workbookTables, type WorkbookTables } from "./workbookTables";

/** The sheets that only papers use. */
export interface PaperSheets {
  /** The rules of 奖惩规则 that are in use; null where there is no such sheet. */
  readonly rewards: readonly RewardRule[] | null;
  readonly history: readonly PastGrade[];
}

const IDS = ["rewards", "history"] as const;

/** Those beside tables of the office's own layout; other sheets are not looked at. */
export async function paperSheetsBeside(
  workbook: Workbook,
  infos: readonly SheetInfo[],
  ground: RewardGround,
  findings: Findings,
): Promise<PaperSheets> {
  const names = IDS.flatMap((id) => [sheetFormat(id).zh, sheetFormat(id).en]).map(plainWord);
  const isThere = infos.some(({ name }) => names.includes(plainWord(name)));
  if (!isThere) return { rewards: null, history: [] };
  // What is wrong with sheets of other names is none of a mapping's business.
  const tables = await workbookTables(workbook, new Findings());
  return readPaperSheets(tables, ground, findings);
}

/** Reads 奖惩规则 and 历年等次, which a workbook may lack. */
export async function readPaperSheets(
  tables: WorkbookTables,
  ground: RewardGround,
  findings: Findings,
): Promise<PaperSheets> {
  const rewards = await optionalTable(tables, "rewards", findings);
  const history = await optionalTable(tables, "history", findings);
  return {
    rewards: rewards ? readRewards(rewards, ground, findings) : null,
    history: history ? readHistory(history, findings) : [],
  };
}
