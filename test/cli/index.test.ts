import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileOf, GOOD, withCells } from "./goodWorkbook";
import { temporaryFolder } from "./runCli";

/** A call in a process of its own, as a person types it. */
function hengji(
  args: readonly string[],
  input = "",
): { status: number | null; stdout: string; stderr: string } {
  const node = ["--import", "tsx", "src/cli/index.ts", ...args];
  return spawnSync(process.execPath, node, { input, encoding: "utf8" });
}

const folder = temporaryFolder();
let [good, bad] = ["", ""];
beforeAll(async () => {
  good = folder.put("考核 2026.xlsx", await fileOf(GOOD));
  bad = folder.put("bad.xlsx", await fileOf(withCells(GOOD, { "指标!D2": 50 })));
});

it("prints JSON and nothing else, and gives the same bytes in two processes", () => {
  const grade = (name: string) =>
    hengji(["grade", good, "--json", "--date", "2026-12-31", "-o", folder.path(name)]);
  const [first, second] = [grade("1.xlsx"), grade("2.xlsx")];
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(first.stdout)).toMatchObject({ scheme: "部门考核", draft: false });
  expect(second.stdout).toBe(first.stdout);
  expect(readFileSync(folder.path("1.xlsx")).equals(readFileSync(folder.path("2.xlsx")))).toBe(
    true,
  );
});

it("leaves with 2 and a line for a person", () => {
  const { status, stdout, stderr } = hengji(["grade", bad]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe(
    "错误 指标!D2：权重合计 110%，应为 100%：可按比例折算，或用最大余数法取整，或修改权重\n没有评分，也没有写文件。\n",
  );
  expect(hengji(["grade", folder.path("none.xlsx"), "--locale", "en-US"])).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^error: There is no file .*\n$/) as string,
  });
  expect(hengji(["nonsense"])).toMatchObject({ status: 2, stdout: "" });
});

it("answers calls from the standard input, a line each", () => {
  const call = '{"function":"SCORE","args":[[[80,90]],[[0.4,0.6]]]}';
  const { status, stdout, stderr } = hengji(["eval"], `${call}\nnonsense\n${call}`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.split("\n");
  expect([lines[0], lines[2], lines[3]]).toEqual(['{"value":86}', '{"value":86}', ""]);
  expect(JSON.parse(lines[1]!)).toMatchObject({ code: "lineNotJson" });
});

it("stops quietly where nobody reads on", () => {
  const call = '{"function":"SCORE","args":[[[80]],[[1]]]}\n';
  const input = folder.put("calls", call.repeat(20_000));
  const line = `"${process.execPath}" --import tsx src/cli/index.ts eval < "${input}" | head -n 1`;
  const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: '{"value":80}\n', stderr: "" });
});

(existsSync("/dev/full") ? it : it.skip)("says that what it prints has no room", () => {
  const line = `"${process.execPath}" --import tsx src/cli/index.ts template --list --locale en-US > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(
      /^error: The disk is full and "stdout" was not written; .*\n$/,
    ) as string,
  });
});

it("runs from npm", () => {
  const target = folder.path("npm.xlsx");
  const { status, stdout } = spawnSync("npm", ["run", "-s", "grade", "--", good, "-o", target], {
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `评分结果已写入：${target}\n` });
});
