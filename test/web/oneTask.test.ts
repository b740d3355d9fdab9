import { Store } from "../../src/taskpane/model/store";
import { OneTask } from "../../src/web/oneTask";
import { FIRST_STATE } from "../../src/web/workbenchState";
import { TaskQueue } from "../../src/workbook/taskQueue";

const SAVING = { "zh-CN": "正在保存", "en-US": "Saving" };

function openTask() {
  const store = new Store(FIRST_STATE);
  const queue = new TaskQueue();
  const failures: unknown[] = [];
  const task = new OneTask(
    store,
    (error) => void failures.push(error),
    (each) => queue.take(each),
  );
  return { store, queue, failures, task };
}

it("waits until what works on the workbook is through, and says so meanwhile", async () => {
  const { store, queue, task } = openTask();
  const seen: string[] = [];
  let end = (): void => undefined;
  void queue.take(() => new Promise<void>((done) => (end = done)));
  const saved = task.run(SAVING, async () => void seen.push("saved"));
  await Promise.resolve();
  expect([store.get().busy, seen]).toEqual([SAVING, []]);
  end();
  await saved;
  expect([store.get().busy, seen]).toEqual([undefined, ["saved"]]);
});

it("does nothing that was cancelled while it waited", async () => {
  const { queue, failures, task } = openTask();
  const seen: string[] = [];
  let end = (): void => undefined;
  void queue.take(() => new Promise<void>((done) => (end = done)));
  const saved = task.run(SAVING, async () => void seen.push("saved"));
  await Promise.resolve();
  task.stop();
  end();
  await saved;
  expect(seen).toEqual([]);
  expect(failures).toMatchObject([{ code: "cancelled" }]);
});
