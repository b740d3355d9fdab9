import { slotsOf } from "../../../src/scoring/grades/slots";
import { standingOf } from "../../../src/scoring/grades/standing";

const scores = Float64Array.of(3, 1, NaN, 2, 1);
const classes = Uint16Array.of(0, 1, 1, 0, 1);

it.each([
  { name: "few classes: a grid", classCount: 2 },
  { name: "some classes: the slots that are taken", classCount: 4 },
  { name: "many classes: sorted", classCount: 60000 },
])("$name keeps classes apart and levels in order", ({ classCount }) => {
  const { slots, starts } = slotsOf(standingOf(scores), classes, classCount);
  expect(starts).toHaveLength(classCount + 1);
  expect(slots[2]).toBe(-1);
  expect(slots[0]).toBeGreaterThan(slots[3]!);
  expect(slots[1]).toBe(slots[4]);
  for (const [unit, slot] of slots.entries()) {
    if (slot < 0) continue;
    expect(slot).toBeGreaterThanOrEqual(starts[classes[unit]!]!);
    expect(slot).toBeLessThan(starts[classes[unit]! + 1]!);
  }
});

it("one class needs nothing new", () => {
  const standing = standingOf(scores);
  expect(slotsOf(standing, null, 1).slots).toEqual(standing.levels);
});

it("where most slots would be empty there are none but those that are taken", () => {
  const standing = standingOf(Float64Array.of(9, 1, NaN, 2, 1));
  const { slots, starts } = slotsOf(standing, classes, 3);
  // Of the first class 2 and 9, of the second twice 1, of the third nothing.
  expect([...slots]).toEqual([1, 2, -1, 0, 2]);
  expect([...starts]).toEqual([0, 2, 3, 3]);
});
