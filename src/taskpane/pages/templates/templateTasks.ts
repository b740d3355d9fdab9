import type { Locale } from "../../../scoring/locale";
import { clearSamples, remainingSamples } from "../../../templates/insert/clearSamples";
import {
  insertTemplate,
  insertedTemplate,
  sheetsInTheWay,
} from "../../../templates/insert/insertTemplate";
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
  const standing = await sheetsInTheWay(workbook, template, options.locale);
  if (standing.length < template.sheets(options).length) return null;
  return { title: template.title, samples: (await remainingSamples(workbook)).length };
}

/** The sheets that inserting would replace. */
export async function inTheWay(
  { workbook }: PaneModel,
  template: Template,
  locale: Locale,
): Promise<readonly string[]> {
  return sheetsInTheWay(workbook, template, locale);
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
