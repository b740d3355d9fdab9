import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { put, said, sealedFile } from "../grading/seal/sealedWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";

describeWithLibreOffice("a sealed workbook that LibreOffice saved", () => {
  it("is whole, or says which cell was changed, with values and with formulas", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hengji-seal-"));
    const whole = await sealedFile("native");
    const changed = await sealedFile("values");
    await put(changed, "数据", "C3", 88.5);
    const paths = [whole, changed].map((workbook, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, workbook.save());
      return path;
    });
    const copies = await recalculate(paths);
    const sentences = await Promise.all(
      copies.map((copy) => said(openXlsx(new Uint8Array(readFileSync(copy))))),
    );
    expect(sentences[0]).toContain("封存完好");
    expect(sentences[1]).toBe("封存后改动 1 处：数据!C3（市二局 K1）88 → 88.5");
  });
});
