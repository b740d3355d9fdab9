import { existsSync } from "node:fs";

/** Debian's browser; another place can be named. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/**
 * Tests in a real browser. Without it they are skipped on a person's machine, with a notice, and fail where CI is set:
 * there it must be installed.
 */
export function describeWithChromium(name: string, tests: () => void): void {
  if (existsSync(CHROMIUM)) {
    describe(name, tests);
  } else if (process.env["CI"]) {
    it(`${name}: needs Chromium`, () => {
      throw new Error(`${CHROMIUM} is not installed, and CI must not skip the tests that need it`);
    });
  } else {
    process.stderr.write(`SKIPPED ${name}: Chromium (${CHROMIUM}) is not installed\n`);
    describe.skip(name, tests);
  }
}
