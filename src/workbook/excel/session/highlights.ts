import { areaAddress, type Area } from "../../address";
import { WorkbookError } from "../../workbookError";
import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { isOwn } from "../../ownSheets";
import { queueHeads } from "../sheetHeads";

/** Always true, and nobody else writes it: so that ours are found again after a crash. */
const FORMULA = '=LEN("衡绩高亮")>0';
const COLOUR = "#FFE699";

type Lit = ReadonlyMap<string, readonly string[]>;

/**
 * Lights up areas by conditional formats of our own. A fill would destroy the user's, and what we remembered of it would
 * be lost in a crash; a conditional format lies above and goes without a trace. Needs ExcelApi 1.6.
 */
export class Highlights {
  /** Ids of our conditional formats, by sheet. */
  private lit: Lit = new Map();
  /** Whether those of an earlier run that crashed were looked for. */
  private isSearched = false;

  constructor(private readonly connection: ExcelConnection) {}

  async light(sheet: string, areas: readonly Area[]): Promise<void> {
    this.needConditionals();
    const ids = await this.connection.send((context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const formats = areas.map((area) => {
        const format = target.getRange(areaAddress(area)).conditionalFormats.add("Custom");
        format.custom.rule.formula = FORMULA;
        format.custom.format.fill.color = COLOUR;
        return format.load("id");
      });
      return () => formats.map(({ id }) => id);
    });
    this.lit = new Map([...this.lit, [sheet, [...(this.lit.get(sheet) ?? []), ...ids]]]);
  }

  /** Takes our highlights off; the first time those of an earlier run too. */
  async clear(): Promise<void> {
    this.needConditionals();
    if (this.isSearched) {
      try {
        await this.remove(this.lit);
        return;
      } catch (error) {
        // A sheet or a format went meanwhile.
        if (errorCode(error) !== "ItemNotFound") throw error;
      }
    }
    await this.remove(await searchLit(this.connection));
    this.isSearched = true;
  }

  private async remove(lit: Lit): Promise<void> {
    if (lit.size > 0) {
      await this.connection.send((context) => {
        for (const [sheet, ids] of lit) {
          const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
          for (const id of ids) formats.getItem(id).delete();
        }
        return () => undefined;
      });
    }
    this.lit = new Map();
  }

  private needConditionals(): void {
    if (!this.connection.features.has(6)) throw new WorkbookError("notPossibleHere");
  }
}

/** Our highlights on all sheets that can be changed, in two requests. */
async function searchLit(connection: ExcelConnection): Promise<Lit> {
  const sheets = await connection.send((context) => {
    const heads = queueHeads(context);
    return () => heads().filter(({ name, isProtected }) => !isProtected && !isOwn(name));
  });
  return connection.send((context) => {
    const asked = sheets.map(({ id }) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(id).getRange();
      conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
      return { id, conditionalFormats };
    });
    return () =>
      new Map(
        asked
          .map(({ id, conditionalFormats }) => {
            const ours = conditionalFormats.items.filter(isOurs).map((each) => each.id);
            return [id, ours] as const;
          })
          .filter(([, ids]) => ids.length > 0),
      );
  });
}

function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula === FORMULA;
}
