import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli, temporaryFolder } from "../../cli/runCli";
import { columnOf, fillIn, OFFICE, send, textOf, valuesIn } from "./collection";

const folder = temporaryFolder();

it("sends what an office is responsible for to it alone, which gives the values that count", async () => {
  const path = folder.path("source");
  const { forms, register, files } = await send(path, OFFICE, ["--by", "source"]);
  expect(files.map((file) => file.split("-")[1])).toEqual([
    ...["甲局", "乙局", "丙局", "丁局", "戊局", "市统计局"],
  ]);
  const { 填报 } = await valuesIn(join(forms, files[5]!));
  expect(columnOf(填报!, "单位", "编码")).toMatchObject({ 甲局: "K2", 戊局: "K2" });
  expect(columnOf(填报!, "单位", "目标")).toMatchObject({ 甲局: 100, 乙局: 95 });
  const own = await valuesIn(join(forms, files[0]!));
  expect(own.填报!.map((row) => row[1]).filter((code) => /^K/.test(textOf(code)))).toEqual([
    "K1",
    "K3",
  ]);
  const inbox = join(path, "收回");
  mkdirSync(inbox);
  await fillIn(join(forms, files[5]!), join(inbox, "统计局.xlsx"), {
    ...{ "填报!G4": 98, "填报!G5": 94 },
  });
  const out = join(path, "out.xlsx");
  await runCli(["merge", inbox, "--into", register, "-o", out, "--date", "2026-12-19"]);
  const { 数据, 收表 } = await valuesIn(out);
  expect(columnOf(数据!, "单位", "K2")).toEqual({
    甲局: 98,
    乙局: 94,
    丙局: null,
    丁局: null,
    戊局: null,
  });
  expect(columnOf(收表!, "报送单位", "已填")).toMatchObject({ 市统计局: 2, 甲局: 0 });
});

it("sets what is verified beside what is claimed, with the reason of a cut", async () => {
  const path = folder.path("both");
  const { forms, register, files } = await send(path, OFFICE, ["--by", "both"]);
  const [first, second] = [join(path, "自报"), join(path, "核定")];
  for (const each of [first, second]) mkdirSync(each);
  await fillIn(join(forms, files[0]!), join(first, "甲.xlsx"), { "填报!G4": 95, "填报!G5": 98 });
  const [middle, out] = [join(path, "1.xlsx"), join(path, "2.xlsx")];
  await runCli(["merge", first, "--into", register, "-o", middle, "--date", "2026-12-18"]);
  await fillIn(join(forms, files[5]!), join(second, "统计局.xlsx"), {
    ...{ "填报!G4": 96, "填报!H4": "两件超期" },
  });
  await runCli(["merge", second, "--into", middle, "-o", out, "--date", "2026-12-19"]);
  const { 数据, 收表 } = await valuesIn(out);
  expect(columnOf(数据!, "单位", "自报:K2")).toMatchObject({ 甲局: 98 });
  expect(columnOf(数据!, "单位", "K2")).toMatchObject({ 甲局: 96 });
  expect(columnOf(数据!, "单位", "核减原因:K2")).toMatchObject({ 甲局: "两件超期" });
  expect(columnOf(收表!, "报送单位", "状态")).toMatchObject({ 甲局: "已报", 市统计局: "已报" });
});

it("puts verified values where 数据 takes them from, so that a grading counts them", async () => {
  const path = folder.path("review");
  mkdirSync(path);
  const review = [
    ["单位", "编码", "自评", "核定分", "扣分原因"],
    ...OFFICE.数据!.slice(1).map((row) => [row[0]!, "K2", null, null, null]),
  ];
  const data = OFFICE.数据!.map((row, at) =>
    row.map((cell, column) =>
      at > 0 && column === 2
        ? { value: null, formula: `IF(自评核定!D${at + 1}="","",自评核定!D${at + 1})` }
        : cell,
    ),
  );
  const sheets = { ...OFFICE, 数据: data, 自评核定: review };
  const { forms, register, files } = await send(path, sheets, ["--by", "source"]);
  const inbox = join(path, "收回");
  mkdirSync(inbox);
  await fillIn(join(forms, files[5]!), join(inbox, "统计局.xlsx"), { "填报!G4": 98 });
  writeFileSync(join(inbox, "附件.pdf"), "evidence");
  const out = join(path, "out.xlsx");
  await runCli(["merge", inbox, "--into", register, "-o", out, "--date", "2026-12-19"]);
  const { 数据, 自评核定 } = await valuesIn(out);
  expect(columnOf(自评核定!, "单位", "核定分")).toMatchObject({ 甲局: 98 });
  expect(columnOf(数据!, "单位", "K2")).toMatchObject({ 甲局: 98 });
});
