import type { Page } from "playwright-core";
import { PATIENCE } from "../patience";

/** Where the package that keeps drafts puts them. */
const PLACE = { database: "keyval-store", store: "keyval" };

/** Waits until the browser keeps a draft in which a text stands. */
export async function keptDraft(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ({ database, store, text, patience }) => {
      const answer = async <Result>(asked: IDBRequest<Result>): Promise<Result> => {
        await new Promise((done) => (asked.onsuccess = done));
        return asked.result;
      };
      const kept = await answer(indexedDB.open(database));
      const latest = performance.now() + patience;
      for (;;) {
        const all = kept.transaction(store).objectStore(store).getAll();
        const drafts = (await answer(all)) as { readonly saved: string }[];
        if (drafts.some(({ saved }) => saved.includes(text))) break;
        if (performance.now() > latest) throw new Error(`No draft holds ${text}`);
        await new Promise((done) => setTimeout(done, 50));
      }
      kept.close();
    },
    { ...PLACE, text, patience: PATIENCE },
  );
}
