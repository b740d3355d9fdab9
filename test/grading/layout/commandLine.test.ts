import { readFileSync } from "node:fs";
import type { TableProposal } from "../../../src/grading/layout/propose/proposal";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { runCli, temporaryFolder } from "../../cli/runCli";
import { CASES, LAST_YEAR } from "./layoutCases";

interface Recognition {
  readonly tables: readonly (TableProposal & { readonly chosen: boolean })[];
}

const folder = temporaryFolder();

/** A file with one sheet of rows that are not in the format. */
async function fileOf(
  name: string,
  rows: (typeof CASES)[number]["sheets"][string],
): Promise<string> {
  const workbook = createXlsx();
  const cells = rows.map((row) => row.map((value) => ({ value })));
  await workbook.sheets.render([{ name: "考核", rows: cells }]);
  return folder.put(name, workbook.save());
}

const rowsOf = (question: string) =>
  Object.values(CASES.find(({ questions }) => questions.includes(question))!.sheets)[0]!;

/** Weights and headers in one row, so that the sheet needs no merged cells. */
const SOUND = [
  ["单位名称", "重点工作(40%)", "日常工作(30%)", "廉政建设(20%)", "群众评议(10%)", "总分", "名次"],
  ...LAST_YEAR.slice(3),
];

it("names what it recognised and the way on, and writes nothing", async () => {
  const file = await fileOf("plain.xlsx", SOUND);
  const before = folder.names();
  const { code, out, err } = await runCli(["grade", file]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/3 个单位，4 项指标，权重合计 100%。缺少等次标准。.*--accept.*--propose/);
  expect(folder.names()).toEqual(before);
});

it("prints the proposal as JSON, which grades as a mapping", async () => {
  const file = await fileOf("mapped.xlsx", SOUND);
  const proposed = await runCli(["grade", file, "--propose"]);
  expect(proposed).toMatchObject({ code: 0, err: "" });
  const mapping = folder.put("mapping.json", proposed.out);
  const output = folder.path("mapped-out.xlsx");
  const graded = await runCli([
    "grade",
    file,
    "--mapping",
    mapping,
    "-o",
    output,
    "--formulas",
    "native",
  ]);
  expect(graded.code).toBe(0);
  const workbook = openXlsx(new Uint8Array(readFileSync(output)));
  const names = (await workbook.cells.list()).map(({ name }) => name);
  expect(names).toEqual(["考核", "结果", "计算过程", "计算参数", "公式自检", "检查"]);
  const before = await openXlsx(new Uint8Array(readFileSync(file))).cells.read("考核");
  expect(await workbook.cells.read("考核")).toEqual(before);
  // The mapping went with the workbook: it is graded again without one.
  const again = await runCli(["grade", output, "-o", folder.path("again.xlsx")]);
  expect(again.code).toBe(0);
});

it("accepts what is sure", async () => {
  const file = await fileOf("accept.xlsx", SOUND);
  const { code, out } = await runCli(["grade", file, "--accept", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    draft: false,
    checks: [{ code: "proposalAccepted" }],
  });
});

it.each(["marking", "weights", "lines", "table"])(
  "does not accept the open question %s",
  async (id) => {
    const file = await fileOf(`${id}.xlsx`, rowsOf(id));
    const accepted = await runCli(["grade", file, "--accept"]);
    expect(accepted.code).toBe(2);
    expect(accepted.err).toContain(`问题 ${id}`);
    const { out } = await runCli(["grade", file, "--propose"]);
    const mapping = folder.put(`${id}.json`, out);
    const open = await runCli(["grade", file, "--mapping", mapping, "--locale", "en-US"]);
    expect(open.code).toBe(2);
    expect(open.err).toContain(`Question ${id} has no answer`);
  },
);

it("takes the answers that a person writes into the proposal", async () => {
  const file = await fileOf("answered.xlsx", rowsOf("marking"));
  const { out } = await runCli(["grade", file, "--propose"]);
  const recognition = JSON.parse(out) as Recognition;
  const [table] = recognition.tables;
  const questions = table!.questions.map((each) => ({ ...each, answer: "points" }));
  const tables = [{ ...table, questions }];
  const mapping = folder.put("answered.json", JSON.stringify({ ...recognition, tables }));
  const { code, err } = await runCli(["grade", file, "--mapping", mapping, "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

it("recognises the table that is named", async () => {
  const file = await fileOf("tables.xlsx", rowsOf("table"));
  const { out } = await runCli(["grade", file, "--propose", "--table", "考核!A6"]);
  const { tables } = JSON.parse(out) as Recognition;
  const [chosen, ...others] = tables;
  expect(chosen).toMatchObject({ chosen: true, mapping: { from: "7", to: "8" } });
  expect(others.map((each) => each.chosen)).toEqual(others.map(() => false));
});

/** Counters that have numbers for names: (80 + 90) ÷ 2 = 85, (70 + 60) ÷ 2 = 65. */
const COUNTERS = [
  ["台", "甲", "乙"],
  [3, 80, 90],
  [7, 70, 60],
];

it("goes on by the column of the names where nothing was recognised", async () => {
  const file = await fileOf("counters.xlsx", COUNTERS);
  const alone = await runCli(["grade", file, "--propose"]);
  expect(alone.code).toBe(2);
  const { code, out } = await runCli([
    "grade",
    file,
    "--propose",
    "--names",
    "A",
    "--header-row",
    "1",
  ]);
  expect(code).toBe(0);
  const recognition = JSON.parse(out) as Recognition;
  const [chosen] = recognition.tables;
  expect(chosen).toMatchObject({ chosen: true, units: { at: ["A"], count: 2 } });
  const weights = { ...chosen!.questions.find(({ id }) => id === "weights")!, answer: "equal" };
  const others = chosen!.questions.filter(({ id }) => id !== "weights");
  expect(others).toEqual([]);
  const answered = { ...recognition, tables: [{ ...chosen, questions: [weights] }] };
  const mapping = folder.put("counters.json", JSON.stringify(answered));
  const graded = await runCli([
    ...["grade", file, "--mapping", mapping, "--json"],
    ...["-o", folder.path("counters-out.xlsx")],
  ]);
  expect(JSON.parse(graded.out)).toMatchObject({
    units: [
      { unit: "3", score: 85, rank: 1 },
      { unit: "7", score: 65, rank: 2 },
    ],
  });
});

it.each([
  [["--propose", "--names", "G"], "G列里没有名称"],
  [["--accept", "--names", "G"], "G列里没有名称"],
  [["--propose", "--header-row", "2"], "请同时写明名称在哪一列"],
])("%j says what is wrong", async (options, sentence) => {
  const file = await fileOf("wrong.xlsx", COUNTERS);
  const { code, err } = await runCli(["grade", file, ...options]);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

it("asks for the sheet where the names may stand in several", async () => {
  const workbook = createXlsx();
  const rows = COUNTERS.map((row) => row.map((value) => ({ value })));
  await workbook.sheets.render(["一", "二"].map((name) => ({ name, rows })));
  const file = folder.put("two.xlsx", workbook.save());
  const { code, err } = await runCli(["grade", file, "--propose", "--names", "A"]);
  expect(code).toBe(2);
  expect(err).toContain('--names "一!A"');
  const named = await runCli(["grade", file, "--propose", "--names", "二!A"]);
  expect((JSON.parse(named.out) as Recognition).tables[0]).toMatchObject({ sheet: "二" });
});

describe.each(["given with --mapping", "stored with the workbook"])("a mapping %s", (way) => {
  const name = way.startsWith("given") ? "given" : "stored";
  let call: readonly string[] = [];
  beforeAll(async () => {
    const file = await fileOf(`${name}.xlsx`, SOUND);
    const { out } = await runCli(["grade", file, "--propose"]);
    const mapping = ["--mapping", folder.put(`${name}.json`, out)];
    const graded = folder.path(`${name}-out.xlsx`);
    await runCli(["grade", file, ...mapping, "-o", graded]);
    call = name === "given" ? [file, ...mapping] : [graded];
  });

  it("is what check reads by", async () => {
    const { code, out, err } = await runCli(["check", ...call]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/错误 0 项/);
  });

  it("is what explain reads by", async () => {
    const [file, ...options] = call;
    const { code, out, err } = await runCli(["explain", file!, "财政局", ...options]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^财政局：91.60 分，优秀，第 1 名\n1\. .*重点工作/);
  });
});

it.each([
  { name: "check", args: ["check"], json: { checks: [] } },
  { name: "explain", args: ["explain"], json: { unit: "财政局", steps: [], checks: [] } },
])("$name says of a sheet without a mapping what was recognised", async ({ args, json }) => {
  const file = await fileOf(`${args[0]}-unmapped.xlsx`, SOUND);
  const call = [...args, file, ...(args[0] === "explain" ? ["财政局"] : [])];
  const { code, out, err } = await runCli(call);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/3 个单位，4 项指标.*--accept/);
  const printed = await runCli([...call, "--json"]);
  expect(printed.code).toBe(2);
  expect(JSON.parse(printed.out)).toEqual(json);
});

it("keeps the weights of a scheme sheet with the file that it graded", async () => {
  const workbook = createXlsx();
  const spec = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
    name,
    rows: rows.map((row) => row.map((value) => ({ value }))),
  });
  const marks = [
    ["单位", "质量", "效率"],
    ["甲局", 90, 80],
    ["乙局", 70, 95],
  ];
  const weights = [
    ["指标", "权重"],
    ["质量", 60],
    ["效率", 40],
  ];
  await workbook.sheets.render([spec("考核", marks), spec("指标权重", weights)]);
  const file = folder.put("scheme.xlsx", workbook.save());
  const output = folder.path("scheme-out.xlsx");
  const call = ["grade", file, "--accept", "--formulas", "native", "-o", output];
  expect(await runCli(call)).toMatchObject({ code: 0 });
  const explained = await runCli(["explain", output, "甲局"]);
  expect(explained).toMatchObject({ code: 0, err: "" });
  expect(explained.out).toMatch(/^甲局：86.00 分/);
});
