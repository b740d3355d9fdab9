import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate, toPng } from "./libreOffice";
import { runProgram } from "./runProgram";

describeWithLibreOffice("LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "hengji-oracle-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function staleFile(name: string, scores: readonly number[]): Promise<string> {
    const path = join(folder, name);
    const cells = new Map([
      ["1,0", { formula: "SUM(A1:C1)", formulaResult: -1 }],
      ["1,1", { formula: "ROUND(AVERAGE(A1:C1),2)", formulaResult: -1 }],
    ]);
    const sheet = { name: "得分", rows: [[...scores], []], cells };
    writeFileSync(path, await writeXlsx({ sheets: [sheet] }));
    return path;
  }

  async function secondRow(path: string) {
    const { sheets } = await readXlsx(readFileSync(path));
    return sheets[0]!.rows[1]!.slice(0, 2);
  }

  it("replaces stale cached values, file by file", async () => {
    const files = [
      await staleFile("甲.xlsx", [90, 80, 70.005]),
      await staleFile("乙.xlsx", [1, 2, 4]),
    ];
    expect(await Promise.all(files.map(secondRow))).toEqual([
      [-1, -1],
      [-1, -1],
    ]);
    const results = await recalculate(files);
    expect(await Promise.all(results.map(secondRow))).toEqual([
      [240.005, 80],
      [7, 2.33],
    ]);
    expect(await Promise.all(files.map(secondRow))).toEqual([
      [-1, -1],
      [-1, -1],
    ]);
  });

  it("draws a workbook", async () => {
    const file = await staleFile("图.xlsx", [1, 2, 3]);
    const [pictures] = await toPng([file], join(folder, "pictures"));
    expect(pictures!).toHaveLength(1);
    expect(readFileSync(pictures![0]!).subarray(1, 4).toString()).toBe("PNG");
  });

  it("says which file it could not read", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await expect(recalculate([broken])).rejects.toThrow("0-broken.xlsx");
  });
});

it("ends a program that takes too long", async () => {
  await expect(runProgram("sleep", ["60"], 0.05)).rejects.toThrow(
    "sleep did not end within 0.05 s",
  );
});

it("says which program is missing", async () => {
  await expect(runProgram("no-such-program", [], 1)).rejects.toThrow("no-such-program");
});
