import { farApart, objectiveTable } from "../../../src/grading/edit/objectiveTable";
import { objectiveWeights } from "../../../src/scoring/weights/objectiveWeights";
import { editWorkbook, flat, readOf } from "./schemes";

it("takes the units that have all values", async () => {
  const data = [
    ["单位", "K1", "K2", "K3", "K4"],
    ["甲", 1, 2, 0, 0],
    ["乙", 4, 16, 0, 0],
    ["丙", 7, 30, 0, 0],
    ["丁", "缺", 1, 0, 0],
  ];
  const read = await readOf(editWorkbook({ indicators: flat([50, 50, null, null]), data }));
  const { shares, units, leftAside } = objectiveTable(read, [0, 1]);
  expect([units, leftAside]).toEqual([3, 1]);
  expect(shares.cv).toEqual(
    objectiveWeights(
      [
        [1, 2],
        [4, 16],
        [7, 30],
      ],
      "cv",
    ),
  );
  expect(shares.equal).toEqual([0.5, 0.5]);
});

it("says why a method gives nothing", async () => {
  const data = [
    ["单位", "K1", "K2", "K3", "K4"],
    ["甲", -1, 2, 0, 0],
    ["乙", 4, 16, 0, 0],
  ];
  const read = await readOf(editWorkbook({ indicators: flat([50, 50, null, null]), data }));
  const { shares } = objectiveTable(read, [0, 1]);
  expect(shares.entropy).toHaveProperty("zh-CN");
  expect(shares.sd).toHaveLength(2);
});

it.each([
  { weight: 0.5, shares: [0.2, 0.3], far: 1 },
  { weight: 0.35, shares: [0.2, 0.3], far: 0 },
  { weight: 0.05, shares: [0.2, 0.3], far: -1 },
  { weight: 0.5, shares: [], far: 0 },
])("$weight beside $shares: $far", ({ weight, shares, far }) => {
  expect(farApart(weight, shares)).toBe(far);
});
