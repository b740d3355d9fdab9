import type { CellValue } from "../../../workbook/cell";
import { shown, written } from "../../merge/schemeDifferences";
import type { Master } from "../form/master";
import type { RegisterRow } from "../form/register";
import { standingCell } from "../form/standingValue";
import type { CheckedValues } from "./checkValues";
import { pairNames, type SentForm } from "./matchForm";
import { asking, notice, type Notice, type Question } from "./notice";
import { contentCode, type IncomingForm } from "./readForm";

/** A version of a form that can be taken. */
export interface Version {
  readonly incoming: IncomingForm;
  readonly checked: CheckedValues;
}

/** Which version of a form stands. */
export interface Standing {
  /** Undefined where none was taken, or where it stands in the workbook already. */
  readonly version: Version | undefined;
  /** How many were taken so far. */
  readonly count: number;
  readonly notices: readonly Notice[];
  /** What is to be decided. */
  readonly open: readonly Notice[];
  /** contentCode of what nobody need ask about any more. */
  readonly settled: readonly string[];
}

/** What is known of a form from earlier merging. */
export interface Earlier {
  readonly row: RegisterRow | undefined;
  readonly settled: readonly string[];
}

/** The first version stands until somebody decides; versions that were decided on earlier are not asked about again. */
export function standingOf(
  master: Master,
  sent: SentForm,
  versions: readonly Version[],
  { row, settled }: Earlier,
  resent: "new" | "old" | undefined,
): Standing {
  const taken = row?.version ?? 0;
  const fresh = versions.filter(({ incoming }) => !settled.includes(contentCode(incoming)));
  const first = taken > 0 ? undefined : fresh[0];
  const others = first ? fresh.slice(1) : fresh;
  const count = taken + (first ? 1 : 0);
  const codes = (list: readonly Version[]): string[] => [
    ...new Set([...settled, ...list.map(({ incoming }) => contentCode(incoming))]),
  ];
  const last = others.at(-1);
  if (!last) return { version: first, count, notices: [], open: [], settled: codes(fresh) };
  const before = first ? valuesOf(master, sent, first) : writtenBefore(master, sent, row!.file);
  const { file } = last.incoming;
  const question: Question = { kind: "resent", about: sent.numbered.id };
  const values = differences(
    before,
    valuesOf(master, sent, last),
    question,
    sent.form.role === "rater",
  );
  const said =
    values.length > 0
      ? values
      : [{ ...notice("warning", "resentTexts", { file }), asks: question }];
  if (resent === "new") {
    return {
      version: last,
      count: count + others.length,
      notices: said,
      open: [],
      settled: codes(fresh),
    };
  }
  if (resent === "old") {
    return { version: first, count, notices: said, open: [], settled: codes(fresh) };
  }
  const open = [asking("resentOpen", question, { file })];
  return { version: first, count, notices: said, open, settled: codes(first ? [first] : []) };
}

/** A value as it can be compared with that of another version. */
interface SaidValue {
  readonly unit: string;
  readonly code: string;
  readonly value: CellValue;
  readonly cell: string;
}

type Values = ReadonlyMap<string, SaidValue>;

function valuesOf(master: Master, sent: SentForm, { incoming, checked }: Version): Values {
  return valuesBy(master, sent, (key) => {
    const found = checked.values.get(key);
    const cell = found ? `${incoming.file} ${found.cell}` : incoming.file;
    return { value: found?.value ?? null, cell };
  });
}

/** What stands in the workbook from the version that was taken before. */
function writtenBefore(master: Master, sent: SentForm, file: string): Values {
  return valuesBy(master, sent, (_, pair) => {
    const standing = standingCell(master, sent.form, pair);
    if (!standing) return { value: null, cell: file };
    const { row, key } = standing;
    const { sheet, address } = row.place(key);
    return { value: row.value(key), cell: `${file} ${sheet}!${address}` };
  });
}

function valuesBy(
  master: Master,
  { form }: SentForm,
  read: (key: string, pair: SentForm["form"]["pairs"][number]) => Pick<SaidValue, "value" | "cell">,
): Values {
  return new Map(
    [...pairNames(form, master)].map(([key, pair]) => {
      const unit = master.read.data.units[pair.unit]!;
      const { code } = master.read.scheme.indicators[pair.indicator]!;
      return [key, { unit, code, ...read(key, pair) }];
    }),
  );
}

/** What differs; marks of a rater are told by their cells alone. */
function differences(old: Values, now: Values, asks: Question, isSecret: boolean): Notice[] {
  return [...old].flatMap(([key, before]) => {
    const after = now.get(key)!;
    if (shown(before.value) === shown(after.value)) return [];
    const { unit, code } = before;
    const said = { old: written(before.value) || "—", new: written(after.value) || "—" };
    const cells = { oldCell: before.cell, newCell: after.cell };
    const word = isSecret ? "resentMark" : "resent";
    return [{ ...notice("warning", word, { unit, code, ...said, ...cells }), asks }];
  });
}
