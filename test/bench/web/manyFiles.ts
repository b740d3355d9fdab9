import { join } from "node:path";
import { replaceWorkbook } from "../../web/replaceWorkbook";
import { writeWorkbook } from "../files/writeWorkbook";
import { pageMeter } from "./pageMeter";
import { chooseFile, patientWorkbench } from "./patientWorkbench";

const FILES = 30;
const UNITS = 1000;
/** A workbook is let go a while after another took its place. */
const LINGER = 8000;

/** Megabytes that the page holds after one file, and after 30 that were opened one after the other. */
export async function manyFiles(folder: string) {
  const path = join(folder, "small.xlsx");
  await writeWorkbook(path, UNITS);
  const workbench = await patientWorkbench();
  const { page } = workbench;
  const heaps: number[] = [];
  try {
    const meter = await pageMeter(page);
    for (let file = 1; file <= FILES; file += 1) {
      await replaceWorkbook(page, () => chooseFile(workbench, path));
      if (file > 1 && file < FILES) continue;
      await page.waitForTimeout(LINGER);
      heaps.push(await meter.heap());
    }
  } finally {
    await workbench.close();
  }
  const [first, last] = heaps as [number, number];
  return { first, last, ratio: Math.round((last / first) * 100) / 100 };
}
