import { sentenceOf } from "../../../src/taskpane/model/diagnosis";
import type { Draft, Drafts } from "../../../src/web/drafts/drafts";
import { draftsIfAllowed } from "../../../src/web/drafts/draftsIfAllowed";

const DRAFT: Draft = Object.freeze({ name: "考核.xlsx", at: 1, saved: "{}", original: undefined });

function memoryDrafts(): Drafts {
  let kept: Draft | undefined;
  return {
    left: async () => (kept ? [{ ...kept, visit: "上次" }] : []),
    store: async (draft) => {
      kept = draft;
      return true;
    },
    drop: async () => void (kept = undefined),
  };
}

const refuse = (): Promise<never> => Promise.reject(new Error("no access"));
const REFUSING: Drafts = Object.freeze({ left: refuse, store: refuse, drop: refuse });

it("keeps drafts where the browser does", async () => {
  const drafts = draftsIfAllowed(memoryDrafts());
  expect(await drafts.left()).toEqual([]);
  expect(await drafts.store(DRAFT)).toBe(true);
  expect(await drafts.left()).toEqual([{ ...DRAFT, visit: "上次" }]);
  await drafts.drop();
  expect(await drafts.left()).toEqual([]);
});

it("says once that nothing is kept, with the first change, and never stops the work", async () => {
  const drafts = draftsIfAllowed(REFUSING);
  expect(await drafts.left()).toEqual([]);
  await expect(drafts.store(DRAFT)).rejects.toThrow("keeps no drafts");
  await expect(drafts.store(DRAFT)).resolves.toBe(false);
  await expect(drafts.drop()).resolves.toBeUndefined();
});

it("says it when keeping fails later as well", async () => {
  const drafts = draftsIfAllowed({ ...memoryDrafts(), store: refuse });
  await drafts.left();
  await expect(drafts.store(DRAFT)).rejects.toThrow("keeps no drafts");
});

it("speaks both languages and keeps the cause", async () => {
  const refused = await draftsIfAllowed(REFUSING)
    .store(DRAFT)
    .catch((error: unknown) => error);
  expect(sentenceOf(refused)["zh-CN"]).toContain("不允许保留草稿");
  expect(sentenceOf(refused)["en-US"]).toContain("keeps no drafts");
  expect((refused as Error).cause).toEqual(new Error("no access"));
});

it("a lack of room is told when it begins, and drafts are kept again once there is room", async () => {
  let isFull = true;
  const full = new DOMException("no room", "QuotaExceededError");
  const memory = memoryDrafts();
  const store = (draft: Draft) => (isFull ? Promise.reject(full) : memory.store(draft));
  const drafts = draftsIfAllowed({ ...memory, store });
  await expect(drafts.store(DRAFT)).rejects.toThrow("no room left");
  await expect(drafts.store(DRAFT)).resolves.toBe(false);
  isFull = false;
  await expect(drafts.store(DRAFT)).resolves.toBe(true);
  isFull = true;
  await expect(drafts.store(DRAFT)).rejects.toThrow("no room left");
});
