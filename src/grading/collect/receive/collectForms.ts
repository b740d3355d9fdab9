import type { Sentence } from "../../../scoring/locale";
import { settledIn, type Batch } from "../form/batch";
import type { Master } from "../form/master";
import { readRegister } from "../form/register";
import { missingEvidence } from "./checkValues";
import { decideForm, type CollectOptions } from "./decideForm";
import type { FormOutcome, StrayFile } from "./formOutcome";
import { knownBatches, matchForm, sentForms, type Match, type SentForm } from "./matchForm";
import { asking, notice, type Notice } from "./notice";
import { raterReturns } from "./raterReturns";
import { readForm, type IncomingFile, type IncomingForm } from "./readForm";

/** A file that could not be opened. */
export interface UnreadableFile {
  readonly file: string;
  readonly why: Sentence;
}

/** What came in, against what was sent. */
export interface Collection {
  readonly batches: readonly Batch[];
  readonly outcomes: readonly FormOutcome[];
  readonly strays: readonly StrayFile[];
  readonly notices: readonly Notice[];
}

/** The workbooks that came in: forms, and the files that are none. */
export interface ReadForms {
  readonly forms: readonly IncomingForm[];
  readonly others: readonly string[];
}

export async function readForms(files: readonly IncomingFile[]): Promise<ReadForms> {
  const forms: IncomingForm[] = [];
  const others: string[] = [];
  for (const file of files) {
    const form = await readForm(file);
    if (form) forms.push(form);
    else others.push(file.file);
  }
  return { forms, others };
}

/**
 * Sorts what came in by the forms that were sent. The reference is what the workbook sent and its scheme as it stands,
 * never what most files say.
 */
export async function collectForms(
  master: Master,
  read: ReadForms,
  unreadable: readonly UnreadableFile[],
  options: CollectOptions,
): Promise<Collection> {
  const forms = [...read.forms].sort(byAge);
  // What came along as evidence need be no form.
  const evidence = forms.flatMap(({ filled }) => filled.map((each) => each.evidence)).join("\n");
  const isEvidence = (file: string): boolean => evidence.includes(file);
  const unread = unreadable
    .filter(({ file }) => !isEvidence(file))
    .map(({ file, why }) => notice("error", "unreadable", { file, why }));
  const strays = read.others
    .filter((file) => !isEvidence(file))
    .map((file) => strayFile(file, undefined, notice("error", "notAForm", { file })));
  const notices: (readonly Notice[])[] = [unread];
  const batches = knownBatches(master, forms);
  const sent = sentForms(master, batches);
  const byForm = new Map<string, IncomingForm[]>();
  for (const form of forms) {
    const match = matchForm(form, master, batches, sent);
    const { to, said, stray } = settle(form, match, options);
    if (said) notices.push([said]);
    if (stray) strays.push(stray);
    if (to) byForm.set(to.numbered.id, [...(byForm.get(to.numbered.id) ?? []), form]);
    if (options.names) notices.push(missingEvidence(form, options.names));
  }
  const register = await readRegister(master);
  const settled = settledIn(master.state);
  const outcomes = [...sent].map(([id, each]) => {
    const earlier = { row: register.get(id), settled: settled[id] ?? [] };
    const decision = decideForm(master, each, byForm.get(id) ?? [], earlier, options);
    notices.push(decision.notices);
    return decision.outcome;
  });
  return {
    batches,
    outcomes,
    strays,
    notices: [...notices.flat(), ...raterReturns(outcomes), ...strays.map(({ why }) => why)],
  };
}

function byAge(one: IncomingForm, other: IncomingForm): number {
  if (one.modified !== other.modified) return one.modified < other.modified ? -1 : 1;
  return one.file < other.file ? -1 : 1;
}

/** Where a form goes, and what is to be said of it. */
function settle(
  form: IncomingForm,
  match: Match,
  { matchesByContent }: CollectOptions,
): { to?: SentForm; said?: Notice; stray?: StrayFile } {
  const { file, state } = form;
  const details = { file, form: state?.form ?? "", reporter: state?.reporter ?? "" };
  switch (match.kind) {
    case "sent":
      return { to: match.sent };
    case "byContent": {
      const { id, reporter } = match.sent.numbered;
      const named = { file, form: id, reporter };
      return matchesByContent?.(file)
        ? { to: match.sent, said: notice("warning", "idMatched", named) }
        : { said: asking("idLost", { kind: "idLost", about: file }, named) };
    }
    case "gone":
      return { stray: strayFile(file, state, notice("error", "notInMaster", details)) };
    case "otherBatch":
      return { stray: strayFile(file, state, notice("error", "otherBatch", details)) };
    case "unknown":
      return { stray: strayFile(file, state, notice("error", "notAForm", { file })) };
  }
}

function strayFile(file: string, state: IncomingForm["state"], why: Notice): StrayFile {
  return { file, form: state?.form ?? "", reporter: state?.reporter ?? "", why };
}
