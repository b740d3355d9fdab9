import fc from "fast-check";
import { UnitNameTable } from "../../../src/grading/csv/unitNames";
import { UnitLines } from "../../../src/grading/csv/unitLines";

test("keeps names as a map does", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 })), (names) => {
      const table = new UnitNameTable();
      const map = new Map<string, number>();
      for (const name of names) {
        expect(table.addText(name)).toBe(map.get(name) ?? -1);
        if (!map.has(name)) map.set(name, map.size);
      }
      expect(table.length).toBe(map.size);
      for (const [name, unit] of map) {
        expect(table.at(unit)).toBe(name);
        expect(table.get(name)).toBe(unit);
      }
      expect(table.has("没有这个单位")).toBe(map.has("没有这个单位"));
    }),
  );
});

test("finds each of many names, also after its index was given back", () => {
  const table = new UnitNameTable();
  for (let unit = 0; unit < 20_000; unit++) table.addText(`人员${unit}`);
  table.releaseIndex();
  for (let unit = 0; unit < 20_000; unit += 7) expect(table.get(`人员${unit}`)).toBe(unit);
  expect(table.addText("人员7")).toBe(7);
  expect(table.at(20_000)).toBeUndefined();
});

test("lines of units", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 })), (steps) => {
      const lines = new UnitLines();
      let line = 0;
      const all = steps.map((step) => (line += step));
      all.forEach((each) => lines.append(each));
      expect(all.map((_, unit) => lines.lineOf(unit))).toEqual(all);
      expect(lines.lineOf(all.length)).toBe(-1);
    }),
  );
});
