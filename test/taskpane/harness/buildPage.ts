import { cpSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { builtPage } from "../../build/builtAddIn";

const HTML = `<!doctype html><meta charset="utf-8"><title>衡绩</title>
<style>html,body,#root{height:100%;margin:0}</style><div id="root"></div><script src="page.js"></script>`;

/** Builds the page of the harness; gives the path of its HTML file. */
export function buildPage(): string {
  const folder = resolve(builtPage("test/taskpane/harness/page.tsx"));
  cpSync("assets/templates", resolve(folder, "assets/templates"), { recursive: true });
  const page = resolve(folder, "page.html");
  writeFileSync(page, HTML);
  return page;
}
