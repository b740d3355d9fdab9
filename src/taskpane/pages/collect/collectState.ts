import { batchesIn } from "../../../grading/collect/form/batch";
import type { Master } from "../../../grading/collect/form/master";
import type { Collection } from "../../../grading/collect/receive/collectForms";
import type { FormOutcome } from "../../../grading/collect/receive/formOutcome";
import type { Notice, Question } from "../../../grading/collect/receive/notice";
import type { Finding } from "../../../grading/findings/finding";
import type { ReadFile } from "../merge/readIncoming";

/** What can be decided: a locked change, a form that came again, a file that lost its number. */
export type Answer = "common" | "new" | "old" | "match";

/** A question with all that is known of it. */
export interface Asked {
  readonly question: Question;
  readonly notices: readonly Notice[];
}

/** The forms that came in and what was decided about them; plain data. */
export interface CollectState {
  /** The open workbook, as it was read last; undefined where it cannot send or take forms. */
  readonly master: Master | undefined;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
  readonly files: readonly ReadFile[];
  /** What came along and is no workbook, such as evidence. */
  readonly others: readonly string[];
  /** What was there already. */
  readonly repeated: readonly string[];
  readonly asked: readonly Asked[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** The day on which a file came in, where it was typed. */
  readonly days: ReadonlyMap<string, string>;
  /** Whether other files came in on the day of the file itself, and not today. */
  readonly byFileDay: boolean;
  /** Where each form stands. */
  readonly collection: Collection | undefined;
  /** What was said when forms were merged last. */
  readonly said: readonly Notice[];
}

/** Nothing that came in. */
export const NOTHING_IN = {
  files: [],
  others: [],
  repeated: [],
  asked: [],
  answers: new Map(),
  days: new Map(),
  byFileDay: false,
} satisfies Partial<CollectState>;

export const FIRST_COLLECT: CollectState = {
  master: undefined,
  findings: [],
  ...NOTHING_IN,
  collection: undefined,
  said: [],
};

export function questionKey({ kind, about }: Question): string {
  return `${kind}\t${about}`;
}

/** All that was ever asked about the files, each once, with what is said of it now. */
export function joinedQuestions(
  before: readonly Asked[],
  notices: readonly Notice[],
): readonly Asked[] {
  const all = new Map(before.map((each) => [questionKey(each.question), each]));
  const now = new Map<string, Asked>();
  for (const each of notices) {
    if (!each.asks) continue;
    const key = questionKey(each.asks);
    now.set(key, { question: each.asks, notices: [...(now.get(key)?.notices ?? []), each] });
  }
  return [...new Map([...all, ...now]).values()];
}

/** How many questions nobody has answered. */
export function openQuestions({ asked, answers }: CollectState): number {
  return asked.filter(({ question }) => !answers.has(questionKey(question))).length;
}

/** Whether the workbook has sent forms, so that there is something to take back. */
export function hasSent({ master, collection }: CollectState): boolean {
  const written = master ? batchesIn(master.state).length : 0;
  return written + (collection?.outcomes.length ?? 0) > 0;
}

/** Whether everything that a form asks for came in, and nothing is to be decided. */
export function isComplete({ status, lacking, problems }: FormOutcome): boolean {
  const isIn = status.kind === "received" || status.kind === "late";
  return isIn && lacking.length === 0 && problems.length === 0;
}
