import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { oldBytes, type OldCell } from "../../grading/inspect/oldBook";
import { partsOf } from "../../workbook/xlsx/packages";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
const ROWS: readonly (readonly OldCell[])[] = [
  ["2026年度考核"],
  ["单位", "K1", "K2", "总分", "名次"],
  ["甲局", 92.45, 87.15, ["ROUND(B3*30%,2)+ROUND(C3*70%,2)", 88.75], ["RANK(D3,D3:D5)", 1]],
  ["乙局", 90, 80, ["ROUND(B4*30%,2)+ROUND(C4*70%,2)", 83], ["RANK(D4,D4:D6)", 1]],
  ["丙局", 80, 70, 75, ["RANK(D5,D5:D7)", 1]],
  ["丁局", 70, 70, ["ROUND(B6*30%,2)+ROUND(C6*70%,2)", 70], ["RANK(D6,D6:D8)", 1]],
];

it("lists what differs, and writes a copy with these cells marked and nothing else changed", async () => {
  const bytes = await oldBytes(ROWS, { widths: [20, 10, 10, 12, 8] });
  const file = folder.put("去年.xlsx", bytes);
  const { code, out, err } = await runCli(["inspect", file]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const target = folder.path("去年-体检.xlsx");
  expect(out.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^汇总!D3（甲局）88\.75 → 88\.74：先取整再相加.*（证实）。去掉/),
    expect.stringMatching(
      /^汇总!E4（乙局）1 → 2：排名范围没有用 \$ 固定.*D4:D6（证实）。把范围改成 \$D\$3:\$D\$6/,
    ),
    expect.stringMatching(/^汇总!D5（丙局）75 → 73：这一格是直接填的数/),
    expect.stringMatching(/^汇总!E5（丙局）1 → 3/),
    expect.stringMatching(/^汇总!E6（丁局）1 → 4/),
    "核对了 7 个总分、名次、等次：5 处与精确计算不一致，0 处提示",
    `已写入：${target}`,
  ]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const copy = openXlsx(new Uint8Array(readFileSync(target)));
  const before = openXlsx(bytes);
  expect(await copy.cells.read("汇总")).toEqual(await before.cells.read("汇总"));
  const looks = copy.describe()[0]!;
  expect(looks.widths).toEqual(before.describe()[0]!.widths);
  expect(looks.rows[2]![3]!.style).toMatchObject({ fill: "FFC7CE" });
  expect(looks.rows[2]![1]!.style).toEqual(before.describe()[0]!.rows[2]![1]!.style);
  const { values } = await copy.cells.read("体检");
  expect(values[3]).toEqual([
    ...["汇总", "D3", "甲局", 88.75, 88.74, 0.01],
    ...[
      "先取整再相加（或取整两次），分差被放大",
      "证实",
      "去掉各项和中间的 ROUND，只在最后取整一次",
    ],
  ]);
});

it("has a note at each of them, which Excel shows in a box", async () => {
  const parts = partsOf(new Uint8Array(readFileSync(folder.path("去年-体检.xlsx"))));
  const comments = parts.get("xl/comments1.xml")!.toString();
  expect(comments.match(/ref="\w+"/g)).toEqual([
    'ref="D3"',
    'ref="E4"',
    'ref="D5"',
    'ref="E5"',
    'ref="E6"',
  ]);
  expect(parts.get("xl/drawings/vmlDrawing1.vml")!.toString()).toContain(
    "<x:Row>2</x:Row><x:Column>3</x:Column>",
  );
  expect(parts.get("xl/worksheets/sheet1.xml")!.toString()).toMatch(
    /<legacyDrawing [^>]*r:id="rId\d+"\/><\/worksheet>$/,
  );
});

it("tells the same as JSON", async () => {
  const file = folder.put("json.xlsx", await oldBytes(ROWS));
  const { code, out } = await runCli([
    "inspect",
    file,
    "--json",
    "-o",
    folder.path("json-out.xlsx"),
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    compared: 7,
    flaws: [
      {
        sheet: "汇总",
        cell: "D3",
        unit: "甲局",
        shown: 88.75,
        should: 88.74,
        causes: ["roundTwice"],
        certainty: "proven",
      },
      ...[{ cell: "E4" }, { cell: "D5" }, { cell: "E5" }, { cell: "E6" }],
    ],
    written: folder.path("json-out.xlsx"),
  });
});

it("says of a clean table that all agrees", async () => {
  const rows: readonly (readonly OldCell[])[] = [
    ["单位", "K1", "K2", "总分"],
    ["甲局", 40, 50, ["B2+C2", 90]],
    ["乙局", 40, 45, ["B3+C3", 85]],
  ];
  const file = folder.put("clean.xlsx", await oldBytes(rows));
  const { code, out } = await runCli(["inspect", file, "--locale", "en-US"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^2 totals, ranks and grades agree with exact reckoning\nWritten: /);
});

it.each<{ name: string; rows: readonly (readonly OldCell[])[]; says: string }>([
  {
    name: "a table without such formulas",
    rows: [
      ["单位", "总分"],
      ["甲局", 90],
    ],
    says: "没有找到用公式算出的总分",
  },
  {
    name: "a formula without a value",
    rows: [
      ["单位", "总分"],
      ["甲局", ["B9", null]],
    ],
    says: "汇总!B2 的公式没有结果",
  },
])("refuses $name, and writes nothing", async ({ rows, says }) => {
  const file = folder.put("refused.xlsx", await oldBytes(rows));
  const before = folder.names();
  const { code, out, err } = await runCli(["inspect", file]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
  expect(folder.names()).toEqual(before);
});

it("does not replace a sheet 体检 that stands", async () => {
  const file = folder.put("taken.xlsx", await oldBytes(ROWS, { name: "体检" }));
  expect((await runCli(["inspect", file])).code).toBe(0);
  const copy = openXlsx(new Uint8Array(readFileSync(folder.path("taken-体检.xlsx"))));
  expect((await copy.cells.list()).map(({ name }) => name)).toEqual(["体检", "体检 (2)"]);
});
