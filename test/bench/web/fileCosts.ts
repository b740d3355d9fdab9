import { join } from "node:path";
import { replaceWorkbook } from "../../web/replaceWorkbook";
import { writeWorkbook } from "../files/writeWorkbook";
import { pageMeter, type PageCost } from "./pageMeter";
import { chooseFile, patientWorkbench } from "./patientWorkbench";
import { sheetJsOpens } from "./sheetJsOpens";

interface FileCosts {
  readonly open: PageCost;
  readonly grade: PageCost;
  readonly write: PageCost;
  readonly save: PageCost;
  /** Megabytes held with the results written. */
  readonly heap: number;
  /** The same file read by SheetJS, without a spreadsheet that shows it. */
  readonly sheetJs: PageCost;
}

/** Opens a workbook of so many units × 20 indicators in the workbench, grades it, writes and saves the results. */
export async function fileCosts(folder: string, units: number): Promise<FileCosts> {
  const path = join(folder, "data.xlsx");
  await writeWorkbook(path, units);
  const workbench = await patientWorkbench();
  const { page } = workbench;
  try {
    const meter = await pageMeter(page);
    const open = await meter.cost(() => replaceWorkbook(page, () => chooseFile(workbench, path)));
    const grade = await meter.cost(() => workbench.click("一键评分"));
    const write = await meter.cost(async () => {
      await workbench.click("写入结果");
      await workbench.says("评分完成");
    });
    const heap = await meter.heap();
    const save = await meter.cost(() => workbench.save());
    return { open, grade, write, save, heap, sheetJs: await sheetJsOpens(page.context(), path) };
  } finally {
    await workbench.close();
  }
}
