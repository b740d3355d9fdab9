import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { fileOf, type Sheets } from "../cli/goodWorkbook";
import { runCli, temporaryFolder } from "../cli/runCli";
import { monitorSheets } from "../grading/monitor/smallMonitor";
import { LONG } from "../patience";

const folder = temporaryFolder();

jest.setTimeout(LONG);

const QUARTERS = ["一季度", "二季度", "三季度", "四季度"];
/** The scores of 甲局 as year.md has them; those of 乙局 are 80 in each. */
const SCORES = [84, 90, 78.5, 88];

/** The county's monitor in its first quarter, with columns for all four: every goal is reached, so that no light asks for a reason. */
function monitor(): Sheets {
  const columns = QUARTERS.flatMap((name) => [`${name}累计目标`, `${name}累计完成`]);
  const row = (code: string, unit: string) => [
    code,
    unit,
    ...QUARTERS.flatMap((_, at) => [10 * (at + 1), 10 * (at + 1)]),
  ];
  return {
    ...monitorSheets(1, [SCORES[0]!, 80]),
    方案: [
      ["项目", "值"],
      ["当前季度", 1],
      ["季报截止", "2026-04-10"],
    ],
    目标分解: [
      ["目标编码", "目标", "承担单位", "方向"],
      ["G1", "投资", "甲局"],
      ["G1", "投资", "乙局"],
    ],
    季度监控: [["目标编码", "承担单位", ...columns], row("G1", "甲局"), row("G1", "乙局")],
  };
}

const YEAR: Sheets = {
  方案: [
    ["项目", "值"],
    ["方案名称", "全年"],
    ["小数位数", 3],
  ],
  指标: [
    ["编码", "指标名称", "权重", "数据来源"],
    ["Q", "季度考核", 20, "季度得分"],
    ["K", "年终考核", 80, null],
  ],
  等次: [
    ["等次", "下限"],
    ["优秀", 90],
    ["合格", 0],
  ],
  数据: [
    ["单位", "K"],
    ["甲局", 0],
    ["乙局", 0],
  ],
};

/** The next quarter comes: 方案 says so, and 数据 has its scores. */
async function next(path: string, quarter: number): Promise<void> {
  const workbook = openXlsx(new Uint8Array(readFileSync(path)));
  await workbook.cells.write("方案", 1, 1, [[quarter]]);
  await workbook.cells.write("数据", 1, 1, [[SCORES[quarter - 1]!]]);
  writeFileSync(path, workbook.save());
}

async function close(path: string, quarter: number, to = `第${quarter}季.xlsx`) {
  return runCli([
    "quarter",
    path,
    "--close",
    String(quarter),
    "--date",
    `2026-${String(quarter * 3).padStart(2, "0")}-28`,
    "-o",
    folder.path(to),
  ]);
}

it("four quarters closed in order become one weighted part of the year: 85.125, at 20 % 17.025", async () => {
  let path = folder.put("监控.xlsx", await fileOf(monitor()));
  for (const quarter of [1, 2, 3, 4]) {
    if (quarter > 1) await next(path, quarter);
    const { code, out, err } = await close(path, quarter);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`${QUARTERS[quarter - 1]!}已结束，2 个单位的得分`);
    path = folder.path(`第${quarter}季.xlsx`);
  }
  const year = folder.put("全年.xlsx", await fileOf(YEAR));
  const added = folder.path("全年-并入.xlsx");
  const { code, out } = await runCli(["quarter", year, "--add", path, "-o", added]);
  expect(code).toBe(0);
  expect(out).toContain("8 个季度得分已并入");
  const said = await runCli(["explain", added, "甲局"]);
  expect(said.out).toContain("85.125");
  // 340.5 ÷ 4 = 85.125; × 0.2 = 17.025.
  expect(said.out).toContain("85.125 × 20% = 17.025");
  const graded = await runCli(["grade", added, "--json"]);
  expect(graded.code).toBe(0);
  expect(JSON.parse(graded.out)).toMatchObject({
    units: [
      { unit: "甲局", score: 17.025 },
      { unit: "乙局", score: 16 },
    ],
  });
});

it("a quarter out of order is refused, and nothing is written", async () => {
  const path = folder.put(
    "跳.xlsx",
    await fileOf({
      ...monitor(),
      方案: [
        ["项目", "值"],
        ["当前季度", 3],
        ["季报截止", "2026-04-10"],
      ],
    }),
  );
  const { code, err } = await close(path, 3, "跳了.xlsx");
  expect(code).toBe(2);
  expect(err).toContain("一季度、二季度还没有结束，不能结束三季度");
  expect(folder.names()).not.toContain("跳了.xlsx");
});
