import { gradedSample } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { standsStill } from "../host/browser/standsStill";
import { takePicture } from "../host/browser/takePicture";
import { cutTexts } from "./cutTexts";
import { openPane } from "./openPane";
import { showPage } from "./showPage";
import { violations } from "./violations";

const LOOKS = [
  { locale: "zh-CN", colourScheme: "light", forcedColours: false, numbers: "看数字" },
  { locale: "zh-CN", colourScheme: "dark", forcedColours: false, numbers: "看数字" },
  { locale: "zh-CN", colourScheme: "dark", forcedColours: true, numbers: "看数字" },
  { locale: "en-US", colourScheme: "light", forcedColours: false, numbers: "Show numbers" },
] as const;
const NARROW = { width: 320, height: 4000 };

describeWithChromium("the pictures of the analysis", () => {
  it.each(LOOKS)(
    "can be read at 320 px: $locale, $colourScheme, forced $forcedColours",
    async ({ numbers, ...look }) => {
      const pane = await openPane({ content: await gradedSample(), ...look });
      try {
        await pane.page.setViewportSize(NARROW);
        await showPage(pane, "reports");
        await pane.frame.locator("select").first().selectOption("analysis");
        await pane.frame.locator("figure svg").first().waitFor();
        await standsStill(pane.frame);
        const { locale, colourScheme, forcedColours } = look;
        const name = `analysis-${locale}-${forcedColours ? "forced" : colourScheme}`;
        await takePicture(pane.page, name);
        expect(await pane.frame.locator("figure svg[role=img]").count()).toBeGreaterThan(2);
        expect([...(await cutTexts(pane.frame)), ...(await violations(pane.frame))]).toEqual([]);
        await pane.frame.getByRole("button", { name: numbers }).first().press("Enter");
        expect(await pane.frame.locator("figure table").count()).toBe(1);
        expect(await violations(pane.frame)).toEqual([]);
      } finally {
        await pane.close();
      }
    },
  );
});
