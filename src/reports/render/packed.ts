import { zipSync, type Zippable } from "fflate";

/** What an archive may say of the time; the first that its format knows. */
const EARLIEST = new Date(1980, 0, 1);

/** An archive that is the same in every run for the same parts; level 0 for parts that are archives themselves. */
export function packed(parts: Zippable, level: 0 | 6): Uint8Array {
  return zipSync(parts, { mtime: EARLIEST, level });
}
