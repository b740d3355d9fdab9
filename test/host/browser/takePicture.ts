import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** A page or a part of it. */
interface Drawn {
  screenshot(options: { path: string }): Promise<unknown>;
}

/** A picture to be looked at, `<name>.png` in the folder HENGJI_SCREENSHOTS; without one none is drawn, for they cost time. */
export async function takePicture(of: Drawn, name: string): Promise<void> {
  const folder = process.env["HENGJI_SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await of.screenshot({ path: join(folder, `${name}.png`) });
}
