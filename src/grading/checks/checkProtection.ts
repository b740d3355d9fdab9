import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { plainWord } from "../../scoring/plainWord";
import type { Capabilities } from "../../workbook/workbook";
import type { ReadAssessment } from "../read/readAssessment";

/** What would keep results from being written: protected sheets of an earlier grading, and a structure that takes no sheets. */
export function checkProtection(
  { structure }: Pick<Capabilities, "structure">,
  { sheets }: ReadAssessment,
  findings: Findings,
): void {
  const written = (["results", "calculation", "checks"] as const).map((id) =>
    plainWord(sheetFormat(id).zh),
  );
  const standing = new Set(sheets.map(({ name }) => plainWord(name)));
  const [first] = sheets;
  if (!structure && first && written.some((name) => !standing.has(name))) {
    findings.add("warning", "structureProtected", { sheet: first.name, address: "" });
  }
  for (const { name: sheet, isProtected } of sheets) {
    if (!isProtected || !written.includes(plainWord(sheet))) continue;
    findings.add("warning", "sheetProtected", { sheet, address: "" }, { sheet });
  }
}
