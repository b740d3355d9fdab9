import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whether a built file is missing, or older than anything below the folders and files that it is made of. */
export function isStale(built, sources) {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return sources.flatMap(filesIn).some((file) => statSync(file).mtimeMs > mtimeMs);
}

function filesIn(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
