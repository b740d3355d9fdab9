import type { Locale } from "../../scoring/locale";
import { DECISIONS_SHEET } from "./decisionFields";
import type { SheetFormat, SheetId } from "./fields";
import {
  DATA_SHEET,
  LEDGER_SHEET,
  RATINGS_SHEET,
  RESULTS_SHEET,
  UNMATCHED_SHEET,
  VETOES_SHEET,
} from "./dataFields";
import { GRADES_SHEET, INDICATORS_SHEET } from "./indicatorFields";
import { LINEAGE_SHEET } from "./lineageFields";
import { BREAKDOWN_SHEET, MONITOR_SHEET, QUARTERS_SHEET } from "./monitorFields";
import { HISTORY_SHEET, REWARDS_SHEET } from "./rewardFields";
import { SCHEME_SHEET } from "./schemeKeys";
import { SEALS_SHEET } from "./sealFields";

/** The version that this program writes; older ones are migrated when read (docs/format.md). */
export const FORMAT_VERSION = 1;

const CALCULATION_SHEET: SheetFormat = {
  id: "calculation",
  zh: "计算过程",
  en: "Calculation",
  fields: [],
};
const CHECKS_SHEET: SheetFormat = { id: "checks", zh: "检查", en: "Checks", fields: [] };

/** The sheets of the format, in the order in which we write them. */
export const FORMAT: readonly SheetFormat[] = [
  SCHEME_SHEET,
  INDICATORS_SHEET,
  GRADES_SHEET,
  DATA_SHEET,
  RATINGS_SHEET,
  LEDGER_SHEET,
  VETOES_SHEET,
  REWARDS_SHEET,
  HISTORY_SHEET,
  BREAKDOWN_SHEET,
  MONITOR_SHEET,
  QUARTERS_SHEET,
  LINEAGE_SHEET,
  RESULTS_SHEET,
  UNMATCHED_SHEET,
  DECISIONS_SHEET,
  SEALS_SHEET,
  CALCULATION_SHEET,
  CHECKS_SHEET,
];

/** The name of a sheet in a language. */
export function sheetName(id: SheetId, locale: Locale): string {
  const { zh, en } = sheetFormat(id);
  return locale === "en-US" ? en : zh;
}

export function sheetFormat(id: SheetId): SheetFormat {
  return FORMAT.find((sheet) => sheet.id === id)!;
}
