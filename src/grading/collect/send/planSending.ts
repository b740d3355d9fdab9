import { batchesIn, batchOf, contentOf, formsByKey, type Batch, type Sending } from "../form/batch";
import type { Master } from "../form/master";
import { formContent, type FormContent } from "./formContent";
import { formFileName } from "./formFileName";

/** A form that goes out, as a file. */
export interface OutgoingForm {
  readonly file: string;
  readonly reporter: string;
  /** How many values it asks for. */
  readonly due: number;
  readonly content: () => FormContent;
}

/** What goes out. */
export interface SendingPlan {
  readonly batch: Batch;
  readonly forms: readonly OutgoingForm[];
  /** How many values are asked for in all. */
  readonly due: number;
}

/** The forms of a sending, under the next number of what the workbook sent; nothing is written. */
export function planSending(master: Master, sending: Omit<Sending, "round">): SendingPlan {
  const round = batchesIn(master.state).length + 1;
  const batch = batchOf(master, { ...sending, round });
  const byKey = formsByKey(master, batch);
  const forms = batch.forms.map((numbered): OutgoingForm => {
    const form = contentOf(numbered, byKey)!;
    return {
      file: formFileName(master, numbered),
      reporter: numbered.reporter,
      due: form.pairs.length,
      content: () => formContent(master, form, batch, numbered),
    };
  });
  return { batch, forms, due: forms.reduce((sum, { due }) => sum + due, 0) };
}
