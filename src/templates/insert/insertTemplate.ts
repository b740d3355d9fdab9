import type { Locale } from "../../scoring/locale";
import { isSameSheetName } from "../../workbook/sheetName";
import type { Watch, Workbook } from "../../workbook/workbook";
import { TEMPLATES } from "../index";
import type { Template } from "../template";

const TEMPLATE_KEY = "template";

/** Which template was inserted, and how. */
export interface Inserted {
  readonly id: string;
  readonly locale: Locale;
  readonly isScaled: boolean;
}

/** The sheets of the workbook that stand under the names of the template's sheets; inserting would replace them. */
export async function sheetsInTheWay(
  workbook: Workbook,
  template: Template,
  locale: Locale,
): Promise<readonly string[]> {
  const wanted = template.sheets({ locale, isScaled: false });
  return (await workbook.cells.list())
    .filter(({ name }) => wanted.some((sheet) => isSameSheetName(sheet.name, name)))
    .map(({ name }) => name);
}

/**
 * Writes the sheets of a template into the workbook: all or none. What they replace stands at the restore point, where
 * the carrier has one. Gives the names of the sheets.
 */
export async function insertTemplate(
  workbook: Workbook,
  template: Template,
  options: Omit<Inserted, "id">,
  watch?: Watch,
): Promise<readonly string[]> {
  const sheets = template.sheets(options);
  const names = sheets.map(({ name }) => name);
  if (workbook.capabilities.restores) await workbook.sheets.keep(names);
  await workbook.sheets.render(sheets, watch);
  const inserted: Inserted = { id: template.id, ...options };
  await workbook.session.store(TEMPLATE_KEY, JSON.stringify(inserted));
  return names;
}

/** The template that the workbook was made from, with its id; undefined where it was not. */
export async function insertedTemplate(
  workbook: Workbook,
): Promise<{ template: Template; options: Omit<Inserted, "id"> } | undefined> {
  const text = await workbook.session.load(TEMPLATE_KEY);
  if (text === undefined) return undefined;
  const { id, ...options } = JSON.parse(text) as Inserted;
  const template = TEMPLATES.find((each) => each.id === id);
  return template && { template, options };
}
