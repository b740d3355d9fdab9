import type { CellValue } from "../../../src/workbook/cell";
import { gradeUnseen, messages, unseen } from "./unseen";

const HEADER = ["单位", "质量(45%)", "效率(30%)", "廉政(25%)", "加分", "总分", "排名"];

/** Three units whose totals hold, so that the total of the fourth is known to be one. */
const SOUND: readonly (readonly CellValue[])[] = [
  ["甲", 90, 80, 70, null, 82, 2],
  ["乙", 80, 80, 80, null, 80, 3],
  ["丙", 70, 70, 70, null, 70, 5],
  ["丁", 99, 99, 99, null, 99, 1],
];

it.each<{
  name: string;
  row: readonly CellValue[];
  answers?: Record<string, string>;
  says: readonly string[];
}>([
  { name: "agrees", row: ["戊", 75, 75, 75, null, 75, 4], says: [] },
  { name: "agrees with more decimals", row: ["戊", 75.01, 75, 75, null, 75.0045, 4], says: [] },
  { name: "decimals cut off", row: ["戊", 75.03, 75.1, 75.1, null, 75.06, 4], says: ["截去"] },
  { name: "fewer decimals", row: ["戊", 75.5, 76, 75, null, 75.5, 4], says: ["小数位数较少"] },
  {
    name: "binary noise at a rounding line",
    row: ["戊", 75.1, 75.1, 75, null, 75.07, 4],
    says: ["电脑计算的零头"],
  },
  {
    name: "blanks counted as 0",
    row: ["戊", 75, null, 75, null, 52.5, 5],
    answers: { missing: "reweight" },
    says: ["当作 0", "名次"],
  },
  { name: "plain mean", row: ["戊", 90, 60, 60, null, 70, 5], says: ["简单平均", "总分不同"] },
  { name: "plain sum", row: ["戊", 75, 75, 76, null, 226, 4], says: ["直接相加", "矛盾|次序不符"] },
  { name: "bonus left out", row: ["戊", 75, 75, 75, 2, 75, 4], says: ["没有计入加减分"] },
  { name: "no cause", row: ["戊", 75, 75, 75, null, 61.3, 4], says: ["没有找到原因", "次序不符"] },
  { name: "no total", row: ["戊", 75, 75, 75, null, null, 4], says: ["没有总分"] },
])("total: $name", async ({ row, answers, says }) => {
  const prepared = await gradeUnseen(unseen({ Sheet1: [HEADER, ...SOUND, row] }), answers);
  const told = messages(
    prepared,
    "printedTotal",
    "printedTotalMissing",
    "printedRank",
    "printedRanks",
  );
  expect(told.filter((each) => /总分 |没有总分/.test(each))).toHaveLength(says.length > 0 ? 1 : 0);
  if (says[0] !== undefined) expect(told[0]).toContain(says[0]);
  if (says[0] !== undefined) expect(told[0]).toMatch(/^F6 /);
});

it.each<{ name: string; ranks: readonly number[]; says: readonly string[] }>([
  { name: "agrees", ranks: [1, 2, 2, 4, 5], says: [] },
  { name: "no place skipped", ranks: [1, 2, 2, 3, 4], says: ["不跳号"] },
  { name: "mean places", ranks: [1, 2.5, 2.5, 4, 5], says: ["平均名次"] },
  { name: "ties split by rows", ranks: [1, 2, 3, 4, 5], says: ["拆成了不同名次"] },
  { name: "from the lowest", ranks: [5, 3, 3, 2, 1], says: ["从低到高"] },
  { name: "one place wrong", ranks: [1, 2, 2, 5, 4], says: ["次序不符", "次序不符"] },
])("ranks: $name", async ({ ranks, says }) => {
  const marks = [95, 90, 90, 80, 70];
  const rows = marks.map((mark, index) => [`单位${index}`, mark, mark, mark, ranks[index]!]);
  const header = ["单位", "质量(60%)", "效率(40%)", "总分", "排名"];
  const prepared = await gradeUnseen(unseen({ Sheet1: [header, ...rows] }));
  const told = messages(prepared, "printedRank", "printedRanks");
  expect(told).toHaveLength(says.length);
  says.forEach((word, index) => expect(told[index]).toContain(word));
});
