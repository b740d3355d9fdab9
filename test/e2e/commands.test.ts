import { gradedSample, sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { openPane, type Pane } from "./openPane";

const RESULTS = ["结果", "计算过程", "检查"];

describeWithChromium("buttons of the ribbon", () => {
  let pane: Pane;
  afterEach(() => pane?.close());
  const namesOf = async (): Promise<string[]> =>
    (await pane.host.sheets()).filter(({ name }) => !name.startsWith("_")).map(({ name }) => name);
  const isOpen = (id: string) => pane.frame.locator(`#tab-${id}[aria-selected="true"]`).waitFor();

  it("grade, show and take back", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await pane.host.ready();
    const before = await namesOf();
    await pane.host.invokeCommand("grade");
    expect(await namesOf()).toEqual([...before, ...RESULTS]);
    expect((await pane.host.selection())?.sheet).toBe("结果");
    await pane.host.invokeCommand("takeBack");
    expect(await namesOf()).toEqual(before);
    await pane.frame.getByText("已撤销").waitFor();
    expect(await pane.host.complaints()).toEqual([]);
    expect(pane.errors).toEqual([]);
  });

  it("write plain formulas", async () => {
    pane = await openPane({ content: await gradedSample() });
    await pane.host.ready();
    await pane.host.invokeCommand("nativeFormulas");
    expect(await namesOf()).toContain("计算参数");
    expect(await pane.host.complaints()).toEqual([]);
  });

  it("repair formulas that show #NAME?, then freeze them", async () => {
    const name = { error: "#NAME?" };
    const content = createMemoryWorkbook(
      { 表: [[name, 5]] },
      { 表: { formulas: [["_xldudf_HJ_SCORE(B1,B1)", null]] } },
    );
    pane = await openPane({ content });
    await pane.host.ready();
    await pane.host.invokeCommand("repairFormulas");
    await pane.frame.getByText("已重新写入 1 个 HJ 公式").waitFor();
    await pane.host.invokeCommand("freezeToValues");
    expect(await pane.host.complaints()).toEqual([]);
  });

  it.each([
    { command: "check", page: "grade" },
    { command: "openTemplates", page: "templates" },
    { command: "openWeights", page: "weights" },
    { command: "openFunctions", page: "functions" },
    { command: "openExplain", page: "explain" },
    { command: "openReports", page: "reports" },
  ])("$command opens the page $page", async ({ command, page }) => {
    pane = await openPane({ content: await sampleWorkbook() });
    await pane.host.ready();
    await pane.host.invokeCommand(command);
    await isOpen(page);
  });

  it("opens the page of grading where a workbook is not in the format", async () => {
    const content = createMemoryWorkbook({
      表: [
        ["单位", "质量(60%)", "效率(40%)"],
        ["甲", 90, 80],
        ["乙", 80, 90],
      ],
    });
    pane = await openPane({ content });
    await pane.host.ready();
    await pane.host.invokeCommand("grade");
    await isOpen("grade");
    expect(await namesOf()).toEqual(["表"]);
  });

  it.each([
    { name: "one request is lost", lasts: "once" as const },
    { name: "the connection is gone", lasts: "onwards" as const },
  ])("say that they failed and let the next one run: $name", async ({ lasts }) => {
    pane = await openPane({ content: await sampleWorkbook() });
    await pane.host.ready();
    await pane.frame.locator("#page h1").waitFor();
    const before = await namesOf();
    await pane.host.setFault({ at: 2, when: "before", lasts });
    await pane.host.invokeCommand("grade");
    // Where the connection is gone, the page that looks at the workbook again says so beside the button.
    await pane.frame.getByText("请再试一次").first().waitFor();
    await pane.host.setFault(undefined);
    await pane.host.invokeCommand("grade");
    expect(await namesOf()).toEqual([...before, ...RESULTS]);
  });
});
