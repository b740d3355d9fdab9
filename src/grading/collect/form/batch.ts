import { sha256 } from "../../../scoring/numbers/sha256";
import type { BookState } from "../../seal/bookState";
import { formKey, formsOf, type Form, type Role, type Split } from "./forms";
import type { Master } from "./master";
import { raterForms, type RaterChoice } from "./raters";

/** When and how forms were sent out. */
export interface Sending {
  /** 2026-12-01, as the deadline. */
  readonly issued: string;
  readonly deadline: string;
  /** 1 for the first time that a workbook sends forms. */
  readonly round: number;
  readonly split: Split;
  /** Who rates, where forms go to raters. */
  readonly raters?: RaterChoice;
}

/** A sending with its name and the numbers of its forms. */
export interface Batch extends Sending {
  /** 批次: eight hexadecimal digits. */
  readonly id: string;
  readonly fingerprint: string;
  readonly forms: readonly NumberedForm[];
}

export interface NumberedForm {
  /** 表号. */
  readonly id: string;
  readonly reporter: string;
  readonly role: Role;
}

/** The key under which a workbook keeps what it sent. */
const SENT = "收表";

/** 批次: what was sent, to whom and when, in eight digits; the same again gives the same. */
export function batchOf(master: Master, sending: Sending): Batch {
  const { issued, round, split, raters } = sending;
  const roster = master.roster.map(({ code, unit, reporter }) => [code, unit, reporter].join("\t"));
  const text = [master.fingerprint, ...roster, issued, split, String(round)];
  if (raters) text.push(JSON.stringify(raters));
  const id = sha256(text.join("\n")).slice(0, 8);
  const forms = formsFor(master, { split, raters }).map(({ reporter, role }, index) => ({
    id: `${id}-${String(index + 1).padStart(3, "0")}`,
    reporter,
    role,
  }));
  return { ...sending, id, fingerprint: master.fingerprint, forms };
}

/** What a workbook sent, oldest first. */
export function batchesIn(state: BookState): readonly Batch[] {
  return JSON.parse(state.get(SENT) ?? "[]") as Batch[];
}

/** The key under which a workbook keeps which versions of its forms were decided on. */
const SETTLED = "收表.已定";

/** contentCode of the versions of each form that nobody need ask about any more, by 表号. */
export type Settled = Readonly<Record<string, readonly string[]>>;

export function settledIn(state: BookState): Settled {
  return JSON.parse(state.get(SETTLED) ?? "{}") as Settled;
}

export function withSettled(state: BookState, settled: Settled): BookState {
  return new Map([...state, [SETTLED, JSON.stringify(settled)]]);
}

/** The state with one more batch; the same batch again takes its own place. */
export function withBatch(state: BookState, batch: Batch): BookState {
  const others = batchesIn(state).filter(({ id }) => id !== batch.id);
  return new Map([...state, [SENT, JSON.stringify([...others, batch])]]);
}

/** What the form with a number asks for now; undefined where the workbook asks that office for nothing any more. */
export function contentOf(
  { reporter, role }: NumberedForm,
  forms: ReadonlyMap<string, Form>,
): Form | undefined {
  return forms.get(formKey({ reporter, role }));
}

/** The forms of a sending, for values or for marks. */
function formsFor(
  master: Master,
  { split, raters }: { readonly split: Split; readonly raters?: RaterChoice | undefined },
): Form[] {
  return split === "rater" ? raterForms(master, raters) : formsOf(master, split);
}

export function formsByKey(
  master: Master,
  sending: Pick<Sending, "split" | "raters">,
): ReadonlyMap<string, Form> {
  return new Map(formsFor(master, sending).map((form) => [formKey(form), form]));
}
