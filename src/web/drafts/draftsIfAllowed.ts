import type { Locale, Sentence } from "../../scoring/locale";
import type { Drafts } from "./drafts";

const REFUSED: Sentence = {
  "zh-CN": "这个浏览器不允许保留草稿：页面关闭后没有保存的改动会丢失，请随时点“保存”",
  "en-US":
    "This browser keeps no drafts: changes that are not saved are lost when the page closes, so save now and then",
};
const FULL: Sentence = {
  "zh-CN":
    "浏览器存放草稿的空间不够：最近的改动没有留下草稿，请点“保存”。清理磁盘或浏览器数据后会继续保留草稿",
  "en-US":
    "The browser has no room left for drafts: the last changes are not kept, so save them. Drafts are kept again once there is room on the disk",
};

/** What was not saved as a file cannot be kept. */
class DraftsRefused extends Error {
  constructor(
    cause: unknown,
    private readonly words: Sentence = REFUSED,
  ) {
    super(words["en-US"], { cause });
    this.name = "DraftsRefused";
  }

  sentence(locale: Locale): string {
    return this.words[locale];
  }
}

/**
 * Drafts where the browser may refuse to keep any, as in a private window or a page of a folder: the first change that
 * cannot be kept says so, and work goes on without. A lack of room is told each time that it begins.
 *
 * @throws {DraftsRefused} by `store`
 */
export function draftsIfAllowed(drafts: Drafts): Drafts {
  let refusal: DraftsRefused | undefined;
  let isTold = false;
  let isFull = false;
  const attempt = async <Value>(task: () => Promise<Value>): Promise<Value | undefined> => {
    if (refusal) return undefined;
    try {
      return await task();
    } catch (error) {
      if (!isLackOfRoom(error)) {
        refusal = new DraftsRefused(error);
      } else if (!isFull) {
        isFull = true;
        throw new DraftsRefused(error, FULL);
      }
      return undefined;
    }
  };
  return {
    left: async () => (await attempt(() => drafts.left())) ?? [],
    store: async (draft) => {
      const isKept = (await attempt(() => drafts.store(draft))) ?? false;
      if (isKept) isFull = false;
      if (!refusal || isTold) return isKept;
      isTold = true;
      throw refusal;
    },
    drop: async (visit) => attempt(() => drafts.drop(visit)),
  };
}

function isLackOfRoom(error: unknown): boolean {
  return (error as { readonly name?: unknown } | null)?.name === "QuotaExceededError";
}
