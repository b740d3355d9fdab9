import { clearSamples, remainingSamples } from "../../../templates/insert/clearSamples";
import { insertTemplate } from "../../../templates/insert/insertTemplate";
import { insertedTemplate } from "../../../templates/insert/insertedTemplate";
import { isSameSheetName } from "../../../workbook/sheetName";
import type { Template, TemplateOptions } from "../../../templates/template";
import type { Text } from "../../../templates/build/text";
import type { PaneModel } from "../../model/paneModel";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";

/** The template that the open workbook was made from, and how many of its samples still stand there. */
export interface InsertedState {
  readonly title: Text;
  readonly samples: number;
}

/** What the open workbook was made from; null where from none, or where its sheets are gone. */
export async function insertedState({ workbook }: PaneModel): Promise<InsertedState | null> {
  const inserted = await insertedTemplate(workbook);
  if (!inserted) return null;
  const { template, options } = inserted;
  const infos = await workbook.cells.list();
  const isThere = template
    .sheets(options)
    .every((sheet) => infos.some(({ name }) => isSameSheetName(name, sheet.name)));
  if (!isThere) return null;
  return { title: template.title, samples: (await remainingSamples(workbook)).length };
}

/** Inserts the template and shows its first sheet. */
export async function insert(
  pane: PaneModel,
  template: Template,
  options: TemplateOptions,
): Promise<void> {
  await pane.change(TEMPLATES_PAGE.inserting, TEMPLATES_PAGE.inserted, async (watch) => {
    const [first] = await insertTemplate(pane.workbook, template, options, watch);
    if (first === undefined || !pane.workbook.capabilities.selection) return;
    await pane.goTo({ sheet: first, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  });
}

/** Hands the template to the user as a file of its own. */
export async function saveAsNew(
  pane: PaneModel,
  template: Template,
  options: TemplateOptions,
): Promise<void> {
  const isDone = await pane.run(TEMPLATES_PAGE.saving, async () => {
    const name = `${template.title[options.locale]}.xlsx`;
    await pane.host.saveAsFile(name, template.sheets(options));
    return true;
  });
  if (isDone) pane.tell("success", TEMPLATES_PAGE.saved);
}

/** Clears the samples that nobody has changed. */
export async function clear(pane: PaneModel): Promise<void> {
  await pane.change(TEMPLATES_PAGE.clearing, TEMPLATES_PAGE.cleared, async () => {
    await clearSamples(pane.workbook);
  });
}
