import { MAPPING_KEY } from "../../grading/layout/mapping/mapping";
import { COPY_KEY, putState } from "../../grading/seal/bookState";
import type { FileTasks } from "./fileTasks";
import { putSheets } from "./putSheets";
import { putNames } from "./putNames";
import type { FileWorkbook } from "../workbenchParts";

interface OpenOptions {
  readonly onProgress?: (step: "unpacking" | "reading", done: number, total: number) => void;
}

interface Adapter {
  open(bytes: Uint8Array, options?: OpenOptions): FileWorkbook;
  create(): FileWorkbook;
}

/** The work itself, with the adapter that opens and makes files. */
export function fileWork(adapter: Adapter): FileTasks {
  return {
    show: async (bytes, onProgress) => {
      const file = adapter.open(bytes, {
        onProgress: (step, done, total) => onProgress?.({ step, done, total }),
      });
      const mapping = await file.session.load(MAPPING_KEY);
      const copy = await file.session.load(COPY_KEY);
      return {
        sheets: file.describe(),
        definitions: file.definitions(),
        isStructureProtected: !file.capabilities.structure,
        mapping,
        copy,
      };
    },
    save: async (saving, onProgress) => {
      const { original, sheets, described, names, renames, mapping, state, sorts } = saving;
      const options: OpenOptions = {
        onProgress: (step, done, total) => {
          if (step === "reading") onProgress?.({ step: "comparing", done, total });
        },
      };
      const file = original ? adapter.open(original, options) : adapter.create();
      if (original && renames) await putNames(file, renames);
      if (mapping !== undefined) await file.session.store(MAPPING_KEY, mapping);
      onProgress?.({ step: "writing", done: 0, total: 1 });
      await putSheets(file, sheets, described, sorts);
      if (state) await putState(file, state);
      if (names) file.define(names);
      file.arrange(sheets.map(({ info }) => info));
      return file.save();
    },
  };
}
