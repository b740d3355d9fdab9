import { storeSeal } from "../../../src/grading/seal/seal";
import { coveredCells } from "../../../src/grading/seal/coveredCells";
import type { RowContent } from "../../../src/grading/seal/rowContent";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import { KeptLook } from "../../../src/taskpane/model/keptLook";
import { parseArea } from "../../../src/workbook/address";
import type { Selection, Workbook } from "../../../src/workbook/workbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { put, said, SHEETS } from "../../grading/seal/sealedWorkbook";
import { written } from "../../grading/run/sample";

const at = (sheet: string, address: string): Selection => ({ sheet, area: parseArea(address)! });

/** A sealed workbook, a look that has read all of it, and what is read from then on, by its sheet and cells. */
async function looked() {
  const workbook = createMemoryWorkbook(SHEETS);
  await written(workbook);
  await storeSeal(workbook, undefined, "2026-12-31");
  const reads: string[] = [];
  const counted: Workbook = {
    ...workbook,
    cells: {
      ...workbook.cells,
      read: (sheet, area) => {
        reads.push(area ? `${sheet}!${area.row},${area.column}` : sheet);
        return workbook.cells.read(sheet, area);
      },
    },
  };
  const look = new KeptLook(counted);
  await verifySeal(look.fresh());
  reads.length = 0;
  return { workbook, look, reads };
}

/** What the workbook itself says, read as a whole. */
async function expectTheSame(workbook: MemoryWorkbook, seen: Workbook): Promise<string> {
  const told = await said(seen);
  expect(told).toBe(await said(workbook));
  return told;
}

it("reads the changed cells alone, and what it says is what the whole workbook says", async () => {
  const { workbook, look, reads } = await looked();
  await put(workbook, "数据", "C3", 88.5);
  const told = await expectTheSame(workbook, await look.after([at("数据", "C3")]));
  expect(told).toBe("封存后改动 1 处：数据!C3（市二局 K1）88 → 88.5");
  expect(reads).toEqual(["数据!2,2"]);
  await put(workbook, "数据", "C3", 88);
  await put(workbook, "结果", "F5", 99);
  const changed = [at("数据", "C3"), at("结果", "F5")];
  expect(await expectTheSame(workbook, await look.after(changed))).toContain("结果!F5");
  expect(reads.slice(1)).toEqual(["数据!2,2", "结果!4,5"]);
});

it("reads a sheet that became larger or smaller as a whole, and the others not at all", async () => {
  const { workbook, look, reads } = await looked();
  await put(workbook, "加减分", "A4", "市五局");
  expect(await expectTheSame(workbook, await look.after([at("加减分", "A4")]))).toContain(
    "多了一行",
  );
  expect(reads).toEqual(["加减分"]);
});

it("reads all of it anew after a change that names no cells, and where sheets came or went", async () => {
  const { workbook, look, reads } = await looked();
  await put(workbook, "数据", "C3", 88.5);
  expect(await expectTheSame(workbook, await look.after([undefined]))).toContain("数据!C3");
  expect(reads).toEqual(expect.arrayContaining(["方案", "指标", "等次", "数据", "结果"]));
  await workbook.sheets.remove(["否决"]);
  const seen = await look.after([at("数据", "C3")]);
  expect(await expectTheSame(workbook, seen)).toContain("封存后改动 2 处");
});

it("reads sheets with formulas again in any case: what they give changes without a word", async () => {
  const { workbook, look, reads } = await looked();
  await workbook.cells.writeFormulas("数据", 2, 2, [["80+8"]]);
  await look.after([at("数据", "C3")]);
  expect(reads).toEqual(["数据!2,2", "数据"]);
  await put(workbook, "指标", "H3", 61);
  expect(await expectTheSame(workbook, await look.after([at("指标", "H3")]))).toContain("指标!H3");
  expect(reads.slice(2).sort()).toEqual(["指标!2,7", "数据"].sort());
});

it("reads all of it anew once something was written of which no word comes", async () => {
  const { workbook, look } = await looked();
  await put(workbook, "数据", "C3", 88.5);
  look.forget();
  expect(await expectTheSame(workbook, await look.after([at("数据", "D3")]))).toContain("数据!C3");
});

/** What the seal covers of each row, as it was worked out. */
async function rowsOf(seen: Workbook): Promise<Map<string, RowContent>> {
  const covered = await coveredCells(seen, undefined);
  return new Map(
    [...covered].flatMap(([sheet, { rows }]) =>
      [...rows].map(([name, content]) => [`${sheet} ${name}`, content] as const),
    ),
  );
}

it.each(["values", "formulas"])(
  "works out the changed row alone, in sheets of %s",
  async (kind) => {
    const { workbook, look } = await looked();
    if (kind === "formulas") await workbook.cells.writeFormulas("数据", 2, 2, [["80+8"]]);
    const before = await rowsOf(await look.after([at("数据", "C3")]));
    await put(workbook, "数据", "D5", 88.5);
    const after = await rowsOf(await look.after([at("数据", "D5")]));
    // Settings, bands and goals are few, and are worked out each time.
    const marks = [...after].filter(([name]) => /^(data|results|ledger) /.test(name));
    expect(marks.length).toBeGreaterThan(10);
    const anew = marks.filter(([name, content]) => before.get(name) !== content);
    expect(anew.map(([name]) => name)).toEqual(["data 市四局"]);
  },
);
