import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { plainWord } from "../format/header";
import type { ReadWorkbook } from "../read/readWorkbook";

/** Sheets of an earlier grading that are protected: results could not replace them. */
export function checkProtection({ sheets }: ReadWorkbook, findings: Findings): void {
  const written = (["results", "calculation", "checks"] as const).map((id) =>
    plainWord(sheetFormat(id).zh),
  );
  for (const { name: sheet, isProtected } of sheets) {
    if (!isProtected || !written.includes(plainWord(sheet))) continue;
    findings.add("warning", "sheetProtected", { sheet, address: "" }, { sheet });
  }
}
