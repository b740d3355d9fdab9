import { readMaster, type Master } from "../../../grading/collect/form/master";
import { collectForms, type Collection } from "../../../grading/collect/receive/collectForms";
import type { CollectOptions } from "../../../grading/collect/receive/decideForm";
import type { Question } from "../../../grading/collect/receive/notice";
import type { PaneModel } from "../../model/paneModel";
import { Store } from "../../model/store";
import { COLLECT } from "../../texts/collectTexts";
import type { ReadFile } from "../merge/readIncoming";
import {
  FIRST_COLLECT,
  joinedQuestions,
  NOTHING_IN,
  questionKey,
  type Answer,
  type CollectState,
} from "./collectState";

/** The forms of a workbook: what was sent, what came in and what was decided about it. */
export class CollectModel {
  readonly store = new Store<CollectState>(FIRST_COLLECT);

  constructor(readonly pane: PaneModel) {}

  /** Reads the open workbook, and where its forms stand. */
  async load(): Promise<void> {
    const { master, findings } = await readMaster(this.pane.workbook);
    this.store.set({ master, findings });
    await this.compare();
  }

  /** Takes more files that were read. To be called while something is being done. */
  async take(
    files: readonly ReadFile[],
    others: readonly string[],
    repeated: readonly string[],
  ): Promise<void> {
    const before = this.store.get();
    this.store.set({
      files: [...before.files, ...files],
      others: [...new Set([...before.others, ...others])],
      repeated,
      said: [],
    });
    await this.load();
  }

  async answer(questions: readonly Question[], answer: Answer | undefined): Promise<void> {
    const answers = new Map(this.store.get().answers);
    for (const question of questions) {
      if (answer) answers.set(questionKey(question), answer);
      else answers.delete(questionKey(question));
    }
    this.store.set({ answers });
    await this.compare();
  }

  /** The day on which files came in: one that was typed, or for all that of today or of the files. */
  async receive(days: Pick<Partial<CollectState>, "days" | "byFileDay">): Promise<void> {
    this.store.set(days);
    await this.compare();
  }

  async clear(): Promise<void> {
    this.store.set(NOTHING_IN);
    await this.compare();
  }

  /** Where each form stands with what came in and was decided, in a workbook as it is. */
  collected(master: Master): Promise<Collection> {
    const state = this.store.get();
    const forms = state.files.flatMap(({ form }) => form ?? []);
    const others = state.files.flatMap(({ file, form, unreadable }) =>
      form || unreadable ? [] : [file],
    );
    const unreadable = [
      ...state.files.flatMap(({ file, unreadable: why }) => (why ? [{ file, why }] : [])),
      ...state.others.map((file) => ({ file, why: COLLECT.noForm })),
    ];
    return collectForms(master, { forms, others }, unreadable, optionsOf(state, this.pane));
  }

  private async compare(): Promise<void> {
    const { master, asked } = this.store.get();
    const collection = master && (await this.collected(master));
    const notices = collection?.notices ?? [];
    this.store.set({ collection, asked: joinedQuestions(asked, notices) });
  }
}

function optionsOf(
  { answers, days, byFileDay, files, others }: CollectState,
  { host }: PaneModel,
): CollectOptions {
  const said = (kind: Question["kind"], about: string): Answer | undefined =>
    answers.get(questionKey({ kind, about }));
  const date = host.today();
  const modified = new Map(files.map(({ file, form }) => [file, form?.modified.slice(0, 10)]));
  const names = [...files.map(({ file }) => file), ...others];
  // Evidence can be missed only where all that was sent came along: in a folder, or with other files.
  const isWhole = others.length > 0 || names.some((name) => name.includes("/"));
  return {
    date,
    resent: (form) => {
      const answer = said("resent", form);
      return answer === "new" || answer === "old" ? answer : undefined;
    },
    takesCommonScheme: (file) => said("locked", file) === "common",
    matchesByContent: (file) => said("idLost", file) === "match",
    receivedOn: (file) => days.get(file) ?? (byFileDay ? (modified.get(file) ?? date) : date),
    ...(isWhole ? { names: names.flatMap((name) => [name, name.split("/").at(-1)!]) } : {}),
  };
}

const MODELS = new WeakMap<PaneModel, CollectModel>();

/** The forms of a pane; they outlive a look at another page. */
export function collectModelOf(pane: PaneModel): CollectModel {
  const model = MODELS.get(pane) ?? new CollectModel(pane);
  MODELS.set(pane, model);
  return model;
}
