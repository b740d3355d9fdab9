import type { ChosenFolder, DocumentFiles } from "../../taskpane/model/paneHost";

/** What browsers have of it (File System Access API); none has it for a page without https. */
interface Browser {
  showDirectoryPicker(options: { readonly mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}

/** The choice of a folder to write into, where the browser has one. */
export function folderChoice(browser: object | Browser): Pick<DocumentFiles, "chooseFolder"> {
  if (!("showDirectoryPicker" in browser)) return {};
  return {
    chooseFolder: async () => {
      try {
        return writable(await browser.showDirectoryPicker({ mode: "readwrite" }));
      } catch (error) {
        const name = (error as { readonly name?: unknown } | null)?.name;
        if (name === "AbortError") return undefined;
        throw error;
      }
    },
  };
}

function writable(folder: FileSystemDirectoryHandle): ChosenFolder {
  return {
    has: async (name) => {
      try {
        await folder.getFileHandle(name);
        return true;
      } catch {
        return false;
      }
    },
    write: async (name, bytes) => {
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(bytes.slice());
      await stream.close();
    },
  };
}
