import type { CellSpec, SheetSpec, Validation } from "../../../workbook/sheetSpec";
import { collectionSheet } from "../../format/collectionFields";
import type { Batch, NumberedForm } from "../form/batch";
import { classOf, type Form } from "../form/forms";
import type { Master } from "../form/master";
import { mostOf } from "../form/mostOf";
import { NOT_ASKED } from "../form/raters";
import { FORM_FIRST, formTable } from "./formTable";
import { formWord } from "./formWords";
import { titleOf } from "./submissionSheet";

const UNIT_WIDTH = 18;
const MARK_WIDTH = 12;
const EXEMPT_WIDTH = 10;

/** 打分: units down, indicators across; a blank mark is an abstention, and whoever must not rate a unit says so. */
export function ratingSheet(
  master: Master,
  form: Form,
  { batch, numbered }: { readonly batch: Batch; readonly numbered: NumberedForm },
): SheetSpec {
  const { locale, scheme, data } = master.read;
  const { zh, en, fields } = collectionSheet("rating");
  const [unitHeader, exemptHeader] = ["unit", "exempt"].map((id) => {
    const found = fields.find((each) => each.id === id)!;
    return locale === "zh-CN" ? found.zh[0]! : found.en;
  });
  const units = [...new Set(form.pairs.map(({ unit }) => unit))];
  const indicators = [...new Set(form.pairs.map(({ indicator }) => indicator))];
  const isAsked = new Set(form.pairs.map(({ unit, indicator }) => `${unit} ${indicator}`));
  const rows = units.map((unit): CellSpec[] => [
    { value: data.units[unit]!, style: "text" },
    ...indicators.map((indicator): CellSpec =>
      isAsked.has(`${unit} ${indicator}`)
        ? { value: null, style: { base: "input", align: "right" } }
        : { value: NOT_ASKED, style: { base: "centre", fill: "E1E1E1" } },
    ),
    { value: null, style: { base: "input", align: "center" } },
  ]);
  const details = {
    source: form.rater!.source,
    rater: form.rater!.code || NOT_ASKED,
    number: numbered.id,
    deadline: batch.deadline,
  };
  const most = indicators.map((indicator) => mostForAll(master, units, indicator));
  const table = formTable({
    name: locale === "zh-CN" ? zh : en,
    title: titleOf(master, "rater"),
    note: formWord("ratingNote", locale, details),
    headers: [
      unitHeader!,
      ...indicators.map((indicator, at) => {
        const { code, name } = scheme.indicators[indicator]!;
        const range = most[at] === null ? "" : `\n0–${String(most[at])}`;
        return `${code}\n${name}${range}`;
      }),
      exemptHeader!,
    ],
    widths: [UNIT_WIDTH, ...indicators.map(() => MARK_WIDTH), EXEMPT_WIDTH],
    rows,
  });
  return { ...table, validations: limitsOf(master, form, units, indicators) };
}

/** The most that a mark can be, where it is the same for all units. */
function mostForAll(master: Master, units: readonly number[], indicator: number): number | null {
  const { scheme } = master.read;
  const each = units.map((unit) =>
    mostOf(scheme.indicators[indicator]!, classOf(master, unit), scheme.settings.marking),
  );
  return new Set(each).size === 1 ? each[0]! : null;
}

function limitsOf(
  master: Master,
  { pairs }: Form,
  units: readonly number[],
  indicators: readonly number[],
): Validation[] {
  const { scheme, locale } = master.read;
  return pairs.flatMap(({ unit, indicator }): Validation[] => {
    const { marking } = scheme.settings;
    const maximum = mostOf(scheme.indicators[indicator]!, classOf(master, unit), marking);
    if (maximum === null) return [];
    const row = FORM_FIRST + units.indexOf(unit);
    const column = 1 + indicators.indexOf(indicator);
    return [
      {
        area: { row, column, rows: 1, columns: 1 },
        rule: { kind: "number", minimum: 0, maximum },
        error: formWord("markLimits", locale, { minimum: 0, maximum }),
      },
    ];
  });
}
