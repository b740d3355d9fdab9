import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { classOf, CODES, markOf, nameOf } from "./marks";

/** Writes the data of units, a line each: number, class and marks. */
export async function writeLines(path: string, units: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`单位,类别,${CODES.join(",")}\n`);
  let lines: string[] = [];
  for (let unit = 0; unit < units; unit++) {
    const marks = CODES.map((_, column) => String(markOf(unit, column))).join(",");
    lines.push(`${nameOf(unit)},${classOf(unit)},${marks}`);
    if (lines.length < 5000 && unit + 1 < units) continue;
    if (!file.write(`${lines.join("\n")}\n`)) await once(file, "drain");
    lines = [];
  }
  file.end();
  await once(file, "close");
}
