import { placeCells } from "../../../src/scoring/appraise/placeCells";
import { slotsOf } from "../../../src/scoring/grades/slots";
import { standingOf } from "../../../src/scoring/grades/standing";

it("units of one class, level and set of open bands share a cell, better levels first", () => {
  const standing = standingOf(Float64Array.of(80, 90, 90, 70, NaN, 90));
  const classes = Uint16Array.of(0, 0, 0, 1, 1, 0);
  const open = Uint32Array.of(0b11, 0b11, 0b10, 0b11, 0b11, 0b11);
  const { cellOf, classes: cells } = placeCells(slotsOf(standing, classes, 2), open);
  expect(cells.map(({ levels, kinds }) => [levels, kinds])).toEqual([
    [2, [0b11, 0b10]],
    [1, [0b11, 0b10]],
  ]);
  expect([...cells[0]!.counts]).toEqual([2, 1, 1, 0, 1, 0]);
  expect(cells.map(({ first }) => first)).toEqual([0, 4]);
  expect([...cellOf]).toEqual([2, 0, 1, 4, -1, 0]);
});

it("who has no open band does not compete", () => {
  const slots = slotsOf(standingOf(Float64Array.of(90, 80)), null, 1);
  expect([...placeCells(slots, Uint32Array.of(0, 1)).cellOf]).toEqual([-1, 0]);
});
