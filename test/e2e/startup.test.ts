import { STARTUP } from "../../src/taskpane/texts/settingsTexts";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane } from "./openPane";
import { showPage } from "./showPage";

describeWithChromium("starting with the workbook", () => {
  it("is off until chosen, and can be switched off again", async () => {
    const pane = await openPane();
    await showPage(pane, "settings");
    const choice = pane.frame.getByRole("switch", { name: STARTUP.choice["zh-CN"] });
    const state = () => pane.page.evaluate(() => window.emulatedHost.pane.startState);
    await choice.click();
    await pane.page.waitForFunction(() => window.emulatedHost.pane.startState === "Background");
    await choice.click();
    await pane.page.waitForFunction(() => window.emulatedHost.pane.startState === "Inactive");
    expect(await state()).toBe("Inactive");
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
});
