import { ScoreError } from "../../../src/scoring/errors";
import type { Argument } from "../../../src/functions/reading/argument";
import { setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";
import { remembered } from "../../../src/functions/reading/remembered";
import { codeOf } from "../../scoring/codeOf";
import { column } from "../cellOf";

/** A function that counts how often it was really asked. */
function counted() {
  const calls = { count: 0 };
  const ask = remembered(([{ value }]: readonly [Argument]) => {
    calls.count += 1;
    return JSON.stringify(value);
  });
  return { calls, ask: (value: unknown, name = "得分") => ask([{ name, value }]) };
}

afterEach(() => setBlanksArriveAsZero(false));

it("makes nothing twice of equal cells, wherever they stand", () => {
  const { calls, ask } = counted();
  expect(ask(column(95, null, "缺"))).toBe('[[95],[null],["缺"]]');
  expect(ask(column(95, null, "缺"))).toBe('[[95],[null],["缺"]]');
  expect(calls.count).toBe(1);
});

it.each([
  { name: "another number", other: column(95, 91) },
  { name: "a text for a number", other: column(95, "90") },
  { name: "one more cell", other: column(95, 90, 90) },
  { name: "one cell less", other: column(95) },
  { name: "a row", other: [[95, 90]] },
  { name: "a blank", other: column(95, null) },
  { name: "an error cell", other: column(95, { error: "#N/A" }) },
  { name: "one value", other: 95 },
  { name: "an error for all", other: { error: "#REF!" } },
  { name: "nothing", other: undefined },
])("sees $name", ({ other }) => {
  const { ask } = counted();
  ask(column(95, 90));
  expect(ask(other)).toBe(JSON.stringify(other));
  expect(ask(column(95, 90))).toBe("[[95],[90]]");
});

it("tells errors by their names, as objects or as texts", () => {
  const { calls, ask } = counted();
  ask(column({ error: "#N/A" }));
  ask(column({ code: "#N/A" }));
  ask(column("#N/A"));
  expect(calls.count).toBe(1);
  ask(column({ error: "#REF!" }));
  expect(calls.count).toBe(2);
});

it("finds what is wrong once, and says it every time, in the language that is asked in", () => {
  let count = 0;
  const ask = remembered(([{ name }]: readonly [Argument]): void => {
    count += 1;
    throw new ScoreError("argumentMissing", { parameter: name });
  });
  const chinese = { name: "得分", value: column(1) };
  expect(codeOf(() => ask([chinese]))).toBe("argumentMissing");
  expect(codeOf(() => ask([chinese]))).toBe("argumentMissing");
  expect(count).toBe(1);
  expect(() => ask([{ name: "scores", value: column(1) }])).toThrow(/scores/);
});

it("asks again once blanks are known to arrive as 0", () => {
  const { calls, ask } = counted();
  ask(column(0));
  setBlanksArriveAsZero(true);
  ask(column(0));
  expect(calls.count).toBe(2);
});

it("remembers four ranges side by side, and lets go of older ones", () => {
  const { calls, ask } = counted();
  for (const round of [1, 2]) for (const each of [1, 2, 3, 4]) ask(column(each, round > 0));
  expect(calls.count).toBe(4);
  ask(column(5));
  ask(column(1, true));
  expect(calls.count).toBe(6);
});
