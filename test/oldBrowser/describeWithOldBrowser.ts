import { existsSync } from "node:fs";
import { PACKED } from "./unpackedBrowser";

/**
 * Tests in a real Chromium 109. They are skipped, with a notice, where it was not installed; where HENGJI_OLD_BROWSER
 * names it, as .ci/run does, they run, and fail where it is missing or does not start.
 */
export function describeWithOldBrowser(name: string, tests: () => void): void {
  const isPossible = process.platform === "linux" && process.arch === "x64" && existsSync(PACKED);
  if (isPossible || process.env["HENGJI_OLD_BROWSER"]) {
    describe(name, tests);
  } else {
    const how = "npm ci --prefix test/oldBrowser (Linux, x64)";
    process.stderr.write(`SKIPPED ${name}: Chromium 109 is not installed; ${how}\n`);
    describe.skip(name, tests);
  }
}
