import { fileOf, GOOD, withCells } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
let [good, bad] = ["", ""];
beforeAll(async () => {
  good = folder.put("good.xlsx", await fileOf(GOOD));
  bad = folder.put(
    "bad.xlsx",
    await fileOf(withCells(GOOD, { "数据!C3": "90%", "数据!E3": "８５" })),
  );
});

it("lists everything, counts it, and writes nothing", async () => {
  expect(await runCli(["check", good])).toEqual({
    code: 0,
    out: "提示 等次!D2：“乙类”应有“优秀”名额 0 个（基数 2 × 40% 不足 1 个）\n错误 0 项，提醒 0 项，提示 1 项\n",
    err: "",
  });
  expect(await runCli(["check", bad, "--locale", "en-US"])).toEqual({
    code: 2,
    out:
      "error 数据!C3: A mark must not be a percentage (90%); write it as a mark such as 90\n" +
      'note 数据!E3: "８５" is a number stored as text; it was read as 85\n' +
      "errors: 1, warnings: 0, notes: 1\n",
    err: "",
  });
  expect(folder.names()).toEqual(["bad.xlsx", "good.xlsx"]);
});

it("prints JSON", async () => {
  const { code, out, err } = await runCli(["check", bad, "--json"]);
  expect({ code, err }).toEqual({ code: 2, err: "" });
  const { checks } = JSON.parse(out) as { checks: unknown[] };
  expect(checks[0]).toEqual({
    ...{ level: "error", code: "percentMark", sheet: "数据", address: "C3" },
    message: "得分不能写成百分数（90%），请改成分数，如 90",
  });
});
