import { ACCEPTED_FILES } from "../../workbook/fileEndings";
import { filePlace, type FilePlace } from "./filePlace";

/** A file that came in, with its place on the disk where the browser gives it. */
export interface ChosenFile {
  readonly file: File;
  readonly place?: FilePlace | undefined;
}

/** The user chose nothing · the browser does not let the page ask now. */
export type NotChosen = "cancelled" | "refused";

/** The choice of files on the disk, as the browser shows it. */
export interface FilePickers {
  open(): Promise<readonly ChosenFile[] | NotChosen>;
  saveAs(name: string): Promise<FilePlace | NotChosen>;
}

interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** What browsers have of it (File System Access API); none has it for a page without https. */
interface Browser {
  showOpenFilePicker(options: {
    readonly multiple: boolean;
    readonly types: readonly FileType[];
  }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly FileType[];
  }): Promise<FileSystemFileHandle>;
}

const WORKBOOK = {
  description: "Excel",
  accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"] },
};
const WITH_MACROS = {
  description: "Excel (.xlsm)",
  accept: { "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"] },
};
const ALL: FileType = {
  description: "Excel",
  accept: { "application/octet-stream": ACCEPTED_FILES.split(",") },
};

/** The choice of files; undefined where the browser has none, so that files are chosen and downloaded as ever. */
export function filePickers(browser: object | Browser): FilePickers | undefined {
  if (!("showOpenFilePicker" in browser && "showSaveFilePicker" in browser)) return undefined;
  return {
    open: () =>
      unlessNotChosen(async () => {
        const handles = await browser.showOpenFilePicker({ multiple: true, types: [ALL] });
        return Promise.all(handles.map(chosenFile));
      }),
    saveAs: (name) =>
      unlessNotChosen(async () => {
        const types = [name.endsWith(".xlsm") ? WITH_MACROS : WORKBOOK];
        const handle = await browser.showSaveFilePicker({ suggestedName: name, types });
        return filePlace(handle, await handle.getFile());
      }),
  };
}

/** Files that the user chooses of the disk; undefined where the browser has no choice that gives their places. */
export async function chooseFiles(
  pickers: FilePickers | undefined,
): Promise<readonly ChosenFile[] | undefined> {
  const chosen = (await pickers?.open()) ?? "refused";
  if (chosen === "refused") return undefined;
  return chosen === "cancelled" ? [] : chosen;
}

/** A file by its handle. */
export async function chosenFile(handle: FileSystemFileHandle): Promise<ChosenFile> {
  const file = await handle.getFile();
  return { file, place: filePlace(handle, file) };
}

async function unlessNotChosen<Chosen>(choose: () => Promise<Chosen>): Promise<Chosen | NotChosen> {
  try {
    return await choose();
  } catch (error) {
    const name = (error as { readonly name?: unknown } | null)?.name;
    if (name === "AbortError") return "cancelled";
    if (name === "SecurityError" || name === "NotAllowedError") return "refused";
    throw error;
  }
}
