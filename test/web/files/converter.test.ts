import { converterThread, type ConvertAnswer } from "../../../src/web/files/converter";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { WorkbookError } from "../../../src/workbook/workbookError";

type Listener = (event: { readonly data?: ConvertAnswer; readonly message?: string }) => void;

/** Threads that answer when they are told to. */
function threads() {
  const asked: unknown[] = [];
  const listeners = new Map<string, Listener>();
  let started = 0;
  let stopped = 0;
  const worker = {
    terminate: () => void (stopped += 1),
    postMessage: (message: unknown) => void asked.push(message),
    addEventListener: (name: string, listener: Listener) => void listeners.set(name, listener),
  };
  return {
    converter: converterThread(async () => {
      started += 1;
      return worker as unknown as Worker;
    }),
    asked,
    started: () => started,
    stopped: () => stopped,
    answer: (data: ConvertAnswer) => listeners.get("message")!({ data }),
    crash: (message: string) => listeners.get("error")!({ message }),
  };
}

const CSV = new TextEncoder().encode("单位,得分\n甲局,90\n");
/** Lets the thread start before it is answered. */
const soon = (): Promise<void> => new Promise((done) => setTimeout(done));

it("starts no thread for an .xlsx, which stays as it is", async () => {
  const { converter, started } = threads();
  const file = createXlsx();
  await file.sheets.render([{ name: "表", rows: [[{ value: 1 }]] }]);
  const bytes = file.save();
  expect(await converter.asXlsx(bytes, "a.xlsx")).toEqual({ bytes, lost: [] });
  expect(started()).toBe(0);
});

it("refuses what no door takes before a thread is started", async () => {
  const { converter, started } = threads();
  await expect(converter.asXlsx(CSV, "a.docx")).rejects.toEqual(
    new WorkbookError("fileNotWorkbook"),
  );
  expect(started()).toBe(0);
});

it("hands over the file with its name, gives the answer, and lets the thread go", async () => {
  const { converter, asked, answer, stopped } = threads();
  const converting = converter.asXlsx(CSV, "a.csv");
  await soon();
  expect(asked).toEqual([{ bytes: CSV, name: "a.csv" }]);
  const value = { bytes: Uint8Array.of(1), lost: [] };
  answer({ value });
  expect(await converting).toEqual(value);
  expect(stopped()).toBe(1);
});

it("a mistake that the user can mend keeps its sentence; any other stays loud", async () => {
  const { converter, answer, crash } = threads();
  const refused = converter.asXlsx(CSV, "a.csv");
  await soon();
  answer({ code: "fileQuotesOpen", details: { line: 3 } });
  await expect(refused).rejects.toEqual(new WorkbookError("fileQuotesOpen", { line: 3 }));
  const failed = converter.asXlsx(CSV, "a.csv");
  await soon();
  answer({ failure: "out of memory" });
  await expect(failed).rejects.toEqual(new Error("out of memory"));
  const crashed = converter.asXlsx(CSV, "a.csv");
  await soon();
  crash("no such script");
  await expect(crashed).rejects.toEqual(new Error("no such script"));
});

it("is stopped while its thread is still to come", async () => {
  const { converter, asked, stopped } = threads();
  const converting = converter.asXlsx(CSV, "a.csv");
  converter.cancel();
  await expect(converting).rejects.toEqual(new WorkbookError("cancelled"));
  expect([asked.length, stopped()]).toEqual([0, 1]);
});

it("is stopped, and the next file has a thread of its own", async () => {
  const { converter, answer, started, stopped } = threads();
  const converting = converter.asXlsx(CSV, "a.csv");
  await soon();
  converter.cancel();
  await expect(converting).rejects.toEqual(new WorkbookError("cancelled"));
  expect(stopped()).toBe(1);
  const next = converter.asXlsx(CSV, "a.csv");
  await soon();
  answer({ value: { bytes: CSV, lost: [] } });
  expect((await next).lost).toEqual([]);
  expect(started()).toBe(2);
});
