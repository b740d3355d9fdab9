import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const UNPACKED = "node_modules/.cache/hengji/chromium-109";

/** The packed browser: as .ci/run names it, or as `npm ci --prefix test/oldBrowser` leaves it. */
export const PACKED =
  process.env["HENGJI_OLD_BROWSER"] ??
  "test/oldBrowser/node_modules/@sparticuz/chromium/bin/chromium.br";

/** A program of Chromium 109 out of its package; unpacked once, whole before it gets its name. */
export function unpackedBrowser(): string {
  if (existsSync(UNPACKED)) return UNPACKED;
  const unfinished = `${UNPACKED}.${process.pid}`;
  mkdirSync(dirname(UNPACKED), { recursive: true });
  writeFileSync(unfinished, brotliDecompressSync(readFileSync(PACKED)));
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, UNPACKED);
  return UNPACKED;
}
