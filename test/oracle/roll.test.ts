import { readFileSync, writeFileSync } from "node:fs";
import type { CellValue } from "../../src/workbook/cell";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { runCli, temporaryFolder } from "../cli/runCli";
import { made } from "../grading/roll/lastOffice";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";

const folder = temporaryFolder();

/** The values of this year by unit: K1, K2, K3. */
const VALUES: Readonly<Record<string, readonly CellValue[]>> = {
  甲委: [130, 90, 88],
  乙丙局: [300, 75, 90],
  丁局: [70, 95, 70],
};

describeWithLibreOffice("next year's workbook, filled in and saved by LibreOffice", () => {
  it("is graded as it is before LibreOffice, and as worked out by hand", async () => {
    const { sheets } = await made({
      roster: Object.keys(VALUES).map((name) => ({ name, class: "" })),
      answers: ["甲委=更名:甲局", "乙丙局=合并:乙局、丙局:较好者", "戊局=撤销", "K1=相加"],
    });
    const workbook = createXlsx();
    await workbook.sheets.render(sheets);
    const file = openXlsx(workbook.save());
    const { values } = await file.cells.read("数据");
    const rows = values.slice(1).map(([unit], at) => {
      const cells = VALUES[String(unit as string)]!.map((value, k) => [k + 1, { value }] as const);
      return [at + 1, new Map(cells)] as const;
    });
    file.patch("数据", new Map(rows));
    const path = folder.path("2027.xlsx");
    writeFileSync(path, file.save());
    const [saved] = await recalculate([path]);
    const results = await Promise.all(
      [path, saved!].map(async (each, at) => {
        const out = folder.path(`${at}.xlsx`);
        const { out: json } = await runCli(["grade", each, "-o", out, "--json"]);
        const { units, fingerprint } = JSON.parse(json) as {
          units: { unit: string; score: number; rank: number; grade: string }[];
          fingerprint: string;
        };
        const told = units.map(({ unit, score, rank, grade }) => [unit, score, rank, grade]);
        return { fingerprint, told, base: await basesIn(each) };
      }),
    );
    expect(results[1]).toEqual(results[0]);
    // 30 % × 100 + 20 % × 100 × (K2 − 60) ÷ 30 (at most 100) + 50 % × K3; 40 % of three units is one place.
    expect(results[0]!.told).toEqual([
      ["甲委", 94, 1, "优秀"],
      ["乙丙局", 85, 2, "良好"],
      ["丁局", 85, 2, "良好"],
    ]);
    expect(results[0]!.base).toEqual([120, 290, 60]);
  });
});

async function basesIn(path: string): Promise<CellValue[]> {
  const { values } = await openXlsx(new Uint8Array(readFileSync(path))).cells.read("数据");
  const column = values[0]!.indexOf("基期:K1");
  return values.slice(1).map((row) => row[column]!);
}
