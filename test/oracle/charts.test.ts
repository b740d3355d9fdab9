import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATE, report, sample } from "../reports/papers";
import { rendered } from "../reports/render/rendered";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { printedText } from "./libreOffice";

const folder = mkdtempSync(join(tmpdir(), "hengji-charts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWithLibreOffice("charts of papers", () => {
  it.each(["docx", "xlsx"] as const)(
    "are drawn by LibreOffice in %s with their title, names and labels",
    async (format) => {
      const paper = await report(await sample([["通报正文列得分", "是"]]), "bulletin");
      const file = join(folder, `bulletin.${format}`);
      writeFileSync(file, await rendered([paper], format, DATE));
      const text = (await printedText(file)).replace(/\s/g, "");
      // The title stands in the document in the picture alone; on the sheet in a cell as well.
      const titles = text.split("10个不低于80分，市信访局低于60分").length - 1;
      expect(titles).toBe(format === "docx" ? 1 : 2);
      const names = text.split("市信访局（待改进）").length - 1;
      expect(names).toBe(format === "docx" ? 1 : 2);
    },
    180_000,
  );
});
