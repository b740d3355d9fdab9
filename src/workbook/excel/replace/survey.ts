import type { ExcelConnection } from "../connection/excelConnection";
import { isOwnChart } from "../describe/chartStep";
import { queueHeads, type SheetHead } from "../sheetHeads";

/** A sheet with what has to be known before it is replaced. */
export interface SurveyedSheet extends SheetHead {
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  /** Names of the charts of ours; those of others stay wherever they are. */
  readonly charts: readonly string[];
  readonly isFiltered: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** Names that a table cannot have any more, besides those of tables. */
  readonly definedNames: readonly string[];
  readonly isStructureProtected: boolean;
}

const DETAILS = [
  "items/tables/items/id",
  "items/tables/items/name",
  "items/charts/items/name",
  "items/protection/options",
];

/** Looks at the workbook before something is changed, in one request. */
export function survey(connection: ExcelConnection, signal?: AbortSignal): Promise<Survey> {
  const { features } = connection;
  return connection.send((context) => {
    const { worksheets, names } = context.workbook;
    // Naming a member already sends it, so one that an older Excel does not know is not touched.
    const structure = features.has(7) ? context.workbook.protection.load("protected") : undefined;
    const heads = queueHeads(
      context,
      features.has(9) ? [...DETAILS, "items/autoFilter/enabled"] : DETAILS,
    );
    names.load("items/name");
    return () => ({
      sheets: heads().map((head, index) => {
        const { tables, charts, protection } = worksheets.items[index]!;
        return {
          ...head,
          isFiltered: features.has(9) && worksheets.items[index]!.autoFilter.enabled,
          charts: charts.items.map(({ name }) => name).filter(isOwnChart),
          tables: tables.items.map(({ id, name }) => ({ id, name })),
          protection: head.isProtected ? protection.options : undefined,
        };
      }),
      definedNames: names.items.map(({ name }) => name),
      isStructureProtected: structure?.protected ?? false,
    });
  }, signal);
}
