import type { Locale } from "../scoring/locale";
import type { GridWorkbook, WorkbenchGrid } from "./workbenchParts";

const SAMPLE_ID = "annual-department";

/** A new workbook with a sample in it, and the name of its file; the templates load with it. */
export async function sampleWorkbook(
  grid: WorkbenchGrid,
  locale: Locale,
): Promise<{ readonly workbook: GridWorkbook; readonly name: string }> {
  const [{ TEMPLATES }, { insertTemplate }] = await Promise.all([
    import("../templates"),
    import("../templates/insert/insertTemplate"),
  ]);
  const template = TEMPLATES.find((each) => each.id === SAMPLE_ID)!;
  const workbook = await grid.show([]);
  // A workbook that has just begun has nothing to be taken back to.
  const { cells, sheets, session, capabilities } = workbook;
  const fresh = { cells, sheets, session, capabilities: { ...capabilities, restores: false } };
  await insertTemplate(fresh, template, { locale, isScaled: true });
  await workbook.sheets.remove(["Sheet1"]);
  const [first] = await workbook.cells.list();
  await workbook.session.select(first!.name, { row: 0, column: 0, rows: 1, columns: 1 });
  return { workbook, name: `${template.title[locale]}.xlsx` };
}
