import type { Draft, Drafts } from "../../src/web/drafts";
import { draftsIfAllowed, DraftsRefused } from "../../src/web/draftsIfAllowed";

const DRAFT: Draft = Object.freeze({ name: "考核.xlsx", at: 1, saved: "{}", original: undefined });

function memoryDrafts(): Drafts {
  let kept: Draft | undefined;
  return {
    load: async () => kept,
    store: async (draft) => void (kept = draft),
    drop: async () => void (kept = undefined),
  };
}

const refuse = (): Promise<never> => Promise.reject(new Error("no access"));
const REFUSING: Drafts = Object.freeze({ load: refuse, store: refuse, drop: refuse });

it("keeps drafts where the browser does", async () => {
  const drafts = draftsIfAllowed(memoryDrafts());
  expect(await drafts.load()).toBeUndefined();
  await drafts.store(DRAFT);
  expect(await drafts.load()).toBe(DRAFT);
  await drafts.drop();
  expect(await drafts.load()).toBeUndefined();
});

it("says once that nothing is kept, with the first change, and never stops the work", async () => {
  const drafts = draftsIfAllowed(REFUSING);
  expect(await drafts.load()).toBeUndefined();
  await expect(drafts.store(DRAFT)).rejects.toThrow(DraftsRefused);
  await expect(drafts.store(DRAFT)).resolves.toBeUndefined();
  await expect(drafts.drop()).resolves.toBeUndefined();
});

it("says it when keeping fails later as well", async () => {
  const drafts = draftsIfAllowed({ ...memoryDrafts(), store: refuse });
  await drafts.load();
  await expect(drafts.store(DRAFT)).rejects.toThrow("keeps no drafts");
});

it("speaks both languages and keeps the cause", () => {
  const cause = new Error("no access");
  const refused = new DraftsRefused(cause);
  expect(refused.sentence("zh-CN")).toContain("不允许保留草稿");
  expect(refused.sentence("en-US")).toContain("keeps no drafts");
  expect(refused.cause).toBe(cause);
});
