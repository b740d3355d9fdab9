import { PAGE_IDS } from "../../src/taskpane/model/pageId";
import { gradedSample } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { takePicture } from "../host/browser/takePicture";
import { cutTexts } from "./cutTexts";
import { openPane, type Pane } from "./openPane";
import { showPage } from "./showPage";
import { violations } from "./violations";

const WIDTHS = [320, 480];
const HEIGHT = 760;
const THEMES = [
  { theme: "light", colourScheme: "light" as const, forcedColours: false },
  { theme: "dark", colourScheme: "dark" as const, forcedColours: false },
  { theme: "forced", colourScheme: "dark" as const, forcedColours: true },
];
/** Colours say the same in every language: the other language is looked at in one theme. */
const LOOKS = [
  ...THEMES.map((theme) => ({ locale: "zh-CN" as const, ...theme })),
  { locale: "en-US" as const, ...THEMES[0]! },
];

describeWithChromium("every page", () => {
  describe.each(LOOKS)("in $locale, $theme", ({ locale, theme, colourScheme, forcedColours }) => {
    let pane: Pane;
    beforeAll(async () => {
      const content = await gradedSample();
      pane = await openPane({ content, locale, colourScheme, forcedColours });
    });
    afterAll(() => pane?.close());

    it.each(PAGE_IDS)("%s is readable and cut nowhere", async (id) => {
      await showPage(pane, id);
      const wrong: string[] = [];
      for (const width of WIDTHS) {
        await pane.page.setViewportSize({ width, height: HEIGHT });
        await takePicture(pane.page, `${id}-${locale}-${theme}-${width}`);
        wrong.push(...(await cutTexts(pane.frame)).map((text) => `${width} px cuts: ${text}`));
      }
      expect([...wrong, ...(await violations(pane.frame))]).toEqual([]);
    });

    it("has its tabs in two even lines at 320 px", async () => {
      await pane.page.setViewportSize({ width: 320, height: HEIGHT });
      const tops = await pane.frame
        .getByRole("tab")
        .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      const lines = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      expect(lines).toEqual([6, 5]);
    });

    it("wrote no error and asked nobody else", async () => {
      expect(pane.errors).toEqual([]);
      expect(pane.foreign).toEqual([]);
      expect(await pane.host.complaints()).toEqual([]);
    });
  });
});
