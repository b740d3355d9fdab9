import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();

it("says what it recognised in a roster, and makes the template for it", async () => {
  const roster = folder.put("名单.csv", "单位,类别\n甲局,党群\n乙局,政府\n丙局,政府\n合计,3\n");
  const target = folder.path("年度.xlsx");
  const call = ["template", "annual-department", "--roster", roster, "-o", target];
  const { code, out, err } = await runCli(call);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `认出 3 个单位、2 类（党群 1、政府 2）\n模板“政府部门年度绩效考核”已写入：${target}\n`,
    err: "提示：第 5 行“合计”不计\n",
  });
});

it("calls classes as the template does, one by one or all alike", async () => {
  const roster = folder.put("科室.csv", "科室,类别\n甲科,综合\n乙科,业务\n");
  const call = ["template", "section-kpi", "--roster", roster, "-o"];
  const unknown = await runCli([...call, folder.path("a.xlsx")]);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain("模板里没有“综合”类的权重，现有：综合科室、业务科室");
  const named = ["--class", "综合=综合科室", "--class", "业务=业务科室"];
  expect((await runCli([...call, folder.path("b.xlsx"), ...named])).code).toBe(0);
  const alike = await runCli([...call, folder.path("c.xlsx"), "--class", "业务科室"]);
  expect(alike.code).toBe(0);
  expect(folder.names()).not.toContain("a.xlsx");
});

it.each([
  {
    name: "a name that stands twice",
    text: "甲局\n乙局\n甲局\n",
    id: "annual-department",
    said: "A3 的“甲局”与 A1 重复",
  },
  {
    name: "a template with weights by class for a roster without classes",
    text: "甲局\n乙局\n",
    id: "county-abc",
    said: "这个模板按类别给权重（一类县市区、二类县市区、市直部门），名单里没有类别：请在名单加“类别”一列",
  },
])("refuses $name", async ({ name, text, id, said }) => {
  const roster = folder.put(`${name}.csv`, text);
  const { code, err } = await runCli([
    ...["template", id, "--roster", roster, "-o", folder.path("no.xlsx")],
  ]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(folder.names()).not.toContain("no.xlsx");
});
