import type { Locale } from "../../scoring/locale";
import { plainWord } from "../../scoring/plainWord";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import type { Quarter } from "../format/monitorFields";
import { monitorOf } from "../monitor/monitorOf";
import { scoreSheet } from "../monitor/scoreSheet";
import { readSettings } from "../read/readSettings";
import { workbookTables } from "../read/workbookTables";

/** Which quarter a workbook with a monitor is in, and which are closed. */
export interface QuarterStanding {
  /** 当前季度 of 方案; null where it says none. */
  readonly quarter: Quarter | null;
  readonly closed: readonly Quarter[];
  /** The language of the workbook. */
  readonly locale: Locale;
  /** The name that 季度得分 has or gets. */
  readonly sheet: string;
}

/** Undefined for a workbook without a monitor. */
export async function quarterStanding(workbook: Workbook): Promise<QuarterStanding | undefined> {
  const findings = new Findings();
  const { block, sheetOf } = await workbookTables(workbook, findings);
  const scheme = await block("scheme");
  const book = scheme && (await monitorOf(workbook, findings));
  if (!book) return undefined;
  const { name } = sheetOf.get("scheme")!;
  const locale = plainWord(name) === plainWord(sheetFormat("scheme").zh) ? "zh-CN" : "en-US";
  return {
    quarter: readSettings(scheme, name, findings).monitor.quarter,
    closed: [...new Set(book.scores.map(({ quarter }) => quarter))],
    locale,
    sheet: book.scoreTable?.sheet ?? scoreSheet([], locale).name,
  };
}
