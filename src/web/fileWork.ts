import { MAPPING_KEY } from "../grading/layout/mapping";
import type { FileTasks } from "./fileTasks";
import { savedFile } from "./savedFile";
import type { FileWorkbook } from "./workbenchParts";

/** The work itself, with the carrier that opens and makes files. */
export function fileWork(carrier: {
  open(bytes: Uint8Array): FileWorkbook;
  create(): FileWorkbook;
}): FileTasks {
  return {
    show: async (bytes) => {
      const file = carrier.open(bytes);
      const mapping = await file.session.load(MAPPING_KEY);
      return { sheets: file.describe(), names: file.names(), mapping };
    },
    save: async ({ original, sheets, described, mapping }) => {
      const file = original ? carrier.open(original) : carrier.create();
      if (mapping !== undefined) await file.session.store(MAPPING_KEY, mapping);
      return savedFile(file, sheets, described);
    },
  };
}
