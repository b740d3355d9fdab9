import type { Progress } from "../../../src/web/progress";
import { seldom } from "../../../src/web/files/seldom";

it("tells every new step at once, and the same one no more often than can be read", () => {
  let time = 1000;
  const told: string[] = [];
  const tell = seldom(
    ({ step, done }) => told.push(`${step} ${String(done)}`),
    () => time,
  );
  const after = (pause: number, step: Progress["step"], done: number): void => {
    time += pause;
    tell({ step, done, total: 9 });
  };
  after(0, "reading", 1);
  after(10, "reading", 2);
  after(50, "reading", 3);
  after(1, "handing", 1);
  after(1, "reading", 4);
  expect(told).toEqual(["reading 1", "reading 3", "handing 1", "reading 4"]);
});
