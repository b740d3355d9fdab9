import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(process.env["HENGJI_WORKBOOKS"] ?? "../shared/workbooks");

/** Workbooks that nobody here wrote, by their names. They stand beside the project; without them [] is returned. */
export function collectedNames(): readonly string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xlsx?$/.test(name)) : [];
}

export function collectedBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Tests over the collected workbooks; where the folder is absent they are skipped, with a notice. */
export function describeCollected(title: string, tests: () => void): void {
  if (collectedNames().length > 0) describe(title, tests);
  else {
    process.stderr.write(`SKIPPED ${title}: no collected workbooks in ${FOLDER}\n`);
    describe.skip(title, () => {
      it("needs the collected workbooks", () => undefined);
    });
  }
}
