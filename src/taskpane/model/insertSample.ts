import { DOING, DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/** The template whose sample data show most of what there is. */
const SAMPLE_ID = "annual-department";

/** A template with samples to try things on. */
export async function insertSample(pane: PaneModel): Promise<void> {
  await pane.change(DOING.inserting, DONE.inserted, async (watch) => {
    const { TEMPLATES } = await import("../../templates");
    const { insertTemplate } = await import("../../templates/insert/insertTemplate");
    const { locale } = pane.store.get();
    const sample = TEMPLATES.find(({ id }) => id === SAMPLE_ID)!;
    await insertTemplate(pane.workbook, sample, { locale, isScaled: true }, watch);
  });
}
