import { describeWithChromium } from "./describeWithChromium";
import { openInHost, type Opened } from "./openInHost";

describeWithChromium("an add-in in Chromium beside the emulated Excel", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openInHost({ pageFile: "test/host/browser/page/minimal.html" });
  });
  afterAll(() => opened?.close());

  it("starts, and asks for nothing outside of this machine", async () => {
    await opened.frame.getByText("ready in Excel").waitFor();
    expect(opened.foreign).toEqual([]);
  });

  it("writes into the workbook", async () => {
    const { frame, host } = opened;
    await frame.getByRole("button", { name: "写入" }).click();
    await frame.getByText("wrote Sheet1!A1:B1").waitFor();
    expect((await host.sheets())[0]).toMatchObject({ name: "Sheet1", values: [["甲", 95]] });
    expect(await host.complaints()).toEqual([]);
    expect(await host.requestCount()).toBeGreaterThan(0);
  });

  it("answers calls of functions", async () => {
    const { host } = opened;
    await host.ready();
    expect(await host.callFunction("ADD", [2, 3])).toEqual({ value: 5 });
    expect(await host.callFunction("TWICE", [[[1], [2]]])).toEqual({ value: [[2], [4]] });
    expect(await host.callFunction("REFUSE", [])).toEqual({ code: 7, message: "权重合计 110%" });
  });

  it("runs commands of the ribbon", async () => {
    await opened.host.invokeCommand("write");
    expect(await opened.host.complaints()).toEqual([]);
  });
});
