import { convert } from "../../workbook/foreign/convert";
import { fileFormatOf } from "../../workbook/fileFormat";
import { WorkbookError } from "../../workbook/workbookError";
import type { ConvertAnswer, ToConvert } from "./converter";

/** The thread that makes an .xlsx of a file in another format. */
async function answer({ bytes, name }: ToConvert): Promise<ConvertAnswer> {
  try {
    const format = fileFormatOf(bytes, name);
    if (format === "xlsx") return { value: { bytes, lost: [] } };
    return { value: await convert(bytes, name, format) };
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, details: error.details };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<ToConvert>) => {
  void answer(data).then((answered) => postMessage(answered));
});
