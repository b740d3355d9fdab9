import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { TAKE_BACK } from "../../src/taskpane/texts/partTexts";
import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane } from "./openPane";

const MOST_STEPS = 40;

describeWithChromium("by keyboard alone", () => {
  it("grades and takes back", async () => {
    const pane = await openPane({ content: await sampleWorkbook() });
    const { page, frame, host } = pane;
    const key = (name: string) => page.keyboard.press(name);
    const focused = () => frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (name: string): Promise<void> => {
      await frame.getByRole("button", { name, exact: true }).waitFor();
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await key("Tab");
        if ((await focused()) === name) return;
      }
      throw new Error(`${name} was not reached; the focus ended at “${await focused()}”`);
    };
    await frame.locator("#page h1").waitFor();
    await frame.locator("#tab-start").focus();
    await key("ArrowRight");
    await key("Enter");
    await frame.locator('#tab-grade[aria-selected="true"]').waitFor();
    await tabTo(GRADE.write["zh-CN"]);
    await key("Enter");
    await frame.getByText("评分完成").waitFor();
    expect((await host.sheets()).map(({ name }) => name)).toContain("结果");
    await tabTo(TAKE_BACK.grading["zh-CN"]);
    await key("Enter");
    await frame.getByText("已撤销").first().waitFor();
    expect((await host.sheets()).map(({ name }) => name)).not.toContain("结果");
    await pane.close();
  });
});
