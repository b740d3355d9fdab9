import type { Locale } from "../../../scoring/locale";
import { listed } from "../../../scoring/locale";
import type { CellValue } from "../../../workbook/cell";
import type { Batch } from "../form/batch";
import type { Form } from "../form/forms";
import type { Master } from "../form/master";
import type { Collection } from "../receive/collectForms";
import type { FormOutcome } from "../receive/formOutcome";
import { sentForms } from "../receive/matchForm";
import { OTHER_BATCH, statusText } from "../receive/statusText";
import type { KeptRow } from "./keepRows";

/** The rows of 收表 for forms that go out: nothing came in yet. */
export function sentRows(master: Master, batch: Batch): KeptRow[] {
  return [...sentForms(master, [batch]).values()].map(
    ({ numbered, form }): KeptRow =>
      new Map<string, CellValue>([
        ["form", numbered.id],
        ["reporter", numbered.reporter],
        ["units", unitsOf(master, form)],
        ["due", form.pairs.length],
        ["filled", 0],
        ["deadline", batch.deadline],
        ["state", statusText({ kind: "open" }, master.read.locale)],
      ]),
  );
}

/** The rows of 收表 as they are now. */
export function collectedRows(master: Master, { outcomes, strays }: Collection): KeptRow[] {
  const { locale } = master.read;
  const rows = outcomes.map((outcome) => outcomeRow(master, outcome));
  const others = strays
    .filter(({ form }) => form !== "")
    .map(
      ({ file, form, reporter, why }): KeptRow =>
        new Map<string, CellValue>([
          ["form", form],
          ["reporter", reporter],
          ["file", file],
          ["state", OTHER_BATCH[locale]],
          ["problem", why.text[locale]],
        ]),
    );
  return [...rows, ...others];
}

function outcomeRow(master: Master, outcome: FormOutcome): KeptRow {
  const { locale } = master.read;
  const { batch, form, numbered } = outcome.sent;
  return new Map<string, CellValue>([
    ["form", numbered.id],
    ["reporter", numbered.reporter],
    ["units", unitsOf(master, form)],
    ["due", form.pairs.length],
    ["filled", outcome.filled],
    ["deadline", batch.deadline],
    ["received", outcome.received || null],
    ["file", outcome.file || null],
    ["version", outcome.version || null],
    ["state", statusText(outcome.status, locale)],
    ["problem", problemText(outcome, locale)],
  ]);
}

export function problemText(
  { problems }: Pick<FormOutcome, "problems">,
  locale: Locale,
): string | null {
  const texts = problems.map(({ text, brief }) => (brief ?? text)[locale]);
  return texts.join(locale === "zh-CN" ? "；" : "; ") || null;
}

function unitsOf({ read }: Master, { pairs }: Form): string {
  const units = [...new Set(pairs.map(({ unit }) => read.data.units[unit]!))];
  return listed(units)[read.locale];
}
