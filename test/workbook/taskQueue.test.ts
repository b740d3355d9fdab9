import { TaskQueue } from "../../src/workbook/taskQueue";

it("runs one task after the other, and goes on after one that failed", async () => {
  const queue = new TaskQueue();
  const seen: string[] = [];
  const slow = queue.take(async () => {
    seen.push("first begins");
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen.push("first ends");
    throw new Error("first");
  });
  const next = queue.take(async () => {
    seen.push("second");
    return 2;
  });
  await expect(slow).rejects.toThrow("first");
  expect(await next).toBe(2);
  expect(seen).toEqual(["first begins", "first ends", "second"]);
});
