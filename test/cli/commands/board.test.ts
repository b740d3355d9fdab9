import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { byUnit, fourteen } from "../../worked/fourteen";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
let file = "";
beforeAll(async () => {
  const workbook = createXlsx();
  await workbook.sheets.render(
    Object.entries(fourteen("合计")).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    })),
  );
  const bare = folder.put("市直.xlsx", workbook.save());
  file = folder.path("市直-结果.xlsx");
  expect((await runCli(["grade", bare, "-o", file])).code).toBe(0);
});

const MEETING = ["--meeting", "市考核领导小组会议", "--date", "2026-12-25"];

it("shows the board, and what decisions would do to it; writes nothing", async () => {
  const before = folder.names();
  const { code, out, err } = await runCli(["board", file]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("优秀名额2个：已用1个，2个单位同分，余1个名额\n");
  const tried = await runCli(["board", file, "--decide", "局02=优秀"]);
  expect(tried.out).toContain("优秀名额2个：已用2个\n良好名额6个：已用6个\n");
  expect(tried.out).toMatch(/第\d名 局03 94分：建议 待研究（优秀\/良好），未审定，试算 良好\n/);
  const over = await runCli(["board", file, "--decide", "局02=优秀", "--decide", "局03=优秀"]);
  expect(over.code).toBe(2);
  expect(over.err).toContain("错误 结果!G5：全部单位审定“优秀”3 个，名额 2 个");
  expect(folder.names()).toEqual(before);
});

it("writes decisions into a new file, on record, which the minutes tell", async () => {
  const target = folder.path("市直-审定.xlsx");
  const decided = await runCli([
    ...["board", file, "--decide", "局02=优秀", "--decide", "局05=合格"],
    ...["--reason", "整改未完成", "--number", "政考〔2026〕9号", ...MEETING, "-o", target],
  ]);
  expect(decided).toEqual({
    code: 0,
    out: `2 个单位的审定写入“结果”，记入“审定记录”，写入：${target}\n`,
    err: "",
  });
  const workbook = openXlsx(new Uint8Array(readFileSync(target)));
  expect(await byUnit(workbook, "结果", "审定等次")).toMatchObject({ 局02: "优秀", 局05: "合格" });
  expect(await byUnit(workbook, "审定记录", "会议")).toEqual({
    局02: "市考核领导小组会议",
    局05: "市考核领导小组会议",
  });
  expect((await runCli(["check", target])).code).toBe(0);
});

it("reads decisions from a table, and adds to the record of an earlier meeting", async () => {
  const list = folder.put("名单.csv", "单位,审定等次,理由\n局02,优秀,\n局03,良好,\n局04,,\n");
  const first = folder.path("审议.xlsx");
  const review = ["--stage", "审议", "--clerk", "张三", ...MEETING];
  expect((await runCli(["board", file, "--from", list, ...review, "-o", first])).code).toBe(0);
  const second = folder.path("审定.xlsx");
  const number = ["--number", "政考〔2026〕9号", "--meeting", "市政府常务会议"];
  expect((await runCli(["board", first, ...number, "-o", second])).code).toBe(0);
  const { cells } = openXlsx(new Uint8Array(readFileSync(second)));
  const { values } = await cells.read("审定记录");
  expect(values.slice(1).map((line) => [line[0], line[1], line[2], line[4], line[9]])).toEqual([
    [1, "2026-12-25", "审议", "局02", null],
    [2, "2026-12-25", "审议", "局03", null],
    [3, "2026-12-31", "审定", "局02", "政考〔2026〕9号"],
    [4, "2026-12-31", "审定", "局03", "政考〔2026〕9号"],
  ]);
});

it.each([
  { args: ["--decide", "局05=合格", ...MEETING], said: "局05的审定与建议不一致，没有写理由" },
  { args: ["--decide", "局02=优秀"], said: "没有写会议" },
  { args: MEETING, said: "没有新的审定" },
  { args: ["--decide", "局99=优秀", ...MEETING], said: "数据表中没有单位“局99”" },
  { args: ["--decide", "局02=特优", ...MEETING], said: "错误 结果!G5：" },
  { args: ["--decide", "优秀", ...MEETING], said: "请写成 单位=等次" },
  {
    args: ["--decide", "局02=优秀", "--decide", "局02=良好", ...MEETING],
    said: "局02的审定给了两次",
  },
])("refuses $args and writes nothing", async ({ args, said }) => {
  const target = folder.path("不写.xlsx");
  const { code, err } = await runCli(["board", file, ...args, "-o", target]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(folder.names()).not.toContain("不写.xlsx");
});
