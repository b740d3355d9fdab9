import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import type { Grid } from "../createGrid";

/**
 * When a workbook is gone, the spreadsheet (0.25.1) forgets the looks that follow conditions of all workbooks, so that
 * those of the one that took its place vanish as soon as they are drawn again. They stay; what is left of the one that
 * is gone, goes by its own id and meets nobody.
 */
export function keepConditions({ univer }: Pick<Grid, "univer">): void {
  const model = univer.__getInjector().get(ConditionalFormattingViewModel);
  model.clearCache = () => undefined;
}
