import { weightSheet } from "../../../src/grading/edit/weightSheet";
import { editWorkbook, flat, readOf, TWO_LEVELS, type EditCase } from "./schemes";

const sheetOf = async (given: EditCase, className = "") =>
  weightSheet((await readOf(editWorkbook(given))).scheme, className);

it.each([
  { name: "per cent", indicators: flat([25, 25, 25, 25]), set: { target: 100, factor: 1 } },
  { name: "shares", indicators: flat([0.3, 0.3, 0.3, 0.2]), set: { target: 1, factor: 100 } },
  {
    name: "per cent that total 110",
    indicators: flat([30, 30, 30, 20]),
    set: { target: 100, factor: 1 },
  },
  {
    name: "text with signs",
    indicators: flat(["30%", "30%", "20%", "20%"]),
    set: { target: 1, factor: 100 },
  },
  {
    name: "full marks",
    indicators: flat([30, 30, 20, 20]),
    scheme: [
      ["计分制", "分值制"],
      ["总满分", 120],
    ],
    set: { target: 120, factor: 1 },
  },
  {
    name: "full marks without a stated total",
    indicators: flat([30, 30, 20, 20]),
    scheme: [["计分制", "分值制"]],
    set: { target: null, factor: 1 },
  },
])("$name: what one set should total", async ({ set, ...given }) => {
  const { sets, rows } = await sheetOf(given);
  expect(sets).toEqual([
    { id: "", name: "", members: ["K1", "K2", "K3", "K4"], followsGroup: false, ...set },
  ]);
  expect(rows.map(({ id, depth, line }) => [id, depth, line?.indicator])).toEqual([
    ["K1", 1, 0],
    ["K2", 1, 1],
    ["K3", 1, 2],
    ["K4", 1, 3],
  ]);
});

it("opens a set for each group with a weight of its own", async () => {
  const { sets, rows } = await sheetOf({ indicators: TWO_LEVELS });
  expect(sets.map(({ name, members, target }) => ({ name, members, target }))).toEqual([
    { name: "", members: ['["工作"]', '["作风"]'], target: 100 },
    { name: "工作", members: ["K1", "K2"], target: 100 },
    { name: "作风", members: ["K3", "K4"], target: 100 },
  ]);
  expect(rows.map(({ name, depth, opens }) => [name, depth, opens?.name])).toEqual([
    ["工作", 1, "工作"],
    ["质量", 2, undefined],
    ["效率", 2, undefined],
    ["作风", 1, "作风"],
    ["纪律", 2, undefined],
    ["服务", 2, undefined],
  ]);
});

it("takes the weight of the group as the target where that is nearer", async () => {
  const indicators = TWO_LEVELS.map((row) => [...row]);
  [indicators[1]![4], indicators[2]![4]] = [30, 31];
  const { sets } = await sheetOf({ indicators });
  expect(sets[1]).toMatchObject({ name: "工作", target: 60, factor: 1, followsGroup: true });
});

it("counts what stands below a group without a weight among the rest", async () => {
  const indicators = TWO_LEVELS.map((row) => row.map((cell, at) => (at === 2 ? null : cell)));
  indicators[0] = [...TWO_LEVELS[0]!];
  const { sets, rows } = await sheetOf({ indicators });
  expect(sets).toHaveLength(1);
  expect(sets[0]!.members).toEqual(["K1", "K2", "K3", "K4"]);
  expect(rows[0]).toMatchObject({ name: "工作", line: undefined, below: ["K1", "K2"] });
});

it("shows the weights of a class", async () => {
  const indicators = [
    ["编码", "指标名称", "权重", "权重:一类"],
    ["K1", "指标1", 40, 10],
    ["K2", "指标2", 60, null],
    ["K3", "指标3", null, 30],
    ["K4", "指标4", null, "—"],
  ];
  const { lines } = await sheetOf({ indicators }, "一类");
  expect([...lines.values()].map(({ id, weight }) => [id, weight])).toEqual([
    ["K1", 10],
    ["K2", 60],
    ["K3", 30],
  ]);
});
