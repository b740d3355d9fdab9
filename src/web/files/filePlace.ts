import { say, type Locale, type Sentence } from "../../scoring/locale";

/** A file on the user's disk that the page may write over. */
export interface FilePlace {
  readonly name: string;
  /** What became of the file since the page read or wrote it last. */
  state(): Promise<"same" | "changed" | "gone">;
  /** Whether it may be written; the browser asks the user where it has to. */
  mayWrite(): Promise<boolean>;
  /** Writes all of it, or leaves it as it is. @throws {NotWritten} */
  write(bytes: Uint8Array): Promise<void>;
  /** What a later visit needs to find it again, where the browser can keep that. */
  kept?(): KeptPlace;
}

/** A file on the disk as drafts keep it; the browser asks again before a later visit may write it. */
export interface KeptPlace {
  readonly handle: FileSystemFileHandle;
  /** When the page read or wrote the file last, in milliseconds. */
  readonly lastModified: number;
}

/** What the browser can do with a handle on a file, beyond what every one of them can. */
interface Handle extends FileSystemFileHandle {
  queryPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}

/** The place of a file that the page has just read. */
export function filePlace(
  handle: FileSystemFileHandle,
  read: Pick<File, "lastModified">,
): FilePlace {
  const held: Handle = handle;
  const wanted = { mode: "readwrite" } as const;
  let known: number | undefined = read.lastModified;
  return {
    name: handle.name,
    state: async () => {
      const now = await modifiedAt(handle);
      if (now === undefined) return "gone";
      return now === known ? "same" : "changed";
    },
    mayWrite: async () => {
      if ((await held.queryPermission?.(wanted)) === "granted") return true;
      return ((await held.requestPermission?.(wanted)) ?? "granted") === "granted";
    },
    write: async (bytes) => {
      try {
        await writeWhole(handle, bytes);
      } catch (error) {
        throw new NotWritten(handle.name, error);
      }
      known = await modifiedAt(handle);
    },
    kept: () => ({ handle, lastModified: known ?? 0 }),
  };
}

/** The browser writes beside the file and puts the new one in its place when it is closed. */
async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes.slice());
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

/** When the file was changed last; undefined where it is not there any more. */
async function modifiedAt(handle: FileSystemFileHandle): Promise<number | undefined> {
  try {
    return (await handle.getFile()).lastModified;
  } catch (error) {
    if ((error as { readonly name?: unknown } | null)?.name !== "NotFoundError") throw error;
    return undefined;
  }
}

const HELD: Sentence = {
  "zh-CN":
    "没能写入“{name}”，文件还是原来的样子。它可能正在 Excel 或 WPS 里开着：请关掉它再点“保存”，或点“另存为”存成另一个文件",
  "en-US":
    '"{name}" could not be written and is as it was. It may be open in Excel or WPS: close it there and save again, or save under another name',
};
const FULL: Sentence = {
  "zh-CN": "磁盘空间不够，没能写入“{name}”，文件还是原来的样子。请清理磁盘后再保存，或另存到别的盘",
  "en-US":
    'The disk has no room, so "{name}" could not be written and is as it was. Make room and save again, or save to another disk',
};

/** The file could not be written; what stood there stands. */
class NotWritten extends Error {
  private readonly words: Sentence;

  constructor(
    private readonly file: string,
    cause: unknown,
  ) {
    super("A file could not be written", { cause });
    this.name = "NotWritten";
    const isFull = (cause as { readonly name?: unknown } | null)?.name === "QuotaExceededError";
    this.words = isFull ? FULL : HELD;
  }

  sentence(locale: Locale): string {
    return say(this.words, { name: this.file }, locale);
  }
}
