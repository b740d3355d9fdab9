import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds one of the configurations of webpack.config.js into a folder of its own. */
export function build(configuration: "functions" | "cli"): string {
  const folder = mkdtempSync(join(tmpdir(), `hengji-${configuration}-`));
  const { status, stdout, stderr } = spawnSync(
    "node_modules/.bin/webpack",
    ["--config-name", configuration, "--output-path", folder],
    { encoding: "utf8" },
  );
  if (status !== 0)
    throw new Error(`webpack could not build ${configuration}:\n${stdout}${stderr}`);
  return folder;
}
