import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { builtPortable } from "../build/builtAddIn";

/** The zip file of the workbench, unpacked as a user does, into a folder with blanks and Chinese in its name. */
export function unpackedPortable(): { readonly folder: string; readonly address: string } {
  const folder = mkdtempSync(join(tmpdir(), "考核 2026 "));
  const zip = readFileSync(join(builtPortable(), "hengji-portable.zip"));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { folder, address: pathToFileURL(join(folder, "衡绩", "衡绩.html")).href };
}
