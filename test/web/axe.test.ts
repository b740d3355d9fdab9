import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { hasFaded, standsStill } from "../host/browser/standsStill";
import { openWorkbench } from "./openWorkbench";
import { LONG } from "../patience";
import { takePicture } from "../host/browser/takePicture";

// The first of these tests builds the workbench, on a machine that does other things as well.
jest.setTimeout(LONG);

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What the checker finds on the whole page but inside of the spreadsheet, whose markup is not ours. The line between
 * two landmarks belongs to neither, and the dummies are how the components keep the focus where it is.
 */
const CHECK = `axe.run(
  { exclude: [["section[aria-label] > div"], ["[role=separator]"], ["[data-tabster-dummy]"]] },
  { rules: { "landmark-main-is-top-level": { enabled: false } } },
).then(({ violations }) => violations)`;

const NAME_BOX = `getComputedStyle(document.querySelector("[data-u-comp=defined-name] input")).colorScheme`;

describeWithChromium("the workbench for everybody", () => {
  it.each([
    { name: "Chinese, light", locale: "zh-CN", isDark: false },
    { name: "English, dark", locale: "en-US", isDark: true },
  ])("$name: nothing that keeps people out", async ({ locale, isDark }) => {
    const bench = await openWorkbench({ locale });
    try {
      if (isDark) {
        await bench.page.emulateMedia({ colorScheme: "dark" });
        await bench.page.reload();
        await bench.page.locator("aside[aria-label]").getByRole("tab").first().waitFor();
        await standsStill(bench.page);
        // The system goes light at sunrise; the page stays as it is, and so do its fields.
        await bench.page.emulateMedia({ colorScheme: "light" });
      }
      expect(await bench.page.evaluate(NAME_BOX)).toBe(isDark ? "dark" : "light");
      // Buttons fade from one state to the next.
      await hasFaded(bench.page);
      await bench.page.evaluate(AXE);
      const found = await bench.page.evaluate<readonly Found[]>(CHECK);
      await takePicture(bench.page, `workbench-${locale}`);
      expect(
        found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })),
      ).toEqual([]);
    } finally {
      await bench.close();
    }
  });
});
