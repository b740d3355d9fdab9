import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { STATE_SHEET } from "../../../src/workbook/ownSheets";
import { loadState, storeState } from "../../../src/grading/seal/bookState";
import { canonicalText } from "../../../src/grading/seal/canonicalText";
import { packed } from "../../../src/grading/seal/packedText";
import { breakSeal, storeSeal } from "../../../src/grading/seal/seal";
import { sealIn } from "../../../src/grading/seal/sealRecord";
import { sealCode } from "../../../src/grading/seal/sealCode";
import { isIntact, verifySeal } from "../../../src/grading/seal/verifySeal";
import { gradedFile, put, said, sealedFile } from "./sealedWorkbook";

type Opened = Awaited<ReturnType<typeof sealedFile>>;

const reopened = (workbook: Opened): Opened => openXlsx(workbook.save());

/** The cells of a row, moved or taken away. */
async function setRows(
  workbook: Opened,
  sheet: string,
  order: (rows: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[],
): Promise<void> {
  const { values } = await workbook.cells.read(sheet);
  const rows = order(values) as typeof values;
  const blank = values[0]!.map(() => null);
  await workbook.cells.write(
    sheet,
    0,
    0,
    values.map((_, row) => rows[row] ?? blank),
  );
}

describe.each(["values", "native"] as const)("a workbook sealed with %s", (mode) => {
  let bytes: Uint8Array;
  beforeAll(async () => (bytes = (await sealedFile(mode)).save()));

  it("is intact after a sheet that only papers use was added", async () => {
    const workbook = openXlsx(bytes);
    const rows = [
      ["序号", "等次", "类型", "措施"],
      [1, "优秀", "奖励", "通报表扬"],
    ];
    const cells = rows.map((row) => row.map((value) => ({ value })));
    await workbook.sheets.render([{ name: "奖惩规则", rows: cells }]);
    const found = await verifySeal(workbook);
    expect(found && isIntact(found)).toBe(true);
  });

  it("is intact when it is opened", async () => {
    const workbook = openXlsx(bytes);
    const found = await verifySeal(workbook);
    expect(found && isIntact(found)).toBe(true);
    expect(await said(workbook)).toMatch(
      /^封存完好（2026-12-31，[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}）$/,
    );
  });

  it.each([
    { what: "a value", at: ["数据", "C3", 88.5], told: "数据!C3（市二局 K1）88 → 88.5" },
    {
      what: "a result",
      at: ["结果", "F5", 99],
      told: /封存后改动 1 处：结果!F5（市二局 .+）.* → 99$/,
    },
    { what: "a weight", at: ["指标", "D2", 39], told: "指标!D2（K1 权重）40 → 39" },
    { what: "a label", at: ["指标", "C2", "重点"], told: "指标!C2（K1 指标名称）重点工作 → 重点" },
    { what: "a setting", at: ["方案", "B5", 1], told: "方案!B5（小数位数）2 → 1" },
    { what: "a band", at: ["等次", "B3", 79], told: "等次!B3（良好 下限）80 → 79" },
    { what: "a ledger", at: ["加减分", "F3", 2], told: "加减分!F3（市二局 分值）1 → 2" },
    { what: "a blank cell", at: ["数据", "C4", null], told: "数据!C4（市三局 K1）72 → 空白" },
    { what: "a new unit", at: ["数据", "A7", "市六局"], told: "数据!A7 多了一行（市六局）" },
    {
      what: "a row of a ledger",
      at: ["加减分", "A4", "市三局"],
      told: "加减分!A4 多了一行（市三局）",
    },
  ] as const)("tells $what with its cell, also after saving", async ({ at, told }) => {
    const workbook = openXlsx(bytes);
    await put(workbook, ...(at as [string, string, string | number | null]));
    for (const each of [workbook, reopened(workbook)]) {
      const sentence = await said(each);
      if (typeof told === "string") expect(sentence).toContain(`封存后改动 1 处：${told}`);
      else expect(sentence).toMatch(told);
    }
  });

  it("tells the document of a decision", async () => {
    const workbook = openXlsx(bytes);
    const { values } = await workbook.cells.read("结果");
    const row = values.findIndex((line) => line.includes("某考〔2026〕1号"));
    const column = values[row]!.indexOf("某考〔2026〕1号");
    await workbook.cells.write("结果", row, column, [["某考〔2026〕2号"]]);
    expect(await said(reopened(workbook))).toMatch(
      /封存后改动 1 处：结果![A-Z]+4（市一局 文号）某考〔2026〕1号 → 某考〔2026〕2号$/u,
    );
  });

  it("tells a veto that was deleted", async () => {
    const workbook = openXlsx(bytes);
    await setRows(workbook, "否决", (rows) => rows.slice(0, 1));
    expect(await said(reopened(workbook))).toContain(
      "封存后改动 1 处：否决 少了一行（市四局 安全事故 一票否优",
    );
  });

  it("tells that grades were put in another order", async () => {
    const workbook = openXlsx(bytes);
    await setRows(workbook, "等次", ([head, first, second, ...rest]) => [
      head!,
      second!,
      first!,
      ...rest,
    ]);
    expect(await said(workbook)).toContain("封存后改动 1 处：等次 各行的先后变了");
  });

  it("does not mind in which order the units and the rows of a ledger stand", async () => {
    const workbook = openXlsx(bytes);
    for (const sheet of ["数据", "加减分"]) {
      await setRows(workbook, sheet, ([head, ...rows]) => [head!, ...rows.reverse()]);
    }
    expect(await said(reopened(workbook))).toContain("封存完好");
  });

  it("does not mind that formulas became the values that they show", async () => {
    const workbook = openXlsx(bytes);
    for (const sheet of ["结果", "数据"]) {
      const { values } = await workbook.cells.read(sheet);
      await workbook.cells.write(sheet, 0, 0, values);
    }
    expect(await said(reopened(workbook))).toContain("封存完好");
  });
});

it("lists at most 20 changes and then their number", async () => {
  const workbook = await sealedFile();
  const marks = ["C", "D", "E", "F"].flatMap((column) =>
    [2, 3, 4, 5, 6].map((row) => `${column}${row}`),
  );
  for (const address of [...marks, "B2"]) await put(workbook, "数据", address, 1.5);
  const sentence = await said(workbook);
  expect(sentence).toContain("封存后改动 21 处");
  expect(sentence.match(/ → /g)).toHaveLength(20);
  expect(sentence).toMatch(/等，还有 1 处没有列出$/);
});

it("is not asked of a workbook that was never sealed", async () => {
  expect(await said(await gradedFile())).toBe("没有封存");
});

describe("where the seal lives", () => {
  it("is a very hidden sheet at the end, which no list names, and a copy", async () => {
    const workbook = await sealedFile();
    expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain(STATE_SHEET);
    expect(workbook.describe().at(-1)).toMatchObject({
      name: STATE_SHEET,
      visibility: "veryHidden",
    });
    expect(await workbook.session.load("state")).toBeDefined();
  });

  it("is the sheet where a program dropped the copy, and the copy where somebody removed the sheet", async () => {
    const withoutCopy = await sealedFile();
    await withoutCopy.session.store("state", undefined);
    expect(await said(reopened(withoutCopy))).toContain("封存完好");
    const withoutSheet = await sealedFile();
    await withoutSheet.sheets.remove([STATE_SHEET]);
    expect(await said(reopened(withoutSheet))).toContain("封存完好");
  });

  it("goes on in the next row where a text is longer than a cell", async () => {
    const workbook = await gradedFile();
    const text = "长".repeat(70_000);
    await storeState(
      workbook,
      new Map([
        ["甲", text],
        ["乙", ""],
      ]),
    );
    const read = reopened(workbook);
    expect((await loadState(read)).get("甲")).toBe(text);
    const { values } = (await read.cells.readState())!;
    expect(values.map(([key]) => key)).toEqual(["键", "甲", "甲", "甲", "乙"]);
  });
});

it("finds out that the kept text and the code do not belong together", async () => {
  const workbook = await sealedFile();
  const state = await loadState(workbook);
  const other = packed(canonicalText([], { date: "2026-12-31", count: 1 }));
  await storeState(workbook, new Map([...state, ["封存.text", other]]));
  expect(await said(workbook)).toContain(`核验码不符：不是封存 ${sealIn(state)!.code} 的那份内容`);
  await storeState(workbook, new Map([...state, ["封存.text", "不是正文"]]));
  expect(await said(workbook)).toContain("核验码不符");
});

it("counts seals, and keeps the code and the reason of one that was broken", async () => {
  const workbook = await sealedFile();
  const first = sealIn(await loadState(workbook))!;
  await breakSeal(workbook, "漏报一项");
  expect(await verifySeal(workbook)).toBeUndefined();
  await storeSeal(workbook, undefined, "2027-01-05");
  const { date, count, code } = first;
  expect(await verifySeal(reopened(workbook))).toMatchObject({
    date: "2027-01-05",
    count: 2,
    isCodeTrue: true,
    differences: [],
    broken: [{ date, count, code, reason: "漏报一项" }],
  });
  expect(first.count).toBe(1);
  expect(sealIn(await loadState(workbook))!.code).not.toBe(code);
  expect(sealCode("")).not.toBe(code);
});
