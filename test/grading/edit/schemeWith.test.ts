import { movesBetween } from "../../../src/grading/edit/movesBetween";
import { appraiseWith, schemeWith } from "../../../src/grading/edit/schemeWith";
import { weightSheet } from "../../../src/grading/edit/weightSheet";
import { valuesOf } from "../../../src/grading/edit/weightSteps";
import { editWorkbook, flat, readOf, TWO_LEVELS } from "./schemes";

it("changes weights of indicators and of groups, and nothing else", async () => {
  const { scheme } = await readOf(editWorkbook({ indicators: TWO_LEVELS }));
  const sheet = weightSheet(scheme, "");
  const next = schemeWith(
    scheme,
    "",
    sheet,
    new Map([
      ["K1", 70],
      ['["作风"]', 30],
    ]),
  );
  expect(next.indicators.map(({ weight }) => weight)).toEqual([70, 50, 30, 80]);
  expect(next.indicators.map(({ groups }) => groups[0]!.weight)).toEqual([60, 60, 30, 30]);
  expect(scheme.indicators[0]!.weight).toBe(50);
});

it("tells who moves, also while weights do not add up", async () => {
  const read = await readOf(editWorkbook({ indicators: flat([25, 25, 25, 25]) }));
  const sheet = weightSheet(read.scheme, "");
  const values = valuesOf(sheet);
  const before = appraiseWith(read, "", sheet, values);
  const after = appraiseWith(read, "", sheet, new Map([...values, ["K1", 125]]));
  const moves = movesBetween(before, after, "zh-CN");
  const told = moves.map((move) => [
    read.data.units[move.unit],
    move.before.rank,
    move.after.rank,
    move.changesGrade,
  ]);
  expect(told).toEqual([
    ["甲", 3, 1, true],
    ["乙", 2, 3, true],
    ["丁", 3, 4, true],
    ["丙", 1, 2, false],
  ]);
});

it("treats sets within groups as if they added up", async () => {
  const read = await readOf(editWorkbook({ indicators: TWO_LEVELS }));
  const sheet = weightSheet(read.scheme, "");
  const values = valuesOf(sheet);
  expect(() => appraiseWith(read, "", sheet, values)).not.toThrow();
});

it("nobody moves where nothing changes", async () => {
  const read = await readOf(editWorkbook({ indicators: flat([25, 25, 25, 25]) }));
  const sheet = weightSheet(read.scheme, "");
  const same = appraiseWith(read, "", sheet, valuesOf(sheet));
  expect(movesBetween(same, same, "zh-CN")).toEqual([]);
});
