import { fileThread, type Answered, type Asked } from "../../../src/web/files/fileThread";
import type { Progress } from "../../../src/web/progress";
import { WorkbookError } from "../../../src/workbook/workbookError";

type Listener = (event: { readonly data?: Answered; readonly message?: string }) => void;

/** A thread that answers when it is told to. */
function thread() {
  const asked: Asked[] = [];
  const listeners = new Map<string, Listener>();
  let started = 0;
  let stopped = 0;
  const worker: Pick<Worker, "postMessage" | "terminate"> & { addEventListener: unknown } = {
    terminate: () => void (stopped += 1),
    postMessage: (message: unknown) => void asked.push(Object.freeze(message as Asked)),
    addEventListener: (name: string, listener: Listener) => void listeners.set(name, listener),
  };
  return {
    work: fileThread(() => {
      started += 1;
      return { ...worker } as unknown as Worker;
    }),
    started: () => started,
    stopped: () => stopped,
    asked,
    answer: (data: Answered) => listeners.get("message")!({ data: Object.freeze(data) }),
    crash: (message: string) => listeners.get("error")!({ message }),
  };
}

const BYTES = Uint8Array.of(1);
const SAVING = Object.freeze({
  original: undefined,
  sheets: [],
  described: new Map(),
  mapping: undefined,
});

it("gives each question its own answer, whatever their order", async () => {
  const { work, asked, answer } = thread();
  const first = work.save(SAVING);
  const second = work.save(SAVING);
  answer({ id: asked[1]!.id, value: "二" });
  answer({ id: asked[0]!.id, value: "一" });
  expect([await first, await second]).toEqual(["一", "二"]);
  expect(asked.map(({ task, given }) => [task, given])).toEqual([
    ["save", SAVING],
    ["save", SAVING],
  ]);
});

it("puts the sheets together that come in pieces, and tells how far it is", async () => {
  const { work, asked, answer } = thread();
  const told: Progress[] = [];
  const showing = work.show(BYTES, (progress) => told.push(progress));
  const { id } = asked[0]!;
  const progress = { step: "reading", done: 1, total: 1 } as const;
  answer({ id, progress });
  answer({ id, part: { sheet: { name: "考核", rows: [] } } });
  answer({ id, part: { rows: [[{ value: 1 }]] } });
  answer({ id, part: { rows: [[{ value: 2 }]] } });
  answer({ id, value: { mapping: "{}" } });
  expect(await showing).toEqual({
    mapping: "{}",
    sheets: [{ name: "考核", rows: [[{ value: 1 }], [{ value: 2 }]] }],
  });
  expect(told).toEqual([progress]);
});

it("a mistake that the user can mend keeps its sentence", async () => {
  const { work, asked, answer } = thread();
  const showing = work.show(BYTES);
  answer({ id: asked[0]!.id, code: "sheetMissing", details: { sheet: "数据" } });
  await expect(showing).rejects.toEqual(new WorkbookError("sheetMissing", { sheet: "数据" }));
});

it("any other mistake stays loud", async () => {
  const { work, asked, answer } = thread();
  const showing = work.show(BYTES);
  answer({ id: asked[0]!.id, failure: "out of memory" });
  await expect(showing).rejects.toThrow("out of memory");
});

it("a thread that breaks leaves nobody waiting, and the next task starts another", async () => {
  const { work, asked, answer, crash, started } = thread();
  const all = Promise.allSettled([work.show(BYTES), work.show(BYTES)]);
  crash("broken");
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const again = work.save(SAVING);
  expect(started()).toBe(2);
  answer({ id: asked[2]!.id, value: "又" });
  expect(await again).toBe("又");
});

it("what is being done can be stopped, and the next task starts the thread again", async () => {
  const { work, asked, answer, stopped } = thread();
  const showing = work.show(BYTES);
  work.cancel();
  await expect(showing).rejects.toMatchObject({ code: "cancelled" });
  expect(stopped()).toBe(1);
  const again = work.save(SAVING);
  answer({ id: asked[1]!.id, value: "又" });
  expect(await again).toBe("又");
});
