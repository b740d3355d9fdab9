import { readForm, type IncomingForm } from "../../../grading/collect/receive/readForm";
import { isBad, readPart, type BadPart, type Part } from "../../../grading/merge/part";
import type { Sentence } from "../../../scoring/locale";
import type { Watch } from "../../../workbook/workbook";
import { isTold, sentenceOf } from "../../model/diagnosis";
import type { PaneHost } from "../../model/paneHost";
import type { IncomingFile } from "./incomingFile";

/** A file that was read: a form that was sent out, a part of the merge, or why it can be neither. */
export interface ReadFile {
  /** Its path, which no other file has. */
  readonly file: string;
  readonly incoming: IncomingFile;
  readonly form: IncomingForm | undefined;
  readonly part: Part | BadPart | undefined;
  /** Why it cannot be opened at all. */
  readonly unreadable: Sentence | undefined;
}

/**
 * Opens files one after the other and gives each as it is read. The page can draw and be used between two of them; a
 * cancelled reading keeps what was read.
 */
export async function readIncoming(
  host: PaneHost,
  files: readonly IncomingFile[],
  onRead: (file: ReadFile) => void,
  { onProgress, signal }: Watch,
): Promise<void> {
  for (const [index, incoming] of files.entries()) {
    onProgress?.(index, files.length);
    await nextTurn();
    if (signal?.aborted) return;
    onRead(await readOne(host, incoming));
  }
}

async function readOne(host: PaneHost, incoming: IncomingFile): Promise<ReadFile> {
  const file = incoming.path;
  try {
    const workbook = await host.openFile(await incoming.bytes(), file);
    await nextTurn();
    const modified = new Date(incoming.modified).toISOString();
    const form = await readForm({ file, modified, workbook });
    const part = form ? undefined : await readPart(file, workbook);
    return { file, incoming, form, part, unreadable: undefined };
  } catch (error) {
    // A file that was moved away meanwhile is told like one that cannot be opened; the others go on.
    const isExpected = isTold(error) || error instanceof DOMException;
    if (!isExpected) throw error;
    const unreadable = sentenceOf(error);
    return { file, incoming, form: undefined, part: undefined, unreadable };
  }
}

/** Why a file cannot be merged; undefined where it can. */
export function reasonOf({ part, unreadable }: ReadFile): Sentence | undefined {
  if (unreadable) return unreadable;
  if (!part || !isBad(part)) return undefined;
  const say = (locale: "zh-CN" | "en-US"): string =>
    part.findings.map((finding) => finding.message(locale)).join(" ");
  return { "zh-CN": say("zh-CN"), "en-US": say("en-US") };
}

/** Lets the page draw and answer before the next piece of work. */
function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
