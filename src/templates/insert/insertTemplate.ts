import { UNCALCULATED, type CellValue } from "../../workbook/cell";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Watch, Workbook } from "../../workbook/workbook";
import type { Template, TemplateOptions } from "../template";
import { insertedTemplate, rememberTemplate } from "./insertedTemplate";
import { planInsert, type CopiedSheet } from "./planInsert";

/**
 * Writes the sheets of a template into the workbook: all or none. What the former template brought goes, so that grading
 * reads one assessment; what the user wrote there is kept under another name. All of it stands at the restore point as
 * well, where the adapter has one. Gives the names of the sheets.
 */
export async function insertTemplate(
  workbook: Workbook,
  template: Template,
  options: TemplateOptions,
  watch?: Watch,
): Promise<readonly string[]> {
  const sheets = template.sheets(options);
  const names = sheets.map(({ name }) => name);
  const { removed, copied, referring } = await planInsert(workbook, template, options);
  const copies = await Promise.all(copied.map((each) => copyOf(workbook, each)));
  if (workbook.capabilities.restores) {
    const copyNames = copied.map(({ copy }) => copy);
    await workbook.sheets.keep([...names, ...removed, ...copyNames, ...referring]);
  }
  const former = await insertedTemplate(workbook);
  await workbook.sheets.render([...sheets, ...copies], watch);
  if (removed.length > 0) await workbook.sheets.remove(removed);
  await rememberTemplate(workbook, { id: template.id, ...options }, former);
  return names;
}

/** The values of a sheet under another name: its formulas would read the sheets that come in the place of theirs. */
async function copyOf(workbook: Workbook, { sheet, copy }: CopiedSheet): Promise<SheetSpec> {
  const { values, formats } = await workbook.cells.read(sheet);
  return {
    name: copy,
    rows: values.map((line, row) =>
      line.map((value, column): CellSpec | undefined => {
        const format = formats[row]?.[column] ?? null;
        if (isNothing(value)) return undefined;
        return { value, ...(format === null ? {} : { style: { base: "plain", format } }) };
      }),
    ),
  };
}

function isNothing(value: CellValue): boolean {
  return value === null || (typeof value === "object" && value.error === UNCALCULATED.error);
}
