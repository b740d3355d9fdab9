import { gradedFourteen } from "../grading/board/gradedFourteen";
import { decideFourteen } from "../worked/throughThePage";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane, type Pane } from "./openPane";
import { showPage } from "./showPage";

describeWithChromium("等次审定 in Excel", () => {
  let pane: Pane;
  afterAll(() => pane?.close());

  const values = async (sheet: string) =>
    (await pane.host.sheets()).find(({ name }) => name === sheet)?.values;

  it("is decided on the page, written into 结果 and 审定记录, and taken back", async () => {
    pane = await openPane({ content: await gradedFourteen("合计") });
    await showPage(pane, "board");
    await decideFourteen(pane.page, pane.frame);
    const results = (await values("结果"))!;
    const head = results.findIndex((line) => line.includes("审定等次"));
    const [decided, document] = ["审定等次", "审定文号"].map((name) =>
      results[head]!.indexOf(name),
    );
    expect([2, 3].map((row) => results[head + row]![decided!])).toEqual(["优秀", "良好"]);
    expect(results[head + 2]![document!]).toBe("政考〔2026〕9号");
    const record = (await values("审定记录"))!;
    expect(record.slice(1).map((line) => [line[0], line[2], line[4], line[7]])).toEqual([
      [1, "审定", "局02", "优秀"],
      [2, "审定", "局03", "良好"],
    ]);
    await pane.frame.getByRole("button", { name: "撤销写入审定" }).click();
    await pane.frame.getByText("已撤销").first().waitFor();
    expect((await values("结果"))![head + 2]![decided!]).not.toBe("优秀");
    expect(await values("审定记录")).toBeUndefined();
    expect(pane.errors).toEqual([]);
    expect(pane.foreign).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
  });
});
