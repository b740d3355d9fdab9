import { pointedIn, type Pointed } from "../../grading/layout/see/pointed";
import type { Workbook } from "../../workbook/workbook";
import { CliError } from "../cliError";

export interface NamesOptions {
  readonly names?: string;
  readonly headerRow?: string;
}

/** Where the call says that the names stand; nothing where it does not. */
export async function pointedNames(
  workbook: Workbook,
  { names, headerRow }: NamesOptions,
): Promise<{ readonly names?: Pointed }> {
  if (names === undefined) {
    if (headerRow !== undefined) throw new CliError("headerWithoutNames");
    return {};
  }
  const sheets = await workbook.cells.list();
  const pointed = pointedIn(sheets, { at: names, header: headerRow });
  if (pointed) return { names: pointed };
  const own = sheets.filter(({ isHidden, rows }) => !isHidden && rows > 0).map(({ name }) => name);
  throw new CliError("namesSheetOpen", {
    sheets: own.join("、"),
    first: own[0] ?? "Sheet1",
    names,
  });
}
