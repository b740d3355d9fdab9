import { areaAddress, type Area } from "../../address";
import { WorkbookError } from "../../workbookError";
import type { ExcelConnection } from "../connection/excelConnection";
import { isOwn } from "../../ownSheets";
import { queueHeads } from "../sheetHeads";

/** Always true, and nobody else writes it: so that ours are found again after a crash. */
const FORMULA = '=LEN("衡绩高亮")>0';
const COLOUR = "#FFE699";

/**
 * Lights up areas by a conditional format of our own. A fill would destroy the user's, and what we remembered of it would be
 * lost in a crash; a conditional format lies above and goes without a trace. Needs ExcelApi 1.6.
 */
export async function highlight(
  connection: ExcelConnection,
  sheet: string,
  areas: readonly Area[],
): Promise<void> {
  needsConditionals(connection);
  await connection.send((context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const area of areas) {
      const { custom } = target.getRange(areaAddress(area)).conditionalFormats.add("Custom");
      custom.rule.formula = FORMULA;
      custom.format.fill.color = COLOUR;
    }
    return () => undefined;
  });
}

/** Takes our highlights off all sheets that can be changed, those of an earlier run included. */
export async function clearHighlights(connection: ExcelConnection): Promise<void> {
  needsConditionals(connection);
  const sheets = await connection.send((context) => {
    const heads = queueHeads(context);
    return () => heads().filter(({ name, isProtected }) => !isProtected && !isOwn(name));
  });
  const found = await connection.send((context) => {
    const asked = sheets.map(({ id }) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(id).getRange();
      conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
      return { id, conditionalFormats };
    });
    return () =>
      asked.map(({ id, conditionalFormats }) => ({
        id,
        ours: conditionalFormats.items.filter(isOurs).map((each) => each.id),
      }));
  });
  const lit = found.filter(({ ours }) => ours.length > 0);
  if (lit.length === 0) return;
  await connection.send((context) => {
    for (const { id, ours } of lit) {
      const { conditionalFormats } = context.workbook.worksheets.getItem(id).getRange();
      for (const each of ours) conditionalFormats.getItem(each).delete();
    }
    return () => undefined;
  });
}

function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula === FORMULA;
}

function needsConditionals({ features }: ExcelConnection): void {
  if (!features.has(6)) throw new WorkbookError("notPossibleHere");
}
