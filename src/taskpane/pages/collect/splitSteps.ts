import { readMaster, type Master } from "../../../grading/collect/form/master";
import type { Split } from "../../../grading/collect/form/forms";
import { recordSending } from "../../../grading/collect/record/recordSending";
import { sheetsOfSending } from "../../../grading/collect/record/touchedSheets";
import { formBytes } from "../../../grading/collect/send/formBytes";
import { planSending, type SendingPlan } from "../../../grading/collect/send/planSending";
import { bookStep } from "../../../grading/run/bookStep";
import { nextTask } from "../../../grading/yieldToHost";
import { packed } from "../../../reports/render/packed";
import { say } from "../../../scoring/locale";
import type { Watch } from "../../../workbook/workbook";

import type { ChosenFolder, DocumentFiles } from "../../model/paneHost";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { COLLECT } from "../../texts/collectTexts";
import { targetOf } from "./collectSteps";

export interface SplitChoice {
  readonly deadline: string;
  readonly split: Split;
}

/** A form that was made. */
export interface MadeForm {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How the forms leave the pane: as one archive, into a folder, or one by one where there is neither. */
export type Outlet =
  | { readonly kind: "archive"; readonly save: DocumentFiles["save"] }
  | { readonly kind: "folder"; readonly choose: NonNullable<DocumentFiles["chooseFolder"]> }
  | { readonly kind: "list"; readonly show: (forms: readonly MadeForm[]) => void };

/** Makes the forms, writes their numbers down, and hands them out; nothing is written down where none could be made. */
export async function split(
  pane: PaneModel,
  { deadline, split: by }: SplitChoice,
  outlet: Outlet,
): Promise<void> {
  const plan = await pane.run(
    COLLECT.splitting,
    async (watch) => {
      // The browser lets a page ask for a folder only right after a click.
      const folder = outlet.kind === "folder" ? await outlet.choose() : undefined;
      if (outlet.kind === "folder" && !folder) return undefined;
      const { master } = await readMaster(pane.workbook);
      if (!master || master.seal) {
        pane.tell("warning", master ? COLLECT.sealed : COLLECT.unfit);
        return undefined;
      }
      const next = planSending(master, { issued: pane.host.today(), deadline, split: by });
      const forms = await made(pane, next, watch);
      if (watch.signal?.aborted) return undefined;
      const there = folder && (await firstThere(folder, forms));
      if (there !== undefined) {
        pane.tell("error", filled(COLLECT.fileThere, { file: there }));
        return undefined;
      }
      for (const { file, bytes } of folder ? forms : []) await folder!.write(file, bytes);
      await writeDown(pane, master, next);
      if (outlet.kind === "archive") outlet.save(archiveName(pane, next), archive(forms));
      if (outlet.kind === "list") outlet.show(forms);
      return next;
    },
    true,
  );
  if (!plan) return;
  pane.stepEnds();
  await pane.look();
  pane.tell("success", filled(COLLECT.split, { files: plan.forms.length, due: plan.due }));
}

async function made(
  { host }: PaneModel,
  { forms }: SendingPlan,
  { onProgress, signal }: Watch,
): Promise<MadeForm[]> {
  const files: MadeForm[] = [];
  for (const [index, { file, content }] of forms.entries()) {
    onProgress?.(index, forms.length);
    await nextTask();
    if (signal?.aborted) break;
    files.push({ file, bytes: await formBytes(await host.createFile(), content()) });
  }
  return files;
}

/** What is in the folder already stays there. */
async function firstThere(
  folder: ChosenFolder,
  forms: readonly MadeForm[],
): Promise<string | undefined> {
  for (const { file } of forms) if (await folder.has(file)) return file;
  return undefined;
}

async function writeDown(pane: PaneModel, master: Master, { batch }: SendingPlan): Promise<void> {
  const sheets = await sheetsOfSending(master);
  await bookStep(pane.workbook, sheets, () => recordSending(targetOf(pane), master, batch));
  await pane.showSheet(sheets[0]!);
}

function archive(forms: readonly MadeForm[]): Uint8Array {
  return packed(Object.fromEntries(forms.map(({ file, bytes }) => [file, bytes])), 0);
}

function archiveName({ store }: PaneModel, { batch }: SendingPlan): string {
  return say(COLLECT.archive, { batch: batch.id }, store.get().locale);
}
