import type { SheetSpec } from "../../../workbook/sheetSpec";
import type { BookState } from "../../seal/bookState";
import type { Batch, NumberedForm } from "../form/batch";
import type { Form } from "../form/forms";
import { stateOfForm } from "../form/formState";
import { lockCode, lockedCells } from "../form/lockedTables";
import type { Master } from "../form/master";
import { claimsSheet } from "./claimsSheet";
import { guideSheet } from "./guideSheet";
import { ratingSheet } from "./ratingSheet";
import { schemeSheets } from "./schemeSheets";
import { submissionSheet } from "./submissionSheet";

/** A form as it is written into a new file. */
export interface FormContent {
  readonly sheets: readonly SheetSpec[];
  readonly state: BookState;
}

/**
 * A form, made new from the data: nothing of other units can be left in it. An office that only verifies gets no sheet
 * for claims, a rater one page to rate on.
 */
export function formContent(
  master: Master,
  form: Form,
  batch: Batch,
  numbered: NumberedForm,
): FormContent {
  const cells = lockedCells(master, form);
  if (form.rater) {
    const sheets = [ratingSheet(master, form, { batch, numbered })];
    return { sheets, state: stateOfForm(batch, numbered, lockCode(cells)) };
  }
  const given = cells.filter(({ sheet }) => sheet === "submission");
  const sent = { batch, numbered };
  const submission = submissionSheet(master, form, given, sent);
  const claims = form.role === "unit" ? claimsSheet(master.read.locale) : undefined;
  const names = { submission: submission.name, claims: claims?.name };
  return {
    sheets: [
      guideSheet(master, form, sent, names),
      submission,
      ...(claims ? [claims] : []),
      ...schemeSheets(master, cells),
    ],
    state: stateOfForm(batch, numbered, lockCode(cells)),
  };
}
