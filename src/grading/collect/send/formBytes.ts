import type { Workbook } from "../../../workbook/workbook";
import { storeState } from "../../seal/bookState";
import type { FormContent } from "./formContent";

/** A new file that can be filled. */
export interface NewFile extends Workbook {
  save(): Uint8Array;
}

/** A form as the bytes of its file. */
export async function formBytes(
  file: NewFile,
  { sheets, state }: FormContent,
): Promise<Uint8Array> {
  await file.sheets.render(sheets);
  await storeState(file, state);
  return file.save();
}
