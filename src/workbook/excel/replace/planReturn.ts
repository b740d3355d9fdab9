import { isUnlisted } from "../../ownSheets";
import type { ExcelConnection } from "../connection/excelConnection";
import { findHead } from "../sheetHeads";
import { readOriginals, withTableNames } from "./readLayouts";
import { queueReplacement } from "./replaceFrom";
import { queueRemoval } from "./removeOwn";
import type { SurveyedSheet } from "./survey";

/** A sheet as it stood at some time. */
export interface CopiedSheet {
  readonly name: string;
  /** The name of its hidden copy; null where there was no such sheet, or nothing to copy it with. */
  readonly copy: string | null;
  /** Names of its tables in their order: a copy of a table has another name. */
  readonly tables: readonly string[];
}

/** How sheets come back from their copies. */
export interface Return {
  readonly queue: (context: Excel.RequestContext) => void;
  /** Copies that become the sheets themselves, because those were removed. */
  readonly shown: ReadonlySet<SurveyedSheet>;
}

/**
 * Reads the copies of sheets, and gives what puts them back: a sheet that still stands gets its content and keeps its
 * identity, so that formulas elsewhere go on; one that was removed comes back as its copy, and so does one of ours with
 * charts, which do not come along with cells.
 */
export async function planReturn(
  connection: ExcelConnection,
  copied: readonly CopiedSheet[],
  sheets: readonly SurveyedSheet[],
): Promise<Return> {
  const pairs = copied.flatMap((sheet) => {
    const source = sheet.copy === null ? undefined : findHead(sheets, sheet.copy);
    return source ? [{ sheet, source, target: findHead(sheets, sheet.name) }] : [];
  });
  const isWhole = ({ source, target }: (typeof pairs)[number]): boolean =>
    !target || source.charts.length + target.charts.length > 0;
  const returned = pairs.filter(isWhole);
  const replaced = pairs.flatMap((pair) =>
    pair.target && !isWhole(pair) ? [{ ...pair, target: pair.target }] : [],
  );
  const originals = await readOriginals(
    connection,
    replaced.map(({ source }) => source),
  );
  return {
    shown: new Set(returned.map(({ source }) => source)),
    queue: (context) => {
      const { worksheets } = context.workbook;
      for (const { target } of replaced) {
        if (target.isProtected) worksheets.getItem(target.id).protection.unprotect();
      }
      replaced.forEach(({ sheet, source, target }, index) => {
        const original = withTableNames(originals[index]!, sheet.tables);
        queueReplacement(context, { source, target, original }, connection.features);
      });
      for (const each of returned) queueWhole(context, each);
    },
  };
}

interface Whole {
  readonly sheet: CopiedSheet;
  readonly source: SurveyedSheet;
  /** What stands under the name, if something does; it goes. */
  readonly target: SurveyedSheet | undefined;
}

/** The copy becomes the sheet. It is shown before the one that stands goes: a workbook needs a sheet that is shown. */
function queueWhole(context: Excel.RequestContext, { sheet, source, target }: Whole): void {
  const shown = context.workbook.worksheets.getItem(source.id);
  shown.visibility = isUnlisted(sheet.name) ? "VeryHidden" : "Visible";
  if (target) {
    shown.position = target.position;
    queueRemoval(context, [target]);
  }
  shown.name = sheet.name;
  if (target?.isHidden) shown.visibility = "Hidden";
}
