import { readNumberText } from "../../../scoring/numbers/numberText";
import { plainWord } from "../../../scoring/plainWord";
import { isCellError, type CellValue } from "../../../workbook/cell";
import { written } from "../../merge/schemeDifferences";
import { readNumber } from "../../read/cells";
import { Findings } from "../../findings/finding";
import type { Form } from "../form/forms";
import type { Master } from "../form/master";
import { pairKey } from "../form/pairName";
import { pairNames } from "./matchForm";
import { notice, type Notice } from "./notice";
import type { IncomingForm } from "./readForm";
import type { Filled } from "./filled";

/** The values of a form by their pairs, and what is to be said of them. */
export interface CheckedValues {
  /** Those that are filled in, by pairKey. */
  readonly values: ReadonlyMap<string, Filled>;
  readonly notices: readonly Notice[];
  /** Why the form cannot be taken. */
  readonly refusals: readonly Notice[];
}

/** Takes the rows that were asked for; others are left out and told. */
export function checkValues(master: Master, form: Form, incoming: IncomingForm): CheckedValues {
  const asked = pairNames(form, master);
  const { file } = incoming;
  const rows = new Map<string, Filled>();
  const notices: Notice[] = [];
  for (const row of incoming.filled) {
    const key = pairKey(row.unit, row.code);
    const details = { file, cell: row.cell, value: `${row.unit} ${row.code}` };
    if (!asked.has(key)) notices.push(notice("warning", "extraRow", details));
    else if (rows.has(key)) notices.push(notice("warning", "rowRepeated", details));
    else rows.set(key, row);
  }
  const missing = [...asked.keys()].filter((key) => !rows.has(key));
  if (missing.length > 0) {
    const { unit, indicator } = asked.get(missing[0]!)!;
    const value = `${master.read.data.units[unit]!} ${master.read.scheme.indicators[indicator]!.code}`;
    notices.push(notice("warning", "rowsMissing", { file, count: missing.length, value }));
  }
  const said = [...rows.values()].flatMap((row) => saidOf(file, row));
  return {
    values: new Map([...rows].filter(([, { value }]) => value !== null)),
    notices: [...notices, ...said.filter(({ level }) => level !== "error")],
    refusals: said.filter(({ level }) => level === "error"),
  };
}

/** What is to be said of one value. */
function saidOf(file: string, { value, formula, cell }: Filled): Notice[] {
  const details = { file, cell, value: written(value) };
  if (isCellError(value)) {
    return [notice("error", formula === null ? "errorValue" : "formulaRefused", details)];
  }
  if (formula !== null) {
    if (/\[[^\]]+\]/.test(formula)) return [notice("error", "formulaRefused", details)];
    return value === null ? [] : [notice("warning", "formula", details)];
  }
  if (typeof value !== "string") return [];
  if (readNumberText(value).kind === "number") return [];
  return [
    notice(
      isStateWord(value) ? "info" : "warning",
      isStateWord(value) ? "unreported" : "notNumber",
      details,
    ),
  ];
}

/** 缺, 不适用 and the other words for a cell without a number. */
function isStateWord(value: CellValue): boolean {
  const read = readNumber(value, { sheet: "", address: "" }, "plain", new Findings());
  return read.kind === "state";
}

/** Names of files in a text about evidence. */
const FILE_NAME =
  /[^\s、，,;；/\\《》“”"]+\.(?:pdf|docx?|xlsx?|et|wps|pptx?|jpe?g|png|zip|rar|7z|ofd|txt|csv)/giu;

/** The files named as evidence that did not come along. */
export function missingEvidence(
  { file, filled }: IncomingForm,
  names: readonly string[],
): Notice[] {
  const known = new Set(names.map(plainWord));
  return filled.flatMap(({ evidence, evidenceCell }) =>
    (evidence.match(FILE_NAME) ?? [])
      .filter((name) => !known.has(plainWord(name)))
      .map((name) => notice("info", "evidenceMissing", { file, cell: evidenceCell, name })),
  );
}
