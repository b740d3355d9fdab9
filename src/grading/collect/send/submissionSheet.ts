import type { CellSpec, SheetSpec, Validation } from "../../../workbook/sheetSpec";
import { collectionSheet } from "../../format/collectionFields";
import type { Batch, NumberedForm } from "../form/batch";
import { classOf, type Form, type Role } from "../form/forms";
import { GIVEN, type LockedCell } from "../form/lockedTables";
import { mostOf } from "../form/mostOf";
import { pairName } from "../form/pairName";
import type { Master } from "../form/master";
import { FORM_FIRST, formTable } from "./formTable";
import { formWord } from "./formWords";

/** The columns that are filled in, behind those that are given. */
const OPEN = ["reported", "account", "evidence"] as const;
const COLUMNS = [...GIVEN, ...OPEN];
const WIDTHS = [16, 8, 20, 10, 10, 10, 11, 26, 24];
/** 自报值, from 0. */
export const REPORTED_COLUMN = GIVEN.length;

/** 填报: one unit and indicator a row; only what is asked for is open. */
export function submissionSheet(
  master: Master,
  form: Form,
  cells: readonly LockedCell[],
  { batch, numbered }: { readonly batch: Batch; readonly numbered: NumberedForm },
): SheetSpec {
  const { locale } = master.read;
  const { zh, en, fields } = collectionSheet("submission");
  const byPlace = new Map(cells.map((cell) => [`${cell.row}\t${cell.column}`, cell]));
  const rows = form.pairs.map(({ unit, indicator }): CellSpec[] => {
    const pair = pairName(
      master.read.data.units[unit]!,
      master.read.scheme.indicators[indicator]!.code,
    );
    return [
      ...GIVEN.map((column) => given(byPlace.get(`${pair}\t${column}`)!)),
      { value: null, style: { base: "input", align: "right" } },
      { value: null, style: "input" },
      { value: null, style: "input" },
    ];
  });
  const headers = COLUMNS.map((id) => {
    const found = fields.find((each) => each.id === id)!;
    return locale === "zh-CN" ? found.zh[0]! : found.en;
  });
  const details = { reporter: form.reporter, number: numbered.id, deadline: batch.deadline };
  const table = formTable({
    name: locale === "zh-CN" ? zh : en,
    title: titleOf(master),
    note: formWord("submissionNote", locale, details),
    headers,
    widths: WIDTHS,
    rows,
  });
  const signature = { value: formWord("signature", locale), style: "plain" } as const;
  const last = FORM_FIRST + rows.length + 1;
  return {
    ...table,
    rows: [...table.rows, [], [signature]],
    merges: [...table.merges!, { row: last, column: 0, rows: 1, columns: COLUMNS.length }],
    validations: form.pairs.flatMap((pair, index) => limitsOf(master, pair, FORM_FIRST + index)),
  };
}

export function titleOf({ read }: Master, role: Role = "unit"): string {
  const { year } = read.settings.paper;
  const [plain, ofYear] =
    role === "rater"
      ? (["ratingFile", "ratingOfYear"] as const)
      : (["file", "fileOfYear"] as const);
  return year === null
    ? formWord(plain, read.locale)
    : formWord(ofYear, read.locale, { year: String(year) });
}

function given({ value, format, column }: LockedCell): CellSpec {
  const base = column === "code" ? "centre" : typeof value === "number" ? "number" : "text";
  return { value, style: { base, format: format ?? "General" } };
}

/** A mark has limits; what is measured can be anything. What is no number is asked about, since 缺 is a word. */
function limitsOf(
  master: Master,
  { unit, indicator }: Form["pairs"][number],
  row: number,
): Validation[] {
  const { scheme, locale } = master.read;
  const most = mostOf(
    scheme.indicators[indicator]!,
    classOf(master, unit),
    scheme.settings.marking,
  );
  if (most === null) return [];
  return [
    {
      area: { row, column: REPORTED_COLUMN, rows: 1, columns: 1 },
      rule: { kind: "number", minimum: 0, maximum: most },
      error: formWord("limits", locale, { minimum: 0, maximum: most }),
      isWarning: true,
    },
  ];
}
