import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { until } from "../until";
import { openPane, type Pane } from "./openPane";
import { showPage } from "./showPage";

describeWithChromium("cells that are changed between preview and writing", () => {
  let pane: Pane;
  afterEach(async () => {
    expect(pane.errors).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
    await pane.close();
  });
  const press = (name: string) => pane.frame.getByRole("button", { name, exact: true }).click();
  const text = (part: string) => pane.frame.getByText(part).first().waitFor();
  const cells = async (name: string) =>
    (await pane.host.sheets()).find((each) => each.name === name)?.values;

  /** The first mark in 数据. */
  async function firstMark(): Promise<readonly [row: number, column: number]> {
    const values = (await cells("数据"))!;
    const row = values.findIndex((line) => line.filter((v) => typeof v === "number").length > 2);
    return [row, values[row]!.findIndex((value) => typeof value === "number")];
  }

  const EXCELS = [
    { excel: "Excel of today", excelApi: 15 },
    { excel: "ExcelApi 1.9, which does not name who made a change", excelApi: 9 },
    { excel: "ExcelApi 1.7, which tells of no changes in all sheets", excelApi: 7 },
    { excel: "ExcelApi 1.4", excelApi: 4 },
  ];
  it.each(
    EXCELS.flatMap((each) =>
      (["user", "coAuthor"] as const)
        .filter((by) => by === "user" || each.excelApi > 9)
        .map((by) => ({ ...each, by })),
    ),
  )("$excel: a mark changed by the $by is previewed again first", async ({ excelApi, by }) => {
    pane = await openPane({ content: await sampleWorkbook(), excelApi });
    await showPage(pane, "grade");
    await pane.frame.getByRole("button", { name: GRADE.write["zh-CN"], exact: true }).waitFor();
    const [row, column] = await firstMark();
    await pane.host.userEnters("数据", row, column, 1, by);
    await press(GRADE.write["zh-CN"]);
    await text("表里的内容刚才被改过，没有写入");
    expect(await cells("结果")).toBeUndefined();
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    expect(await cells("结果")).toBeDefined();
  });

  it("another sheet changed: nothing would be written otherwise, so it is written at once", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await showPage(pane, "grade");
    await pane.frame.getByRole("button", { name: GRADE.write["zh-CN"], exact: true }).waitFor();
    const [row, column] = await firstMark();
    const mark = (await cells("数据"))![row]![column] as number;
    await pane.host.userEnters("数据", row, column, mark, "coAuthor");
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
  });

  it.each([15, 9])(
    "1.%i: a mark typed while Excel keeps the pane waiting counts too",
    async (excelApi) => {
      pane = await openPane({ content: await sampleWorkbook(), excelApi });
      await showPage(pane, "grade");
      await pane.frame.getByRole("button", { name: GRADE.write["zh-CN"], exact: true }).waitFor();
      const [row, column] = await firstMark();
      await pane.host.setEditing(true);
      await press(GRADE.write["zh-CN"]);
      await text("编辑");
      await pane.host.setEditing(false);
      await pane.host.userEnters("数据", row, column, 1);
      await text("表里的内容刚才被改过，没有写入");
      expect(await cells("结果")).toBeUndefined();
    },
  );

  it("a result whose marks were changed is neither sealed nor found right", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await showPage(pane, "grade");
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    const [row, column] = await firstMark();
    await pane.host.userEnters("数据", row, column, 1);
    await press(GRADE.seal["zh-CN"]);
    await press(GRADE.sealNow["zh-CN"]);
    await text("没有封存");
    await press(GRADE.again["zh-CN"]);
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    await press(GRADE.seal["zh-CN"]);
    await press(GRADE.sealNow["zh-CN"]);
    await text("已封存");
  });

  it("costs one request at opening and none while grading", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await showPage(pane, "start");
    await text("一键评分");
    await until(async () => (await pane.host.changeHandlers()) === 1);
    const opened = await pane.host.requestCount();
    await showPage(pane, "grade");
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    expect([opened, (await pane.host.requestCount()) - opened]).toEqual([4, 9]);
  });
});
