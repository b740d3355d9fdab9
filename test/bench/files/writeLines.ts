import { createWriteStream } from "node:fs";
import { once } from "node:events";

export const INDICATORS = 20;

/** Writes the data of units, a line each: number, class of three, marks of one decimal from a small generator. */
export async function writeLines(path: string, units: number): Promise<void> {
  const file = createWriteStream(path);
  const codes = Array.from({ length: INDICATORS }, (_, index) => `K${index + 1}`);
  file.write(`单位,类别,${codes.join(",")}\n`);
  const classes = ["一类", "二类", "三类"];
  let seed = 1;
  const mark = (): string => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return String((600 + ((seed >>> 8) % 401)) / 10);
  };
  let lines: string[] = [];
  for (let unit = 0; unit < units; unit++) {
    const marks = codes.map(mark).join(",");
    lines.push(`${1_000_000 + unit},${classes[unit % 3]!},${marks}`);
    if (lines.length < 5000 && unit + 1 < units) continue;
    if (!file.write(`${lines.join("\n")}\n`)) await once(file, "drain");
    lines = [];
  }
  file.end();
  await once(file, "close");
}
