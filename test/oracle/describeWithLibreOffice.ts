import { hasLibreOffice } from "./libreOffice";

/**
 * Tests that ask LibreOffice. Without it they are skipped on a person's machine, with a notice,
 * and fail where CI is set: there it must be installed.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (hasLibreOffice()) {
    describe(name, tests);
  } else if (process.env["CI"]) {
    it(`${name}: needs LibreOffice (soffice)`, () => {
      throw new Error("soffice is not installed, and CI must not skip the tests that need it");
    });
  } else {
    process.stderr.write(`SKIPPED ${name}: LibreOffice (soffice) is not installed\n`);
    describe.skip(name, tests);
  }
}
