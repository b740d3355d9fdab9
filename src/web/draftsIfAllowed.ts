import type { Locale } from "../scoring/locale";
import type { Drafts } from "./drafts";

const SENTENCE = {
  "zh-CN": "这个浏览器不允许保留草稿：页面关闭后没有保存的改动会丢失，请随时点“保存”",
  "en-US":
    "This browser keeps no drafts: changes that are not saved are lost when the page closes, so save now and then",
};

/** What was not saved as a file cannot be kept. */
export class DraftsRefused extends Error {
  constructor(cause: unknown) {
    super(SENTENCE["en-US"], { cause });
    this.name = "DraftsRefused";
  }

  sentence(locale: Locale): string {
    return SENTENCE[locale];
  }
}

/**
 * Drafts where the browser may refuse to keep any, as in a private window or a page of a folder: the first change that
 * cannot be kept says so, and work goes on without.
 *
 * @throws {DraftsRefused} once, by `store`
 */
export function draftsIfAllowed(drafts: Drafts): Drafts {
  let refusal: DraftsRefused | undefined;
  let isTold = false;
  const attempt = async <Value>(task: () => Promise<Value>): Promise<Value | undefined> => {
    if (refusal) return undefined;
    try {
      return await task();
    } catch (error) {
      refusal = new DraftsRefused(error);
      return undefined;
    }
  };
  return {
    load: () => attempt(() => drafts.load()),
    store: async (draft) => {
      await attempt(() => drafts.store(draft));
      if (!refusal || isTold) return;
      isTold = true;
      throw refusal;
    },
    drop: async () => attempt(() => drafts.drop()),
  };
}
