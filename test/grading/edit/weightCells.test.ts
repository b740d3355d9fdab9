import { applyChanges } from "../../../src/grading/edit/applyChanges";
import { weightCells } from "../../../src/grading/edit/weightCells";
import { weightSheet } from "../../../src/grading/edit/weightSheet";
import { editWorkbook, flat, readOf, TWO_LEVELS, type EditCase } from "./schemes";

async function open(given: EditCase, className = "") {
  const workbook = editWorkbook(given);
  const read = await readOf(workbook);
  const sheet = weightSheet(read.scheme, className);
  return { workbook, sheet, cells: await weightCells(workbook, read, className, sheet) };
}

it.each([
  { name: "numbers", weights: [25, 25, 25, 25], next: 40, after: 40 },
  {
    name: "text with a sign stays text",
    weights: ["25%", "25%", "25%", "25%"],
    next: 0.4,
    after: "40%",
  },
  { name: "text numbers become numbers", weights: ["25", "25", "25", "25"], next: 40, after: 40 },
])("$name", async ({ weights, next, after }) => {
  const { workbook, cells } = await open({ indicators: flat(weights) });
  const changes = cells.changesTo(new Map([["K2", next]]));
  expect(changes).toMatchObject([{ sheet: "指标", address: "C3", before: weights[1], after }]);
  await applyChanges(workbook, changes);
  const read = await readOf(workbook);
  expect(read.scheme.indicators.map(({ weight }) => weight)[1]).toBe(next);
});

it("never offers to write over a formula", async () => {
  const { cells } = await open({
    indicators: flat([25, 25, 25, 25]),
    formulas: [[], [null, null, "100-C3-C4-C5"]],
  });
  expect([...cells.locked]).toEqual(["K1"]);
  expect(cells.changesTo(new Map([["K1", 30]]))).toEqual([]);
});

it("finds the weight of a group and of what is in it", async () => {
  const { cells } = await open({ indicators: TWO_LEVELS });
  const changes = cells.changesTo(
    new Map([
      ['["作风"]', 45],
      ["K4", 70],
    ]),
  );
  expect(changes.map(({ address, before, after }) => [address, before, after])).toEqual([
    ["C4", 40, 45],
    ["E5", 80, 70],
  ]);
});

it("leaves a group alone whose weight is repeated on its rows", async () => {
  const indicators = TWO_LEVELS.map((row) => [...row]);
  indicators[2]![2] = 60;
  const { cells } = await open({ indicators });
  expect([...cells.locked]).toEqual(['["工作"]']);
});

it("writes the weights of a class into its own column", async () => {
  const { cells } = await open(
    {
      indicators: [
        ["编码", "指标名称", "权重", "权重:一类"],
        ["K1", "指标1", 40, 50],
        ["K2", "指标2", 60, 50],
        ["K3", "指标3", null, null],
        ["K4", "指标4", null, null],
      ],
    },
    "一类",
  );
  expect(cells.changesTo(new Map([["K1", 45]]))).toMatchObject([
    { address: "D2", before: 50, after: 45 },
  ]);
});
