import {
  batchesIn,
  batchOf,
  contentOf,
  formsByKey,
  type Batch,
  type NumberedForm,
} from "../form/batch";
import type { Form } from "../form/forms";
import { pairKey } from "../form/pairName";
import type { Master } from "../form/master";
import type { IncomingForm } from "./readForm";

/** A form that was sent, with what it asks for. */
export interface SentForm {
  readonly batch: Batch;
  readonly numbered: NumberedForm;
  readonly form: Form;
}

/** Which form of the workbook a file is. */
export type Match =
  | { readonly kind: "sent"; readonly sent: SentForm }
  /** It does not say which; this is the one by its units and codes. */
  | { readonly kind: "byContent"; readonly sent: SentForm }
  | { readonly kind: "otherBatch" }
  /** The workbook has no more what it asks for. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

/** What the workbook sent: as it has it written down, else as the files themselves say, where that is proved by 批次. */
export function knownBatches(master: Master, forms: readonly IncomingForm[]): readonly Batch[] {
  const written = batchesIn(master.state);
  const known = new Map(written.map((batch) => [batch.id, batch]));
  for (const { state } of forms) {
    if (!state || known.has(state.batch)) continue;
    const batch = batchOf(master, state);
    if (batch.id === state.batch) known.set(batch.id, batch);
  }
  return [...known.values()];
}

/** The forms of the batches that the workbook still has units and indicators for, by their numbers. */
export function sentForms(master: Master, batches: readonly Batch[]): Map<string, SentForm> {
  const sent = new Map<string, SentForm>();
  for (const batch of batches) {
    const forms = formsByKey(master, batch);
    for (const numbered of batch.forms) {
      const form = contentOf(numbered, forms);
      if (form) sent.set(numbered.id, { batch, numbered, form });
    }
  }
  return sent;
}

export function matchForm(
  incoming: IncomingForm,
  master: Master,
  batches: readonly Batch[],
  sent: ReadonlyMap<string, SentForm>,
): Match {
  const { state } = incoming;
  if (!state) {
    const found = [...sent.values()].find(
      // The forms of all raters ask for the same.
      (each) => each.form.role !== "rater" && isAbout(incoming, each.form, master),
    );
    return found ? { kind: "byContent", sent: found } : { kind: "unknown" };
  }
  const batch = batches.find(({ id }) => id === state.batch);
  const numbered = batch?.forms.find(({ id }) => id === state.form);
  if (numbered?.reporter !== state.reporter) return { kind: "otherBatch" };
  const found = sent.get(state.form);
  if (!found) return { kind: "gone" };
  return isSharing(incoming, found.form, master)
    ? { kind: "sent", sent: found }
    : { kind: "otherBatch" };
}

/** Whether a form asks for exactly what stands in the file. */
function isAbout(incoming: IncomingForm, form: Form, master: Master): boolean {
  const asked = pairNames(form, master);
  const given = new Set(incoming.filled.map(({ unit, code }) => pairKey(unit, code)));
  return asked.size === given.size && [...asked.keys()].every((key) => given.has(key));
}

/** Whether anything that a form asks for stands in the file; one without rows is not filled in. */
function isSharing({ filled }: IncomingForm, form: Form, master: Master): boolean {
  const asked = pairNames(form, master);
  return filled.length === 0 || filled.some(({ unit, code }) => asked.has(pairKey(unit, code)));
}

/** The pairs of a form by their keys. */
export function pairNames({ pairs }: Form, { read }: Master): Map<string, Form["pairs"][number]> {
  return new Map(
    pairs.map((pair) => [
      pairKey(read.data.units[pair.unit]!, read.scheme.indicators[pair.indicator]!.code),
      pair,
    ]),
  );
}
