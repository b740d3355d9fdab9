import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { breakSeal, storeSeal } from "../../../src/grading/seal/seal";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import { gradedFile, put, sealedFile } from "../../grading/seal/sealedWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
let bytes: Uint8Array;
let code: string;

beforeAll(async () => {
  const workbook = await sealedFile();
  code = (await verifySeal(workbook))!.code;
  bytes = workbook.save();
});

const sealed = () => openXlsx(bytes);

it("says that a sealed workbook is whole, with the code on paper in any spelling", async () => {
  const path = folder.put("完好.xlsx", bytes);
  const whole = `封存完好（2026-12-31，${code}）\n`;
  expect(await runCli(["verify", path])).toEqual({ code: 0, out: whole, err: "" });
  const typed = code.toLowerCase().replace(/-/g, " ").replace(/0/g, "o").replace(/1/g, "l");
  expect(await runCli(["verify", path, "--code", typed])).toEqual({ code: 0, out: whole, err: "" });
});

it("names the cell that was changed, in words and as JSON", async () => {
  const workbook = sealed();
  await put(workbook, "数据", "C3", 88.5);
  const path = folder.put("改动.xlsx", workbook.save());
  expect(await runCli(["verify", path])).toEqual({
    code: 2,
    // 0.5 points of K1, which weighs 40 %.
    out:
      "封存后改动 1 处：数据!C3（市二局 K1）88 → 88.5\n" +
      "结果与数据不符：结果!G5（市二局）写的是 86.45，重算为 86.65\n",
    err: "",
  });
  const { code: exit, out } = await runCli(["verify", path, "--json"]);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toEqual({
    sealed: true,
    intact: false,
    message: "封存后改动 1 处：数据!C3（市二局 K1）88 → 88.5",
    date: "2026-12-31",
    count: 1,
    code,
    broken: [],
    changes: [{ sheet: "数据", address: "C3", message: "数据!C3（市二局 K1）88 → 88.5" }],
    results: {
      agree: false,
      message: "结果与数据不符：结果!G5（市二局）写的是 86.45，重算为 86.65",
      changed: [{ sheet: "结果", address: "G5", unit: "市二局", found: 86.45, expected: 86.65 }],
      missing: [],
      surplus: [],
    },
  });
});

it("is not deceived by a file that was changed and sealed anew, once the code on paper is given", async () => {
  const workbook = sealed();
  await put(workbook, "否决", "E2", "某安〔2026〕6号");
  await storeSeal(workbook, undefined, "2026-12-31");
  const path = folder.put("重封.xlsx", workbook.save());
  expect((await runCli(["verify", path])).code).toBe(0);
  expect(await runCli(["verify", path, "--code", code])).toEqual({
    code: 2,
    out: `核验码不符：不是封存 ${code} 的那份内容，请找出盖章留存的那一份\n`,
    err: "",
  });
});

it("says of an earlier code why its seal was broken", async () => {
  const workbook = sealed();
  await breakSeal(workbook, "漏报一项");
  await storeSeal(workbook, undefined, "2027-01-05");
  const path = folder.put("二次.xlsx", workbook.save());
  const { code: exit, out } = await runCli(["verify", path, "--code", code]);
  expect(exit).toBe(2);
  expect(out).toBe(`核验码 ${code} 是第 1 次封存（2026-12-31）的，已解除封存（漏报一项）\n`);
});

it("says that nothing was sealed, and that a code is none", async () => {
  const path = folder.put("未封.xlsx", (await gradedFile()).save());
  const { code, out } = await runCli(["verify", path]);
  expect(code).toBe(2);
  expect(out).toMatch(/^没有封存：.*按“定稿封存”，或用 hengji seal 文件\n$/);
  const { code: exit, err } = await runCli(["verify", path, "--code", "C3JT"]);
  expect(exit).toBe(2);
  expect(err).toContain("“C3JT”不是核验码");
});

it("tells of results that do not follow from the data, though all was sealed as it is", async () => {
  const workbook = sealed();
  await put(workbook, "结果", "G5", 99);
  await storeSeal(workbook, undefined, "2026-12-31");
  const { code: exit, out } = await runCli(["verify", folder.put("代填.xlsx", workbook.save())]);
  expect(exit).toBe(2);
  expect(out).toMatch(/^封存完好/);
  expect(out).toContain("\n结果与数据不符：结果!G5（市二局）写的是 99，重算为 86.45\n");
});

it("says so where errors keep the results from being worked out anew", async () => {
  const workbook = sealed();
  await put(workbook, "指标", "D2", 41);
  const { out } = await runCli(["verify", folder.put("错误.xlsx", workbook.save())]);
  expect(out).toMatch(/\n结果没有重算：方案或数据里有 \d+ 个错误/);
});
