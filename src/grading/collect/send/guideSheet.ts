import { rowHeight } from "../../../workbook/rowHeight";
import { addressOf } from "../../../workbook/address";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";
import type { Batch, NumberedForm } from "../form/batch";
import type { Form } from "../form/forms";
import type { Master } from "../form/master";
import { FORM_FIRST } from "./formTable";
import { formWord } from "./formWords";
import { REPORTED_COLUMN, titleOf } from "./submissionSheet";

const WIDTHS = [16, 70];

/** What the other sheets of the form are called. */
interface SheetNames {
  readonly submission: string;
  readonly claims: string | undefined;
}

/** 填报说明: what to do until when, how much is filled in, and whom to ask. */
export function guideSheet(
  master: Master,
  form: Form,
  { batch, numbered }: { readonly batch: Batch; readonly numbered: NumberedForm },
  names: SheetNames,
): SheetSpec {
  const { locale, settings } = master.read;
  const { contact, phone } = settings.paper.texts;
  const facts: [Parameters<typeof formWord>[0], CellSpec][] = [
    ["reporter", { value: form.reporter }],
    ["number", { value: numbered.id }],
    ["scheme", { value: settings.name || null }],
    ["deadline", { value: batch.deadline }],
    ["contact", { value: [contact, phone].filter((text) => text !== "").join(" ") || null }],
    ["filled", filledCell(master, form.pairs.length, names.submission)],
  ];
  const steps = [
    formWord(form.role === "unit" ? "stepFill" : "stepVerify", locale, { sheet: names.submission }),
    formWord("stepAbsent", locale),
    ...(names.claims === undefined
      ? []
      : [formWord("stepClaims", locale, { sheet: names.claims })]),
    formWord("stepReturn", locale, { deadline: batch.deadline }),
  ];
  const merged = (row: number) => ({ row, column: 0, rows: 1, columns: 2 });
  const width = WIDTHS[0]! + WIDTHS[1]!;
  return {
    name: formWord("guideName", locale),
    rows: [
      [{ value: titleOf(master), style: "title" }],
      ...facts.map(([word, cell]): CellSpec[] => [
        { value: formWord(word, locale), style: "header" },
        { ...cell, style: "text" },
      ]),
      ...steps.map((value): CellSpec[] => [{ value, style: { base: "plain", wrap: true } }]),
    ],
    widths: WIDTHS,
    heights: [30, ...facts.map(() => 22), ...steps.map((text) => rowHeight([text], [width]) + 6)],
    merges: [merged(0), ...steps.map((_, index) => merged(1 + facts.length + index))],
    isProtected: true,
    print: { orientation: "portrait", fitToWidth: true },
  };
}

function filledCell({ read }: Master, due: number, sheet: string): CellSpec {
  const part = (key: "filledBefore" | "filledBetween" | "filledAfter"): string =>
    formWord(key, read.locale);
  const [before, between, after] = [
    part("filledBefore"),
    part("filledBetween"),
    part("filledAfter"),
  ];
  const range = [FORM_FIRST, FORM_FIRST + due - 1].map((row) => addressOf(row, REPORTED_COLUMN));
  return {
    value: `${before}${due}${between}0${after}`,
    formula: `"${before}${due}${between}"&COUNTA('${sheet}'!${range.join(":")})&"${after}"`,
  };
}
