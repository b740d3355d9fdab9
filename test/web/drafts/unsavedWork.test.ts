import { Store } from "../../../src/taskpane/model/store";
import { DraftKeeper } from "../../../src/web/drafts/draftKeeper";
import type { Draft, LeftDraft } from "../../../src/web/drafts/drafts";
import { UnsavedWork } from "../../../src/web/drafts/unsavedWork";
import { FIRST_STATE } from "../../../src/web/workbenchState";

const left = (visit: string): LeftDraft => ({
  visit,
  name: `${visit}.xlsx`,
  at: 1,
  saved: visit,
  original: undefined,
});

/** Unsaved work over drafts in a variable, which can be full. */
function openWork(isFull = false) {
  const store = new Store({ ...FIRST_STATE, name: "考核.xlsx" });
  const earlier = new Map([left("甲"), left("乙")].map((draft) => [draft.visit, draft]));
  const kept: Draft[] = [];
  const keeper = new DraftKeeper(
    {
      left: async () => [...earlier.values()],
      store: async (draft) => {
        if (!isFull) kept.push(draft);
        return !isFull;
      },
      drop: async (visit) => void (visit !== undefined && earlier.delete(visit)),
    },
    (error) => {
      throw error;
    },
  );
  const work = new UnsavedWork(store, keeper, () => "image");
  return { work, store, kept, earlier: () => [...earlier.keys()] };
}

const change = Object.freeze({ kind: "rows", sheetId: "sheet1", name: "考核" } as const);

it("keeps what was done with the file that it was done to, and counts it", async () => {
  const { work, store, kept } = openWork();
  const original = new Uint8Array([1]);
  work.begin(original);
  work.note(change);
  expect([work.edits, store.get().isChanged, work.changes]).toEqual([1, true, [change]]);
  work.keepNow();
  expect(kept).toMatchObject([{ name: "考核.xlsx", saved: "image", original, changes: [change] }]);
});

it("tells that a draft is kept until there is something new", async () => {
  const { work, store } = openWork();
  const kept = () => store.get().isKept;
  work.begin(undefined);
  work.note(change);
  expect(kept()).toBe(false);
  work.keepNow();
  await Promise.resolve();
  expect(kept()).toBe(true);
  work.note(change);
  expect(kept()).toBe(false);
});

it("does not tell of a draft that there is no room for", async () => {
  const { work, store } = openWork(true);
  work.begin(undefined);
  work.note(change);
  work.keepNow();
  await Promise.resolve();
  expect(store.get().isKept).toBe(false);
});

it("keeps nothing of what is in a file meanwhile", async () => {
  const { work, store, kept } = openWork();
  work.begin(undefined);
  work.note(change);
  store.set({ isChanged: false });
  work.keepNow();
  expect(kept).toEqual([]);
});

it("collects again what was changed meanwhile, also where that made it fail", async () => {
  const { work } = openWork();
  work.begin(undefined);
  const steps = [
    () => work.note(change),
    () => {
      work.note(change);
      throw new Error("a sheet is gone");
    },
    () => undefined,
  ];
  let count = 0;
  const found = await work.steadily(async () => {
    count += 1;
    steps[count - 1]!();
    return count;
  });
  expect(found).toEqual({ collected: 3, edits: 2 });
});

it("collects three times at most: the rest counts as not saved", async () => {
  const { work } = openWork();
  let count = 0;
  const found = await work.steadily(async () => {
    work.note(change);
    return (count += 1);
  });
  expect([found, work.edits]).toEqual([{ collected: 3, edits: 2 }, 3]);
});

it("asks about each draft once, however often one is refused", async () => {
  const { work, store } = openWork();
  await work.askAboutLeft();
  await Promise.all([work.refuse(left("甲")), work.refuse(left("甲"))]);
  expect(store.get().draft?.visit).toBe("乙");
});

it.each([
  { name: "once it is its own", isFull: false, rest: ["乙"] },
  { name: "not while it cannot be kept", isFull: true, rest: ["甲", "乙"] },
])("lets go of the draft it goes on with $name, and asks about the next", async (row) => {
  const { work, store, earlier } = openWork(row.isFull);
  await work.askAboutLeft();
  expect(store.get().draft?.visit).toBe("甲");
  await work.resume(left("甲"));
  expect(earlier()).toEqual(row.rest);
  expect(store.get().draft?.visit).toBe("乙");
  await work.refuse(left("乙"));
  expect(store.get().draft).toBeUndefined();
});
