import { MAPPING_KEY } from "../grading/layout/mapping";
import type { FileTasks } from "./fileTasks";
import { putSheets } from "./putSheets";
import { putNames } from "./putNames";
import type { FileWorkbook } from "./workbenchParts";

interface OpenOptions {
  readonly onProgress?: (step: "unpacking" | "reading", done: number, total: number) => void;
}

interface Carrier {
  open(bytes: Uint8Array, options?: OpenOptions): FileWorkbook;
  create(): FileWorkbook;
}

/** The work itself, with the carrier that opens and makes files. */
export function fileWork(carrier: Carrier): FileTasks {
  return {
    show: async (bytes, onProgress) => {
      const file = carrier.open(bytes, {
        onProgress: (step, done, total) => onProgress?.({ step, done, total }),
      });
      const mapping = await file.session.load(MAPPING_KEY);
      return { sheets: file.describe(), definitions: file.definitions(), mapping };
    },
    save: async ({ original, sheets, described, names, renames, mapping }, onProgress) => {
      const options: OpenOptions = {
        onProgress: (step, done, total) => {
          if (step === "reading") onProgress?.({ step: "comparing", done, total });
        },
      };
      const file = original ? carrier.open(original, options) : carrier.create();
      if (original && renames) await putNames(file, renames);
      if (mapping !== undefined) await file.session.store(MAPPING_KEY, mapping);
      onProgress?.({ step: "writing", done: 0, total: 1 });
      await putSheets(file, sheets, described);
      if (names) file.define(names);
      file.arrange(sheets.map(({ info }) => info));
      return file.save();
    },
  };
}
