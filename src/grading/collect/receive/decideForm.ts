import { written } from "../../merge/schemeDifferences";
import type { Master } from "../form/master";
import { standingCell } from "../form/standingValue";
import { wrongMarks } from "./checkMarks";
import { checkLocked } from "./checkLocked";
import { checkValues } from "./checkValues";
import { daysBetween } from "./daysBetween";
import type { FormOutcome, FormStatus } from "./formOutcome";
import { pairNames, type SentForm } from "./matchForm";
import { asking, notice, type Notice } from "./notice";
import { contentCode, type IncomingForm } from "./readForm";
import { isReturned } from "./statusText";
import { standingOf, type Earlier, type Standing, type Version } from "./standing";

/** What the office decided beforehand. */
export interface CollectOptions {
  /** Today, as 2026-12-23. */
  readonly date: string;
  /** Which of several files of one form, by 表号, stands; undecided, the first one does. */
  readonly resent?: (form: string) => "new" | "old" | undefined;
  /** Whether a file in which something locked was changed is taken under the common scheme. */
  readonly takesCommonScheme?: (file: string) => boolean;
  /** Whether a file that lost its number is taken as the form that its units and codes are of. */
  readonly matchesByContent?: (file: string) => boolean;
  /** The day on which a file came in; today unless said otherwise. */
  readonly receivedOn?: (file: string) => string;
  /** The names of all files that came along, for the evidence. */
  readonly names?: readonly string[];
}

interface Decision {
  readonly outcome: FormOutcome;
  readonly notices: readonly Notice[];
}

/** Decides what stands of the files of one form, oldest first. */
export function decideForm(
  master: Master,
  sent: SentForm,
  files: readonly IncomingForm[],
  earlier: Earlier,
  options: CollectOptions,
): Decision {
  const notices: (readonly Notice[])[] = [];
  const versions: Version[] = [];
  const seen = new Map<string, string>();
  let refusal: readonly Notice[] = [];
  for (const incoming of files) {
    const code = contentCode(incoming);
    const other = seen.get(code);
    if (other !== undefined) {
      notices.push([notice("info", "copy", { file: incoming.file, other })]);
      continue;
    }
    seen.set(code, incoming.file);
    const { version, refused, said } = checkVersion(master, sent, incoming, options);
    notices.push(said);
    refusal = refused;
    if (version) versions.push(version);
  }
  const standing = standingOf(master, sent, versions, earlier, options.resent?.(sent.numbered.id));
  const { received, datedBy } = receiptOf(standing, versions, earlier, options);
  const kept = files.length === 0 ? keptRefusal(earlier) : [];
  const isRefused = refusal.length + kept.length > 0;
  const status = statusOf(sent.batch.deadline, options.date, received, isRefused);
  const problems = [...refusal, ...kept, ...standing.open];
  const outcome = outcomeOf(master, sent, standing, earlier, {
    ...{ status, received, datedBy, problems },
  });
  return { outcome, notices: [...notices.flat(), ...standing.notices, ...problems] };
}

/** The day of the first file that was taken, and the file that sets it now. */
function receiptOf(
  { count }: Standing,
  [first]: readonly Version[],
  { row }: Earlier,
  { receivedOn, date }: CollectOptions,
): Pick<FormOutcome, "received" | "datedBy"> {
  if (count === 0) return { received: "", datedBy: "" };
  if (row?.received) return { received: row.received, datedBy: "" };
  if (!first) return { received: date, datedBy: "" };
  const { file } = first.incoming;
  return { received: receivedOn?.(file) ?? date, datedBy: file };
}

/** A form that was sent back stays so until another file of it comes. */
function keptRefusal({ row }: Earlier): readonly Notice[] {
  if (!row || !isReturned(row.state)) return [];
  return [{ level: "error", text: { "zh-CN": row.problem, "en-US": row.problem } }];
}

/** Whether a file can be taken, and what is to be said of it. */
function checkVersion(
  master: Master,
  sent: SentForm,
  incoming: IncomingForm,
  { takesCommonScheme }: CollectOptions,
): { version?: Version; refused: readonly Notice[]; said: readonly Notice[] } {
  const { file } = incoming;
  const { changes, isMasters } = checkLocked(master, sent, incoming);
  const checked = checkValues(master, sent.form, incoming);
  const isRated = sent.form.role === "rater";
  // Words in place of a mark are told as what is wrong with it.
  const said = checked.notices.filter(({ level }) => !isRated || level !== "info");
  if (isRated && checked.values.size === 0) said.push(notice("warning", "noMarks", { file }));
  const refused = [
    ...checked.refusals,
    ...(isRated ? wrongMarks(master, sent.form, incoming, checked.values) : []),
  ];
  if (isMasters && changes.length > 0) {
    said.push(notice("warning", "masterChanged", { file, ...changes[0]! }));
  } else {
    for (const change of changes) {
      if (takesCommonScheme?.(file))
        said.push(notice("warning", "lockedTaken", { file, ...change }));
      else
        refused.push(asking("lockedChanged", { kind: "locked", about: file }, { file, ...change }));
    }
  }
  return refused.length > 0 ? { refused, said } : { version: { incoming, checked }, refused, said };
}

function outcomeOf(
  master: Master,
  sent: SentForm,
  { version, count, settled }: Standing,
  { row }: Earlier,
  said: Pick<FormOutcome, "status" | "received" | "datedBy" | "problems">,
): FormOutcome {
  const pairs = pairNames(sent.form, master);
  const isFilled = (key: string): boolean => {
    if (version) return version.checked.values.has(key);
    if (count === 0) return false;
    const standing = standingCell(master, sent.form, pairs.get(key)!);
    return standing !== undefined && written(standing.row.value(standing.key)) !== "";
  };
  const blank = [...pairs].flatMap(([key, pair]) => (isFilled(key) ? [] : [pair]));
  // What a rater leaves blank is an abstention once the form is in.
  const isIn = sent.form.role === "rater" && count > 0;
  return {
    ...said,
    sent,
    file: count === 0 ? "" : (version?.incoming.file ?? row?.file ?? ""),
    version: count,
    filled: pairs.size - blank.length,
    lacking: isIn ? [] : blank,
    settled,
    taken: version && { values: version.checked.values, claims: version.incoming.claims },
  };
}

function statusOf(
  deadline: string,
  date: string,
  received: string,
  isRefused: boolean,
): FormStatus {
  if (isRefused) return { kind: "returned" };
  if (received !== "") {
    const days = daysBetween(deadline, received);
    return days > 0 ? { kind: "late", days } : { kind: "received" };
  }
  const days = daysBetween(deadline, date);
  return days > 0 ? { kind: "overdue", days } : { kind: "open" };
}
