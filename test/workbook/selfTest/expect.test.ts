import { expect as expectHere } from "../../../src/workbook/selfTest/expect";

it.each([
  { name: "equal objects", hold: () => expectHere({ a: [1, null] }).toEqual({ a: [1, null] }) },
  { name: "a missing property", hold: () => expectHere({ a: undefined }).toEqual({}) },
  {
    name: "more than expected",
    hold: () => expectHere([{ a: 1, b: 2 }]).toMatchObject([{ a: 1 }]),
  },
  { name: "a part of a list", hold: () => expectHere(["a"]).toContain("a") },
])("holds for $name", ({ hold }) => expect(hold).not.toThrow());

it.each([
  { name: "another value", fail: () => expectHere({ a: 1 }).toEqual({ a: "1" }) },
  { name: "a list too long", fail: () => expectHere([1, 2]).toEqual([1]) },
  { name: "a list too short", fail: () => expectHere([1]).toMatchObject([1, 2]) },
  { name: "a property too few", fail: () => expectHere({}).toMatchObject({ a: 1 }) },
  { name: "an object for a list", fail: () => expectHere({ 0: 1 }).toEqual([1]) },
  { name: "minus zero", fail: () => expectHere(-0).toBe(0) },
  { name: "what should be missing", fail: () => expectHere(["a"]).toLack("a") },
  { name: "another length", fail: () => expectHere([1]).toHaveLength(2) },
  { name: "a value for none", fail: () => expectHere(null).toBeUndefined() },
])("fails for $name, and says what came", ({ fail }) => expect(fail).toThrow(/received/));
