import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(
  createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);

declare global {
  interface Window {
    axe: { run: (context: { exclude: string[] }) => Promise<AxeResults> };
  }
}

/** What axe finds wrong for people who cannot see or use a mouse: rule, then the elements. */
export async function violations(frame: Frame): Promise<string[]> {
  // Through the debugger, since the policy of the page forbids scripts of others.
  await frame.evaluate(`window.axe ?? (() => { ${AXE} })()`);
  // The focus guards of Fluent's keyboard library are focusable and hidden on purpose: they hand the focus on.
  const results = await frame.evaluate(() => window.axe.run({ exclude: ["[data-tabster-dummy]"] }));
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`,
  );
}
