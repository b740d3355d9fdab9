import { Status } from "../../../src/scoring/appraise/status";

it("a result is graded unless something else is said", () => {
  expect([...new Uint8Array(1)]).toEqual([Status.graded]);
  expect(new Set(Object.values(Status)).size).toBe(5);
});
